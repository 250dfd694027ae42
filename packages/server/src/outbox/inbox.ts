import type { Query } from './outbox.ts';

/** Which subscriber answers which event. */
export interface Answer {
  readonly eventId: string;
  readonly subscriber: string;
}

/** Remembers, in the transaction that acts, which events a subscriber has answered. */
export class Inbox {
  readonly #query: Query;
  readonly #organizationId: string;

  constructor(query: Query, organizationId: string) {
    this.#query = query;
    this.#organizationId = organizationId;
  }

  /**
   * First statement of a subscriber's transaction. True: the answer is yours to give, and given once you commit.
   * False: it was given already, change nothing. A twin that runs at the same moment waits here for the first to end.
   */
  async enter({ eventId, subscriber }: Answer): Promise<boolean> {
    const entered = await this.#query(enterInbox, [this.#organizationId, eventId, subscriber]);
    return entered.length > 0;
  }
}

const enterInbox = `
insert into inbox (organization_id, event_id, subscriber) values ($1, $2, $3)
on conflict (organization_id, event_id, subscriber) do nothing
returning event_id`;
