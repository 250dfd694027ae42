import { z } from 'zod';
import { assertName, assertNoFreeText } from './payload.ts';

/**
 * The queues. Work of different patience never waits in one line:
 * `events` reacts to what just happened, `figures` recomputes reports, `items` does one due thing each,
 * `messages` hands messages to channels, `pictures` decodes one picture after the other, `sweeps` looks for due things.
 */
export const queueNames = ['events', 'figures', 'items', 'messages', 'pictures', 'sweeps'] as const;
export type QueueName = (typeof queueNames)[number];

/** Pause before a retry: `firstMs`, doubled each time, never above `mostMs`. */
export interface Backoff {
  readonly firstMs: number;
  readonly mostMs: number;
}

/** How long a finished job stays in its queue, in seconds; 0 is not at all. While it stays, its id is taken. */
export interface Keep {
  readonly doneSeconds: number;
  readonly failedSeconds: number;
}

/** How often and how patiently a job is tried. */
export interface Patience {
  readonly attempts: number;
  readonly backoff: Backoff;
  readonly keep: Keep;
}

/** Some 27 hours of trying: a database that is away over night loses nothing. Failed jobs stay for a month. */
export const defaultPatience: Patience = {
  attempts: 170,
  backoff: { firstMs: 500, mostMs: 600_000 },
  keep: { doneSeconds: 0, failedSeconds: 30 * 86_400 },
};

/** What every job payload starts with: whose data it is. */
export type OfOrganization = { readonly organizationId: string };

/** A job declared on one screen: what it is called, carries, and how it is tried. One handler in the worker. */
export interface JobDeclaration<Name extends string = string, Payload extends OfOrganization = OfOrganization>
  extends Patience {
  readonly kind: 'job';
  readonly name: Name;
  readonly queue: QueueName;
  readonly payload: z.ZodType<Payload>;
  /** Id in the queue: `<name>.<value>.<value>`; a second job with it is not added while the first is kept. */
  jobId?(payload: Payload): string;
}

/** The payload a declaration promises its handler. */
export type PayloadOf<D> = D extends { readonly payload: z.ZodType<infer P> } ? P : never;

interface JobOptions<Name extends string, Schema extends z.ZodObject> extends Partial<Patience> {
  readonly name: Name;
  /** Object with `organizationId`, ids, days, instants and numbers. New fields are optional for one release. */
  readonly payload: Schema;
  readonly queue: QueueName;
  /**
   * Fields that make two jobs the same job. Include the claim number or the round: a finished namesake
   * that is still kept must never swallow a new job. Left out, every add is a job of its own.
   */
  readonly idBy?: readonly (keyof z.infer<Schema> & string)[];
}

/**
 * Declares a job.
 *
 * @throws Error when the name is not kebab-case, the payload has no `organizationId` or room for free text,
 *   or `idBy` names a field that cannot be part of a queue id.
 */
export function defineJob<const Name extends string, Schema extends z.ZodObject<{ organizationId: z.ZodType<string> }>>(
  options: JobOptions<Name, Schema>,
): JobDeclaration<Name, z.infer<Schema> & OfOrganization> {
  const { name, payload, queue, idBy } = options;
  assertName('job', name);
  assertNoFreeText(name, payload);
  return {
    kind: 'job',
    name,
    queue,
    payload: payload as unknown as z.ZodType<z.infer<Schema> & OfOrganization>,
    ...(idBy && { jobId: idFrom(name, payload, idBy) }),
    attempts: options.attempts ?? defaultPatience.attempts,
    backoff: options.backoff ?? defaultPatience.backoff,
    keep: options.keep ?? defaultPatience.keep,
  };
}

/** The queue's own syntax: an id holds no `:` and is not only digits. Names lead, so digits alone cannot happen. */
function idFrom(name: string, payload: z.ZodObject, keys: readonly string[]): (payload: object) => string {
  for (const key of keys) {
    const field = payload.shape[key];
    const fits = field instanceof z.ZodUUID || field instanceof z.ZodISODate || field instanceof z.ZodNumber;
    if (!fits) throw new Error(`${name}: idBy "${key}" must be a required id, day or number of the payload`);
  }
  return (values) => {
    const held = new Map(Object.entries(values));
    return [name, ...keys.map((key) => String(held.get(key)))].join('.');
  };
}
