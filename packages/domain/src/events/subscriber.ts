import { z } from 'zod';
import { defaultPatience, type Patience, type QueueName } from '../jobs/job.ts';
import { assertName } from '../jobs/payload.ts';
import type { EventDeclaration, EventMessage, MessageOf } from './event.ts';

/** One reaction to events: a sentence, the events it answers, and how patiently. One handler in the worker. */
export interface SubscriberDeclaration<Name extends string = string, Message extends EventMessage = EventMessage>
  extends Patience {
  readonly kind: 'subscriber';
  readonly name: Name;
  readonly on: readonly EventDeclaration[];
  readonly queue: QueueName;
  readonly payload: z.ZodType<Message>;
  /** `<name>.<eventId>`: relaying a fact again while its job is kept adds nothing. */
  jobId(message: Message): string;
}

/**
 * Declares a subscriber.
 *
 * @example defineSubscriber({ name: 'plan-aftercare-when-session-completed', on: [sessionCompleted] })
 * @throws Error when the name is not kebab-case or it answers no event.
 */
export function defineSubscriber<const Name extends string, const On extends readonly EventDeclaration[]>(
  options: { readonly name: Name; readonly on: On; readonly queue?: QueueName } & Partial<Patience>,
): SubscriberDeclaration<Name, MessageOf<On[number]>> {
  assertName('subscriber', options.name);
  const on: readonly EventDeclaration[] = options.on;
  if (on.length === 0) throw new Error(`subscriber "${options.name}" answers no event`);
  return {
    kind: 'subscriber',
    name: options.name,
    on,
    queue: options.queue ?? 'events',
    payload: z.union(on.map((event) => event.message)) as unknown as z.ZodType<MessageOf<On[number]>>,
    jobId: (message) => `${options.name}.${message.eventId}`,
    attempts: options.attempts ?? defaultPatience.attempts,
    backoff: options.backoff ?? defaultPatience.backoff,
    keep: options.keep ?? defaultPatience.keep,
  };
}
