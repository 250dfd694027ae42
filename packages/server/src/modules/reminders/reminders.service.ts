import type { PlannedReminder, Reminder, ReminderList, Withdrawal } from '@stipple/domain/reminders';
import type { Context, Tx, Work } from '../../work/index.ts';
import { type DueReminder, Ledger } from './ledger.repository.ts';
import { type Recipient, Reminders } from './reminders.repository.ts';

/** Which planned reminders are taken back: those about one thing, in a treatment, or everything for a client. */
export type Withdrawn = Withdrawal &
  ({ readonly subjectId: string } | { readonly treatmentId: string } | { readonly clientId: string });

/**
 * The ledger of what clients will be told: what is due lives here, never in the queue. It knows clients, clinics and
 * the ids of what its reminders are about; whoever plans or takes back does so in the transaction of the cause.
 */
export class RemindersService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  list(ctx: Context, asked: ReminderList): Promise<Reminder[]> {
    return this.#work.read(ctx, (tx) => tx.get(Reminders).list(asked));
  }

  count(ctx: Context, asked: Pick<ReminderList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Reminders).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Reminder[]> {
    return this.#work.read(ctx, (tx) => tx.get(Reminders).byIds(ids));
  }

  ofTreatments(ctx: Context, treatmentIds: readonly string[]): Promise<Reminder[]> {
    return this.#work.read(ctx, (tx) => this.ofTreatmentsIn(tx, treatmentIds));
  }

  /** Every reminder of these treatments, by due time. */
  ofTreatmentsIn(tx: Tx, treatmentIds: readonly string[]): Promise<Reminder[]> {
    return tx.get(Reminders).ofTreatments(treatmentIds);
  }

  /** Plans each; one that is planned already moves to its new time, one that has left stays what it has become. */
  async planIn(tx: Tx, recipient: Recipient, planned: readonly PlannedReminder[]): Promise<void> {
    if (planned.length === 0) return;
    await tx.get(Reminders).plan(recipient, planned);
    tx.announce('reminders');
  }

  /** Takes back what is planned about a subject and not among these any more. */
  async supersedeAllButIn(tx: Tx, subjectId: string, planned: readonly PlannedReminder[]): Promise<void> {
    await tx.get(Reminders).supersedeAllBut(subjectId, planned);
    tx.announce('reminders');
  }

  /** Takes back what is planned, in the transaction of the cause; what is on its way or has been sent stays. */
  async withdrawIn(tx: Tx, { as, reason, ...of }: Withdrawn): Promise<void> {
    const reminders = tx.get(Reminders);
    if ('subjectId' in of) await reminders.withdraw(of.subjectId, as, reason);
    else if ('treatmentId' in of) await reminders.withdrawTreatment(of.treatmentId, as, reason);
    else await reminders.withdrawClient(of.clientId, as, reason);
    tx.announce('reminders');
  }

  /** What is due, and what somebody took up and left: ids in their order. Changes nothing. */
  due(ctx: Context, after: string, limit: number): Promise<DueReminder[]> {
    return this.#work.read(ctx, (tx) => tx.get(Ledger).due(after, limit));
  }

  /** What sending writes into the ledger, for the feature that sends. */
  ledgerIn(tx: Tx): Ledger {
    return tx.get(Ledger);
  }
}
