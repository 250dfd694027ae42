import type { PlannedReminder, Reminder, ReminderList, ReminderReason } from '@stipple/domain/reminders';
import { v7 as uuidv7 } from 'uuid';
import { Conditions, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `r.id, r.client_id as "clientId", r.clinic_id as "clinicId", r.treatment_id as "treatmentId", r.purpose,
  r.subject_id as "subjectId", r.slot, r.due_at as "dueAt", r.state, r.reason`;

/** Whom planned reminders are for. */
export interface Recipient {
  readonly clientId: string;
  readonly clinicId: string;
  readonly treatmentId: string | null;
}

export class Reminders extends Repository {
  byIds(ids: readonly string[]): Promise<Reminder[]> {
    return this.tx.query<Reminder>(
      `select ${columns} from reminder r where r.organization_id = $1 and r.id = any ($2)`,
      [this.tx.ctx.organizationId, ids],
    );
  }

  /** Every reminder of these treatments, by due time. */
  ofTreatments(treatmentIds: readonly string[]): Promise<Reminder[]> {
    return this.tx.query<Reminder>(
      `select ${columns} from reminder r where r.organization_id = $1 and r.treatment_id = any ($2) order by r.due_at, r.id`,
      [this.tx.ctx.organizationId, treatmentIds],
    );
  }

  list({ filter, sort, page }: ReminderList): Promise<Reminder[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, { dueAt: 'r.due_at' }, { field: 'dueAt', direction: 'asc' }, 'r.id');
    return this.tx.query<Reminder>(
      `select ${columns} from reminder r where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<ReminderList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from reminder r where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /**
   * Plans each reminder. One of the same client, purpose, subject and slot is the same reminder: still planned it moves
   * to the new time, taken back it is planned again, otherwise it stays what it has become.
   */
  async plan(recipient: Recipient, planned: readonly PlannedReminder[]): Promise<void> {
    await this.tx.query(
      `insert into reminder (organization_id, id, client_id, clinic_id, treatment_id, purpose, subject_id, slot, due_at,
         state, reason, planned_at, changed_at)
       select $1, p.id, $2, $3, $4, p.purpose, p.subject_id, p.slot, p.due_at, 'planned', p.reason, $5, $5
       from unnest($6::uuid[], $7::text[], $8::uuid[], $9::text[], $10::timestamptz[], $11::text[])
         as p (id, purpose, subject_id, slot, due_at, reason)
       on conflict on constraint reminder_once do update
         set due_at = excluded.due_at, not_before = null, state = 'planned', reason = excluded.reason, changed_at = excluded.changed_at
         where reminder.state = 'cancelled' or (reminder.state = 'planned' and reminder.due_at <> excluded.due_at)`,
      [
        this.tx.ctx.organizationId,
        recipient.clientId,
        recipient.clinicId,
        recipient.treatmentId,
        this.tx.now,
        planned.map(() => uuidv7()),
        planned.map((one) => one.purpose),
        planned.map((one) => one.subjectId),
        planned.map((one) => one.slot),
        planned.map((one) => one.dueAt),
        planned.map((one) => one.reason),
      ],
    );
  }

  /** Takes back what is planned about a subject and not among these any more. */
  async supersedeAllBut(subjectId: string, planned: readonly PlannedReminder[]): Promise<void> {
    await this.tx.query(
      `update reminder r set state = 'superseded', reason = 'newer_session', changed_at = $3
       where organization_id = $1 and subject_id = $2 and state = 'planned'
         and not exists (select from unnest($4::text[], $5::text[]) as p (purpose, slot)
           where p.purpose = r.purpose and p.slot = r.slot)`,
      [
        this.tx.ctx.organizationId,
        subjectId,
        this.tx.now,
        planned.map((one) => one.purpose),
        planned.map((one) => one.slot),
      ],
    );
  }

  /** Takes planned reminders about a subject back; those on their way or sent stay as they are. */
  async withdraw(subjectId: string, state: 'cancelled' | 'superseded', reason: ReminderReason): Promise<void> {
    await this.#withdrawWhere('subject_id = $2', subjectId, state, reason);
  }

  /** The same for everything planned in a treatment, its sessions' check-ins included. */
  async withdrawTreatment(
    treatmentId: string,
    state: 'cancelled' | 'superseded',
    reason: ReminderReason,
  ): Promise<void> {
    await this.#withdrawWhere('treatment_id = $2', treatmentId, state, reason);
  }

  /** The same for everything planned for a client, as when their data are erased. */
  async withdrawClient(clientId: string, state: 'cancelled' | 'superseded', reason: ReminderReason): Promise<void> {
    await this.#withdrawWhere('client_id = $2', clientId, state, reason);
  }

  async #withdrawWhere(condition: string, id: string, state: string, reason: ReminderReason): Promise<void> {
    await this.tx.query(
      `update reminder set state = $3, reason = $4, changed_at = $5
       where organization_id = $1 and ${condition} and state = 'planned'`,
      [this.tx.ctx.organizationId, id, state, reason, this.tx.now],
    );
  }

  #matching(filter: ReminderList['filter']): Conditions {
    return new Conditions()
      .and('r.organization_id = ?', this.tx.ctx.organizationId)
      .and('r.id = any (?)', filter.ids)
      .and('r.client_id = ?', filter.clientId)
      .and('r.treatment_id = ?', filter.treatmentId)
      .and('r.clinic_id = any (?)', this.clinicsOf(filter))
      .and('r.state = any (?)', filter.states)
      .and('r.purpose = any (?)', filter.purposes)
      .and('r.due_at >= ?', filter.from)
      .and('r.due_at < ?', filter.to);
  }
}
