import { assertNamedOnce } from '../jobs/payload.ts';
import type { EventDeclaration } from './event.ts';
import type { SubscriberDeclaration } from './subscriber.ts';

/** Every event there is and everyone who answers. */
export interface EventCatalogue {
  readonly events: readonly EventDeclaration[];
  readonly subscribers: readonly SubscriberDeclaration[];
}

/** Checks a list of events and subscribers. @throws Error for a name declared twice, or an answered event that is not listed. */
export function eventCatalogue<const C extends EventCatalogue>(catalogue: C): C {
  assertNamedOnce('event', catalogue.events);
  assertNamedOnce('subscriber', catalogue.subscribers);
  for (const subscriber of catalogue.subscribers)
    for (const event of subscriber.on)
      if (!catalogue.events.includes(event))
        throw new Error(`${subscriber.name} answers ${event.name}, which is not listed`);
  return catalogue;
}

/** Who answers an event of this name; undefined when no event has this name. */
export function subscribersOf(
  catalogue: EventCatalogue,
  eventName: string,
): readonly SubscriberDeclaration[] | undefined {
  const event = catalogue.events.find((declared) => declared.name === eventName);
  return event && catalogue.subscribers.filter((subscriber) => subscriber.on.includes(event));
}
