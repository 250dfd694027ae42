import { v7 as uuidv7 } from 'uuid';
import type { Carrier, HandedOver, Letter } from '../../outside/carriers/index.ts';
import { Context, type Work } from '../../work/index.ts';

/** The carrier of an installation that has none: messages land in a table and are shown in the dashboard. */
export class Mailbox implements Carrier {
  readonly name = 'mailbox';
  readonly honoursKeys = true;
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async handOver(letter: Letter): Promise<HandedOver> {
    const { organizationId, clinicId, clientId, key, reminderId, channel, to, subject, text, html } = letter;
    const ctx = Context.ofSystem(organizationId, 'a message goes into the mailbox');
    await this.#work.in(ctx, async (tx) => {
      await tx.query(
        `insert into mailbox_message (organization_id, id, clinic_id, client_id, key, reminder_id, channel, recipient,
           subject, text, html, received_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (organization_id, key) do nothing`,
        [organizationId, uuidv7(), clinicId, clientId, key, reminderId, channel, to, subject, text, html, tx.now],
      );
      tx.announce('mailbox');
    });
    return { outcome: 'accepted', providerId: null };
  }
}
