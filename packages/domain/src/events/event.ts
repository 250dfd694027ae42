import { z } from 'zod';
import type { OfOrganization } from '../jobs/job.ts';
import { assertName, assertNoFreeText, id, instant, type PayloadFields } from '../jobs/payload.ts';

type Values<Fields extends PayloadFields> = z.infer<z.ZodObject<Fields>>;

/** A fact that has happened, as the outbox stores it: who it belongs to, which rows it is about, when. */
export interface DomainEvent<Name extends string = string, Subject extends object = object> {
  readonly id: string;
  readonly name: Name;
  readonly organizationId: string;
  /** When it happened, not when it was told. */
  readonly occurredAt: string;
  /** Ids of what it is about. */
  readonly payload: Subject;
}

/** The same fact as a subscriber receives it: flat, and with the id under the name `eventId`. */
export type EventMessage<Name extends string = string, Subject extends object = object> = Subject &
  OfOrganization & { readonly eventId: string; readonly name: Name; readonly occurredAt: string };

/** Id and moment of a fact, given by whoever holds the clock. */
export interface Occurrence {
  readonly id: string;
  readonly occurredAt: string;
}

export interface EventDeclaration<Name extends string = string, Subject extends object = object> {
  readonly kind: 'event';
  readonly name: Name;
  /** Schema of the outbox column `payload`. */
  readonly payload: z.ZodType<Subject>;
  /** Schema of what a subscriber receives. */
  readonly message: z.ZodType<EventMessage<Name, Subject>>;
  /** Makes the fact. @throws ZodError when a field is not what was declared. */
  make(subject: Subject & OfOrganization, occurrence: Occurrence): DomainEvent<Name, Subject>;
}

/** What a subscriber of this declaration receives. */
export type MessageOf<D> = D extends EventDeclaration<infer Name, infer Subject> ? EventMessage<Name, Subject> : never;

/**
 * Declares an event: a fact in the past tense with the ids of what it is about.
 * A field added later is `.optional()` for one release, because events of the release before are still on their way.
 *
 * @example defineEvent('session-completed', { sessionId: id, treatmentId: id, clinicId: id })
 * @throws Error when the name is not kebab-case or a field could hold free text.
 */
export function defineEvent<const Name extends string, const Fields extends PayloadFields>(
  name: Name,
  fields: Fields,
): EventDeclaration<Name, Values<Fields>> {
  assertName('event', name);
  const payload = z.object(fields);
  const message = z.object({ ...fields, eventId: id, name: z.literal(name), organizationId: id, occurredAt: instant });
  assertNoFreeText(name, message);
  return {
    kind: 'event',
    name,
    payload: payload as unknown as z.ZodType<Values<Fields>>,
    message: message as unknown as z.ZodType<EventMessage<Name, Values<Fields>>>,
    make: (subject, { id: eventId, occurredAt }) => {
      message.parse({ ...subject, eventId, name, occurredAt });
      const { organizationId } = subject;
      return { id: eventId, name, organizationId, occurredAt, payload: payload.parse(subject) as Values<Fields> };
    },
  };
}

/** The flat form of a stored fact. */
export function messageOf<Name extends string, Subject extends object>(
  event: DomainEvent<Name, Subject>,
): EventMessage<Name, Subject> {
  const { id: eventId, name, organizationId, occurredAt, payload } = event;
  return { ...payload, eventId, name, organizationId, occurredAt };
}
