import { z } from 'zod';

/**
 * What a payload may hold. Queues, logs and failed jobs are read by people who may not read the record,
 * so a payload names rows and moments and never quotes them: ids, calendar days, instants, numbers,
 * yes/no and words of a closed list. Everything else is loaded by whoever handles the job.
 */
export const id = z.uuid();
/** Calendar day, "YYYY-MM-DD". */
export const day = z.iso.date();
/** Instant in UTC, "2026-11-22T12:00:00.000Z". */
export const instant = z.iso.datetime();

/** The fields of a payload, by name. A field added later is `.optional()` for one release: older payloads are still queued. */
export type PayloadFields = Readonly<Record<string, z.ZodType>>;

const formatsWithoutText = new Set(['uuid', 'date', 'date-time']);

interface JsonSchema {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

/** Path of the first field that could hold text a person typed, or undefined when there is none. */
function freeTextIn(schema: JsonSchema, path: string): string | undefined {
  if (schema.enum !== undefined || schema.const !== undefined) return undefined;
  if (schema.anyOf) return firstOf(schema.anyOf.map((option) => freeTextIn(option, path)));
  if (schema.type === 'string') return formatsWithoutText.has(schema.format ?? '') ? undefined : path;
  if (schema.type === 'array') return schema.items ? freeTextIn(schema.items, `${path}[]`) : path;
  if (schema.type === 'object') {
    if (!schema.properties) return path;
    return firstOf(Object.entries(schema.properties).map(([key, field]) => freeTextIn(field, `${path}.${key}`)));
  }
  return schema.type === undefined ? path : undefined;
}

function firstOf(found: (string | undefined)[]): string | undefined {
  return found.find((path) => path !== undefined);
}

/** Refuses, at declaration, a payload with room for free text. @throws Error naming the field. */
export function assertNoFreeText(name: string, schema: z.ZodType): void {
  const found = freeTextIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema, 'payload');
  if (found)
    throw new Error(`${name}: ${found} could hold free text; payloads carry ids, days, instants and numbers only`);
}

/** Names of events, jobs, subscribers and sweeps: kebab-case words. @throws Error otherwise. */
export function assertName(kind: string, name: string): void {
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(name)) throw new Error(`${kind} "${name}" is not two or more kebab-case words`);
}

/** Refuses a list that holds the same name twice. @throws Error naming it. */
export function assertNamedOnce(kind: string, declared: readonly { readonly name: string }[]): void {
  const seen = new Set<string>();
  for (const { name } of declared) {
    if (seen.has(name)) throw new Error(`${kind} "${name}" is declared twice`);
    seen.add(name);
  }
}
