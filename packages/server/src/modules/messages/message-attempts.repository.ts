import type { AttemptOutcome, MessageAttempt, MessageChannel } from '@stipple/domain/messages';
import type { Instant } from '@stipple/domain/time';
import { Repository } from '../../work/index.ts';

const columns = `id, reminder_id as "reminderId", claim, channel, carrier, recipient, language, subject, text, html, segments,
  started_at as "startedAt", outcome, outcome_at as "outcomeAt", provider_id as "providerId", fault,
  delivered_at as "deliveredAt"`;

/** An attempt with when its carrier said that it arrived. */
export interface KeptAttempt extends MessageAttempt {
  readonly deliveredAt: Instant | null;
}

/** An attempt that is about to be made. */
export type NewAttempt = Omit<MessageAttempt, 'outcome' | 'outcomeAt' | 'providerId' | 'fault' | 'startedAt'> & {
  readonly clinicId: string;
  readonly clientId: string;
  readonly key: string;
  readonly hundredMinor: number;
};

/** What somebody of the team did with a message. */
export interface MessageAct {
  readonly id: string;
  readonly reminderId: string;
  readonly act: 'stopped' | 'resent' | 'settled_arrived' | 'settled_not_arrived';
  readonly reason: string;
  readonly doneAt: Instant;
  readonly doneBy: string;
}

/** What a carrier answered. */
export interface Answered {
  readonly outcome: AttemptOutcome;
  readonly providerId: string | null;
  readonly fault: string | null;
}

/** Handings over, written before they are made. */
export class MessageAttempts extends Repository {
  async begin(attempt: NewAttempt): Promise<void> {
    const { id, reminderId, clinicId, clientId, claim, key, channel, carrier, recipient, language } = attempt;
    const { subject, text, html, segments, hundredMinor } = attempt;
    await this.tx.query(
      `insert into message_attempt (organization_id, id, reminder_id, clinic_id, client_id, claim, key, channel, carrier,
         recipient, language, subject, text, html, segments, hundred_minor, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        ...[this.tx.ctx.organizationId, id, reminderId, clinicId, clientId, claim, key, channel, carrier, recipient],
        ...[language, subject, text, html, segments, hundredMinor, this.tx.now],
      ],
    );
  }

  /** Tells an attempt what its carrier answered, once. */
  async answered(id: string, { outcome, providerId, fault }: Answered): Promise<void> {
    await this.tx.query(
      `update message_attempt set outcome = $3, outcome_at = $4, provider_id = $5, fault = $6
       where organization_id = $1 and id = $2 and outcome is null`,
      [this.tx.ctx.organizationId, id, outcome, this.tx.now, providerId, fault],
    );
  }

  /** Whoever made these is gone: nobody will ever hear what was answered. */
  async forsake(reminderId: string): Promise<void> {
    await this.tx.query(
      `update message_attempt set outcome = 'unknown', outcome_at = $3, fault = 'SENDER_GONE'
       where organization_id = $1 and reminder_id = $2 and outcome is null`,
      [this.tx.ctx.organizationId, reminderId, this.tx.now],
    );
  }

  /** A carrier's word on one attempt, once. @returns its reminder; undefined when it is unknown or was told before */
  async arrived(id: string, providerId: string): Promise<string | undefined> {
    const row = await this.tx.first<{ reminderId: string }>(
      `update message_attempt set delivered_at = $4, provider_id = $3,
         outcome = 'accepted', outcome_at = coalesce(outcome_at, $4)
       where organization_id = $1 and id = $2 and delivered_at is null and (provider_id is null or provider_id = $3)
       returning reminder_id as "reminderId"`,
      [this.tx.ctx.organizationId, id, providerId, this.tx.now],
    );
    return row?.reminderId;
  }

  /** A carrier took it and could not bring it. @returns its reminder; undefined when unknown, told before, or it arrived */
  async notArrived(id: string, providerId: string, fault: string): Promise<string | undefined> {
    const row = await this.tx.first<{ reminderId: string }>(
      `update message_attempt set outcome = 'refused', outcome_at = $4, provider_id = $3, fault = $5
       where organization_id = $1 and id = $2 and delivered_at is null and outcome is distinct from 'refused'
         and (provider_id is null or provider_id = $3)
       returning reminder_id as "reminderId"`,
      [this.tx.ctx.organizationId, id, providerId, this.tx.now, fault],
    );
    return row?.reminderId;
  }

  /** Attempts of these reminders in the order they were made. */
  ofReminders(reminderIds: readonly string[]): Promise<KeptAttempt[]> {
    return this.tx.query<KeptAttempt>(
      `select ${columns} from message_attempt where organization_id = $1 and reminder_id = any ($2)
       order by reminder_id, claim limit 2000`,
      [this.tx.ctx.organizationId, reminderIds],
    );
  }

  /** Channels that refused a message of this round. */
  async refusedBy(reminderId: string, key: string): Promise<MessageChannel[]> {
    const rows = await this.tx.query<{ channel: MessageChannel }>(
      `select distinct channel from message_attempt
       where organization_id = $1 and reminder_id = $2 and key = $3 and outcome = 'refused'`,
      [this.tx.ctx.organizationId, reminderId, key],
    );
    return rows.map(({ channel }) => channel);
  }

  async act(given: MessageAct & { readonly clinicId: string; readonly clientId: string }): Promise<void> {
    const { id, reminderId, clinicId, clientId, act, reason, doneAt, doneBy } = given;
    await this.tx.query(
      `insert into message_act (organization_id, id, reminder_id, clinic_id, client_id, act, reason, done_at, done_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [this.tx.ctx.organizationId, id, reminderId, clinicId, clientId, act, reason, doneAt, doneBy],
    );
  }

  actsOn(reminderIds: readonly string[]): Promise<MessageAct[]> {
    return this.tx.query<MessageAct>(
      `select id, reminder_id as "reminderId", act, reason, done_at as "doneAt", done_by as "doneBy" from message_act
       where organization_id = $1 and reminder_id = any ($2) order by done_at, id limit 2000`,
      [this.tx.ctx.organizationId, reminderIds],
    );
  }
}
