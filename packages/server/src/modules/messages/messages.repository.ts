import type { MessageChannel, MessageSums } from '@stipple/domain/messages';
import type { Instant } from '@stipple/domain/time';
import { Conditions, limitOf, Repository } from '../../work/index.ts';

/** A message in the mailbox of this installation. */
export interface MailboxMessage {
  readonly id: string;
  readonly clinicId: string;
  readonly clientId: string;
  readonly reminderId: string | null;
  readonly channel: MessageChannel;
  readonly recipient: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly receivedAt: Instant;
}

/** A client whom messages do not reach, and since when. */
export interface Unreachable {
  readonly clientId: string;
  readonly why: 'no_address' | 'address_refused' | 'not_arrived';
  /** Messages that did not reach them. */
  readonly messages: number;
  readonly lastAt: Instant;
}

/** Which messages of the mailbox. */
export interface MailboxAsked {
  readonly clinicIds?: readonly string[] | undefined;
  readonly page: { readonly number: number; readonly size: number };
}

/** Questions about what was sent and what was not. */
export class MessageLists extends Repository {
  mailbox(asked: MailboxAsked): Promise<MailboxMessage[]> {
    const where = this.#inMailbox(asked);
    return this.tx.query<MailboxMessage>(
      `select id, clinic_id as "clinicId", client_id as "clientId", reminder_id as "reminderId", channel, recipient,
         subject, text, html, received_at as "receivedAt"
       from mailbox_message m where ${where.sql} order by m.received_at desc, m.id desc ${limitOf(asked.page, where)}`,
      where.params,
    );
  }

  async mailboxCount(asked: MailboxAsked): Promise<number> {
    const where = this.#inMailbox(asked);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from mailbox_message m where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /** Clients whose last message reached nobody, the latest first. */
  unreachable(clinicIds: readonly string[] | undefined): Promise<Unreachable[]> {
    return this.tx.query<Unreachable>(
      `select client_id as "clientId", (array_agg(reason order by changed_at desc))[1] as why, count(*)::int as messages,
         max(changed_at) as "lastAt"
       from reminder r
       where organization_id = $1 and state in ('skipped', 'failed')
         and reason in ('no_address', 'address_refused', 'not_arrived')
         and ($2::uuid[] is null or clinic_id = any ($2))
         and not exists (select from reminder later where later.organization_id = r.organization_id
           and later.client_id = r.client_id and later.state in ('sent', 'delivered') and later.sent_at > r.changed_at)
       group by client_id order by max(changed_at) desc, client_id limit 500`,
      [this.tx.ctx.organizationId, this.clinicsOf({ clinicIds }) ?? null],
    );
  }

  /** What became of what was due, by month of the clinic's calendar and purpose. */
  sums(from: string, to: string, clinicIds: readonly string[] | undefined): Promise<MessageSums[]> {
    return this.tx.query<MessageSums>(
      `with due as (
         select to_char(r.due_at at time zone c.zone, 'YYYY-MM') as month, r.purpose, r.state, r.id, r.organization_id
         from reminder r join clinic c on c.organization_id = r.organization_id and c.id = r.clinic_id
         where r.organization_id = $1 and r.due_at >= ($2 || '-01')::date - 2 and r.due_at < ($3 || '-01')::date + 34
           and r.due_at <= $5 and ($4::uuid[] is null or r.clinic_id = any ($4))
       ), paid as (
         select a.reminder_id, sum(a.segments) as segments, sum(a.segments * a.hundred_minor) as hundredths
         from message_attempt a where a.organization_id = $1 and a.channel = 'sms' and a.outcome = 'accepted'
           and a.reminder_id in (select id from due) group by 1
       )
       select month, purpose, count(*)::int as due,
         count(*) filter (where state in ('sent', 'delivered'))::int as sent,
         count(*) filter (where state = 'delivered')::int as delivered,
         count(*) filter (where state = 'failed')::int as failed,
         count(*) filter (where state = 'uncertain')::int as uncertain,
         count(*) filter (where state in ('skipped', 'cancelled', 'superseded'))::int as "notSent",
         count(*) filter (where state in ('planned', 'sending'))::int as waiting,
         coalesce(sum(paid.segments), 0)::int as segments,
         round(coalesce(sum(paid.hundredths), 0) / 100.0)::int as "costMinor"
       from due left join paid on paid.reminder_id = due.id
       where month between $2 and $3 group by month, purpose order by month desc, purpose`,
      [this.tx.ctx.organizationId, from, to, this.clinicsOf({ clinicIds }) ?? null, this.tx.now],
    );
  }

  #inMailbox({ clinicIds }: MailboxAsked): Conditions {
    return new Conditions()
      .and('m.organization_id = ?', this.tx.ctx.organizationId)
      .and('m.clinic_id = any (?)', this.clinicsOf({ clinicIds }));
  }
}
