import type { EventMessage, SubscriberDeclaration } from '@stipple/domain/events';
import type { Answer } from '@stipple/server/outbox';

/** Says to a service which subscriber answers which event, so that the answer is given once. */
export function answering(subscriber: SubscriberDeclaration, event: EventMessage): Answer {
  return { eventId: event.eventId, subscriber: subscriber.name };
}
