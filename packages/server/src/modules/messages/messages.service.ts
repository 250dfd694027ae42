import {
  type MessageActName,
  type MessageSums,
  messageDelivered,
  messageFailed,
  type ResendReminderInput,
  requireAct,
  type SettleReminderInput,
  type StopReminderInput,
} from '@stipple/domain/messages';
import type { ReminderReason, ReminderState } from '@stipple/domain/reminders';
import { v7 as uuidv7 } from 'uuid';
import { type Context, found, type Tx, type Work } from '../../work/index.ts';
import type { LedgerRow } from '../reminders/index.ts';
import { type KeptAttempt, type MessageAct, MessageAttempts } from './message-attempts.repository.ts';
import { type MailboxAsked, type MailboxMessage, MessageLists, type Unreachable } from './messages.repository.ts';
import type { MessageNeighbours } from './neighbours.ts';

/** What became of messages, and what people do about it. */
export class MessagesService {
  readonly #work: Work;
  readonly #neighbours: Pick<MessageNeighbours, 'reminders'>;

  constructor(work: Work, neighbours: Pick<MessageNeighbours, 'reminders'>) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** Handings over of these reminders, in the order they were made. */
  attemptsOf(ctx: Context, reminderIds: readonly string[]): Promise<KeptAttempt[]> {
    return this.#work.read(ctx, (tx) => tx.get(MessageAttempts).ofReminders(reminderIds));
  }

  /** What people of the team did with them, and why. */
  actsOn(ctx: Context, reminderIds: readonly string[]): Promise<MessageAct[]> {
    return this.#work.read(ctx, (tx) => tx.get(MessageAttempts).actsOn(reminderIds));
  }

  /** @throws Problem REMINDER.WRONG_STATE when it has left already; INPUT.NOT_FOUND. */
  stop(ctx: Context, { id, reason }: StopReminderInput): Promise<void> {
    return this.#byHand(ctx, 'stopped', id, reason, (tx) => this.#restate(tx, id, 'cancelled', 'stopped_by_hand'));
  }

  /** Plans it once more, from now on: a message of its own, with a key of its own. @throws Problem REMINDER.WRONG_STATE. */
  resend(ctx: Context, { id, reason }: ResendReminderInput): Promise<void> {
    return this.#byHand(ctx, 'resent', id, reason, (tx) => this.#neighbours.reminders.ledgerIn(tx).again(id));
  }

  /** Somebody found out what nobody could know. @throws Problem REMINDER.WRONG_STATE unless it is uncertain. */
  settle(ctx: Context, { id, reason, arrived }: SettleReminderInput): Promise<void> {
    const act = arrived ? 'settled_arrived' : 'settled_not_arrived';
    return this.#byHand(ctx, act, id, reason, (tx) =>
      this.#restate(tx, id, arrived ? 'sent' : 'failed', 'settled_by_hand'),
    );
  }

  /** A carrier says that it arrived. Said twice, or about what is unknown here, it changes nothing. */
  arrived(ctx: Context, attemptId: string, providerId: string): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      const reminderId = await tx.get(MessageAttempts).arrived(attemptId, providerId);
      if (reminderId === undefined) return false;
      return this.#told(tx, reminderId, { state: 'delivered', reason: 'arrived' });
    });
  }

  /** A carrier took it and could not bring it. */
  notArrived(ctx: Context, attemptId: string, providerId: string, fault: string): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      const reminderId = await tx.get(MessageAttempts).notArrived(attemptId, providerId, fault);
      if (reminderId === undefined) return false;
      return this.#told(tx, reminderId, { state: 'failed', reason: 'not_arrived' });
    });
  }

  mailbox(ctx: Context, asked: MailboxAsked): Promise<MailboxMessage[]> {
    return this.#work.read(ctx, (tx) => tx.get(MessageLists).mailbox(asked));
  }

  mailboxCount(ctx: Context, asked: MailboxAsked): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(MessageLists).mailboxCount(asked));
  }

  /** Clients whom the last message did not reach, at most 500, the latest first. */
  unreachable(ctx: Context, clinicIds?: readonly string[]): Promise<Unreachable[]> {
    return this.#work.read(ctx, (tx) => tx.get(MessageLists).unreachable(clinicIds));
  }

  /** What became of what was due from one month to another, both inclusive, by month and purpose. */
  sums(ctx: Context, from: string, to: string, clinicIds?: readonly string[]): Promise<MessageSums[]> {
    return this.#work.read(ctx, (tx) => tx.get(MessageLists).sums(from, to, clinicIds));
  }

  #byHand(
    ctx: Context,
    act: MessageActName,
    id: string,
    reason: string,
    change: (tx: Tx, row: LedgerRow) => Promise<void>,
  ): Promise<void> {
    return this.#work.in(ctx, async (tx) => {
      const row = found(await this.#neighbours.reminders.ledgerIn(tx).lock(id));
      requireAct(act, row.state);
      await change(tx, row);
      const { clinicId, clientId } = row;
      const doneBy = ctx.staffMemberId;
      await tx
        .get(MessageAttempts)
        .act({ id: uuidv7(), reminderId: id, clinicId, clientId, act, reason, doneAt: tx.now, doneBy });
      tx.announce('reminders');
    });
  }

  async #restate(tx: Tx, id: string, state: ReminderState, reason: ReminderReason): Promise<void> {
    await this.#neighbours.reminders.ledgerIn(tx).restate(id, state, reason);
  }

  /** A callback may overtake the answer it belongs to; what is in a later round, or settled otherwise, stays. */
  async #told(
    tx: Tx,
    reminderId: string,
    to: { readonly state: 'delivered' | 'failed'; readonly reason: ReminderReason },
  ): Promise<boolean> {
    const row = await this.#neighbours.reminders.ledgerIn(tx).lock(reminderId);
    const open: readonly ReminderState[] =
      to.state === 'delivered' ? ['sending', 'sent', 'failed', 'uncertain'] : ['sending', 'sent', 'uncertain'];
    if (!row || !open.includes(row.state)) return false;
    await this.#restate(tx, reminderId, to.state, to.reason);
    tx.tell(to.state === 'delivered' ? messageDelivered : messageFailed, { reminderId, clinicId: row.clinicId });
    tx.announce('reminders');
    return true;
  }
}
