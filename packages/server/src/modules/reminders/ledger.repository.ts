import type { Reminder, ReminderReason, ReminderState } from '@stipple/domain/reminders';
import { addMinutes, type Instant } from '@stipple/domain/time';
import { Repository } from '../../work/index.ts';

/** Minutes after which somebody who took a reminder up and was not heard of since is taken for dead. */
export const stuckAfterMinutes = 2;

/** A reminder with how far its sending has come. */
export interface LedgerRow extends Reminder {
  /** How often it was taken up. */
  readonly claim: number;
  readonly claimedAt: Instant | null;
  readonly notBefore: Instant | null;
  /** Tries of this round that failed for the channel's sake. */
  readonly tries: number;
  /** Counts how often somebody had it sent anew; each round is a message of its own. */
  readonly round: number;
}

/** One reminder to be taken up, by the number of its claim. */
export interface DueReminder {
  readonly id: string;
  readonly claim: number;
}

const columns = `id, client_id as "clientId", clinic_id as "clinicId", treatment_id as "treatmentId", purpose,
  subject_id as "subjectId", slot, due_at as "dueAt", state, reason, claim, claimed_at as "claimedAt",
  not_before as "notBefore", tries, round`;

/** What sending asks of the ledger and writes into it. A claim is a number, and only who holds it finishes. */
export class Ledger extends Repository {
  /** Ids in their order of what is due, and of what was taken up by somebody who is not heard of any more. */
  due(after: string, limit: number): Promise<DueReminder[]> {
    return this.tx.query<DueReminder>(
      `select id, claim from (
         select id, claim from reminder
         where organization_id = $1 and state = 'planned' and due_at <= $2 and (not_before is null or not_before <= $2)
         union all
         select id, claim from reminder where organization_id = $1 and state = 'sending' and claimed_at < $3
       ) r where id > $4 order by id limit $5`,
      [this.tx.ctx.organizationId, this.tx.now, addMinutes(this.tx.now, -stuckAfterMinutes), after, limit],
    );
  }

  /** Keeps everybody else off this row until the transaction ends. */
  lock(id: string): Promise<LedgerRow | undefined> {
    return this.tx.first<LedgerRow>(
      `select ${columns} from reminder where organization_id = $1 and id = $2 for update`,
      [this.tx.ctx.organizationId, id],
    );
  }

  /** Takes it up: from now on it is on its way, under the next claim. */
  async claim(id: string): Promise<void> {
    await this.tx.query(
      `update reminder set state = 'sending', claim = claim + 1, claimed_at = $3, changed_at = $3
       where organization_id = $1 and id = $2`,
      [this.tx.ctx.organizationId, id, this.tx.now],
    );
  }

  /** Not now: looked at again from then on. */
  async putOff(id: string, until: Instant): Promise<void> {
    await this.tx.query(
      `update reminder set state = 'planned', claim = claim + 1, claimed_at = null, not_before = $3, changed_at = $4
       where organization_id = $1 and id = $2`,
      [this.tx.ctx.organizationId, id, until, this.tx.now],
    );
  }

  /** It is not on its way any more, or never was. */
  async restate(id: string, state: ReminderState, reason: ReminderReason): Promise<void> {
    await this.tx.query(
      `update reminder set state = $3, reason = $4, claimed_at = null, changed_at = $5,
         sent_at = case when $3 in ('sent', 'delivered') then coalesce(sent_at, $5) else sent_at end
       where organization_id = $1 and id = $2`,
      [this.tx.ctx.organizationId, id, state, reason, this.tx.now],
    );
  }

  /** Once more by hand: a new round, from now on, with all its tries. */
  async again(id: string): Promise<void> {
    await this.tx.query(
      `update reminder set state = 'planned', reason = 'planned_by_hand', round = round + 1, tries = 0, claimed_at = null,
         not_before = null, due_at = $3, changed_at = $3
       where organization_id = $1 and id = $2`,
      [this.tx.ctx.organizationId, id, this.tx.now],
    );
  }

  /** Ends a claim, unless another has taken it over. @returns false when it is not mine any more */
  async finish(
    { id, claim }: DueReminder,
    to: { readonly state: ReminderState; readonly reason: ReminderReason },
  ): Promise<boolean> {
    const done = await this.tx.query(
      `update reminder set state = $4, reason = $5, claimed_at = null, changed_at = $6,
         sent_at = case when $4 = 'sent' then $6 else sent_at end
       where organization_id = $1 and id = $2 and claim = $3 and state = 'sending' returning id`,
      [this.tx.ctx.organizationId, id, claim, to.state, to.reason, this.tx.now],
    );
    return done.length === 1;
  }

  /** Ends a claim whose channel did not take the message: planned again, for later. */
  async finishLater({ id, claim }: DueReminder, until: Instant, tries: number): Promise<boolean> {
    const done = await this.tx.query(
      `update reminder set state = 'planned', claimed_at = null, not_before = $4, tries = $5, changed_at = $6
       where organization_id = $1 and id = $2 and claim = $3 and state = 'sending' returning id`,
      [this.tx.ctx.organizationId, id, claim, until, tries, this.tx.now],
    );
    return done.length === 1;
  }
}
