import type { z } from 'zod';

/** The environment of a process as Node hands it over. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment is not right. The message names each variable and the way out; it never holds a value,
 * because a malformed connection string is still a password.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** The names of the variables that are missing or malformed, in the order they were declared. */
  readonly variables: readonly string[];

  constructor(complaints: readonly { readonly variable: string; readonly wayOut: string }[]) {
    const lines = complaints.map(({ variable, wayOut }) => `  ${variable} ${wayOut}`);
    super(`The environment is not right:\n${lines.join('\n')}`);
    this.variables = complaints.map((complaint) => complaint.variable);
  }
}

/**
 * Reads the variables a schema names and nothing else. An empty or blank variable counts as unset, as shells
 * and compose files produce empty strings where a person meant "nothing".
 *
 * @throws ConfigError when a variable is missing or malformed; all of them are told at once.
 */
export function parseEnvironment<T extends z.ZodObject>(schema: T, env: Environment): z.output<T> {
  const known = Object.keys(schema.shape).map((name) => [name, blankToUndefined(env[name])]);
  const result = schema.safeParse(Object.fromEntries(known), { reportInput: false });
  if (result.success) return result.data;
  const complaints = new Map<string, string>();
  for (const issue of result.error.issues) {
    const variable = String(issue.path[0]);
    if (!complaints.has(variable)) complaints.set(variable, issue.message);
  }
  throw new ConfigError([...complaints].map(([variable, wayOut]) => ({ variable, wayOut })));
}

function blankToUndefined(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}
