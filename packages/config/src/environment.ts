import { readFileSync } from 'node:fs';
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
 * and compose files produce empty strings where a person meant "nothing". Instead of `NAME`, `NAME_FILE` may name a
 * file that holds the value, as secrets are handed to containers.
 *
 * @throws ConfigError when a variable is missing or malformed; all of them are told at once.
 */
export function parseEnvironment<T extends z.ZodObject>(schema: T, env: Environment): z.output<T> {
  const complaints = new Map<string, string>();
  const known = Object.keys(schema.shape).map((name) => [name, given(name, env, complaints)]);
  const result = schema.safeParse(Object.fromEntries(known), { reportInput: false });
  if (result.success && complaints.size === 0) return result.data;
  for (const issue of result.error?.issues ?? []) {
    const variable = String(issue.path[0]);
    if (!complaints.has(variable) && !complaints.has(`${variable}_FILE`)) complaints.set(variable, issue.message);
  }
  throw new ConfigError([...complaints].map(([variable, wayOut]) => ({ variable, wayOut })));
}

function given(name: string, env: Environment, complaints: Map<string, string>): string | undefined {
  const value = blankToUndefined(env[name]);
  const fileVariable = `${name}_FILE`;
  const file = blankToUndefined(env[fileVariable]);
  if (file === undefined) return value;
  if (value !== undefined) complaints.set(fileVariable, `is set and ${name} too. Unset one of them.`);
  try {
    return blankToUndefined(readFileSync(file, 'utf8'));
  } catch {
    complaints.set(fileVariable, 'names a file that cannot be read. Check the path and who may read it.');
    return undefined;
  }
}

function blankToUndefined(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}
