import {
  type Breaker,
  breakerAfter,
  breakerTried,
  closedBreaker,
  decideSending,
  type MessageChannel,
  type MessageSettings,
  mayPass,
  messageFailed,
  messageSent,
  messageUncertain,
  mostTries,
  retryAfterMinutes,
} from '@stipple/domain/messages';
import { Problem } from '@stipple/domain/problems';
import { type ReminderReason, type ReminderState, reminderPurposes } from '@stipple/domain/reminders';
import { addMinutes } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import type { Carrier, CarrierWord, HandedOver, Letter } from '../../outside/carriers/index.ts';
import type { Context, Tx, Work } from '../../work/index.ts';
import { type DueReminder, type LedgerRow, stuckAfterMinutes } from '../reminders/index.ts';
import { compose, linkDays, linkOfRound, withLink } from './composer.ts';
import { Mailbox } from './mailbox.ts';
import { MessageAttempts } from './message-attempts.repository.ts';
import { MessageWords } from './message-words.repository.ts';
import { type Gathered, gather, type MessageNeighbours, type MessageOutside } from './neighbours.ts';

/** How it ended, in words for the job's log. */
export type SendingEnd =
  | 'handed over'
  | 'waits'
  | 'not meant any more'
  | 'somebody else has it'
  | 'failed'
  | 'uncertain';

/** A message that was taken up and is to be handed over. */
interface TakenUp {
  readonly row: LedgerRow;
  readonly claim: number;
  readonly attemptId: string;
  readonly carrier: Carrier;
  readonly letter: Letter;
}

/** What the ledger and attempts say when a row cannot be read: it is told, and holds nobody up. */
class UnreadableReminder extends Error {
  override readonly name = 'UnreadableReminder';
}

/**
 * Sends what is due: claims, asks again whether it is meant, hands over with a key, and finishes. Between claim and
 * finish nothing is open: whoever dies there leaves a claim, which the sweep finds.
 */
export class SendingService {
  readonly #work: Work;
  readonly #neighbours: MessageNeighbours;
  readonly #outside: MessageOutside;
  readonly #mailbox: Mailbox;
  readonly #breakers = new Map<string, Breaker>();

  constructor(work: Work, neighbours: MessageNeighbours, outside: MessageOutside) {
    this.#work = work;
    this.#neighbours = neighbours;
    this.#outside = outside;
    this.#mailbox = new Mailbox(work);
  }

  /** Who carries messages of a channel: who is configured, or the mailbox. */
  carrierOf(channel: MessageChannel): Carrier {
    return this.#outside.carriers[channel] ?? this.#mailbox;
  }

  /** Whether this really is word from whoever carries SMS for us. */
  believes(word: CarrierWord): boolean {
    return this.#outside.carriers.sms?.believes?.(word) ?? false;
  }

  /** Sends one reminder, unless it is not meant any more or somebody else has it. */
  async send(ctx: Context, due: DueReminder): Promise<SendingEnd> {
    const taken = await this.#takeUp(ctx, due);
    if (typeof taken === 'string') return taken;
    const handed = await taken.carrier.handOver(taken.letter);
    this.#note(taken.carrier, handed);
    return this.#finish(ctx, taken, handed);
  }

  async #takeUp(ctx: Context, due: DueReminder): Promise<TakenUp | SendingEnd> {
    try {
      return await this.#work.in(ctx, (tx) => this.#takeUpIn(tx, due));
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      return this.#work.in(ctx, (tx) => this.#giveUpIn(tx, due));
    }
  }

  async #takeUpIn(tx: Tx, due: DueReminder): Promise<TakenUp | SendingEnd> {
    const ledger = this.#neighbours.reminders.ledgerIn(tx);
    const row = await ledger.lock(due.id);
    if (!row || !isMine(row, due, tx.now)) return 'somebody else has it';
    tx.announce('reminders');
    if (row.state === 'sending' && (await this.#isLeftUnknown(tx, row))) return 'uncertain';
    const gathered = await gather(tx, this.#neighbours, readable(row));
    const decision = decideSending({ ...gathered.facts, reminder: row, now: tx.now });
    if ('state' in decision) return this.#endIn(tx, row, decision);
    if ('waitUntil' in decision) {
      await ledger.putOff(row.id, decision.waitUntil);
      return 'waits';
    }
    const carrier = this.carrierOf(decision.send);
    const breaker = this.#breakers.get(carrier.name) ?? closedBreaker;
    if (!mayPass(breaker, tx.now)) {
      await ledger.putOff(row.id, addMinutes(breaker.openUntil ?? tx.now, 1));
      return 'waits';
    }
    this.#breakers.set(carrier.name, breakerTried(breaker, tx.now));
    await ledger.claim(row.id);
    return this.#writeIn(tx, { row, gathered, carrier, channel: decision.send, to: decision.to });
  }

  /** A sender that is gone may have handed it over: a carrier that knows no keys is not asked twice. */
  async #isLeftUnknown(tx: Tx, row: LedgerRow): Promise<boolean> {
    const attempts = await tx.get(MessageAttempts).ofReminders([row.id]);
    const left = attempts.filter(({ outcome }) => outcome === null);
    await tx.get(MessageAttempts).forsake(row.id);
    const honours = left.every(({ carrier, channel }) => {
      const now = this.carrierOf(channel);
      return now.name === carrier && now.honoursKeys;
    });
    if (honours) return false;
    await this.#neighbours.reminders.ledgerIn(tx).restate(row.id, 'uncertain', 'answer_lost');
    tx.tell(messageUncertain, { reminderId: row.id, clinicId: row.clinicId });
    return true;
  }

  async #endIn(
    tx: Tx,
    row: LedgerRow,
    { state, reason }: { readonly state: ReminderState; readonly reason: ReminderReason },
  ): Promise<SendingEnd> {
    await this.#neighbours.reminders.ledgerIn(tx).restate(row.id, state, reason);
    if (state !== 'failed') return 'not meant any more';
    tx.tell(messageFailed, { reminderId: row.id, clinicId: row.clinicId });
    return 'failed';
  }

  /** Puts the message together and writes down that it is about to be handed over. */
  async #writeIn(
    tx: Tx,
    {
      row,
      gathered,
      carrier,
      channel,
      to,
    }: Pick<TakenUp, 'row' | 'carrier'> & {
      readonly gathered: Gathered;
      readonly channel: MessageChannel;
      readonly to: string;
    },
  ): Promise<TakenUp> {
    const { organizationId } = tx.ctx;
    const { id: reminderId, clinicId, clientId, round } = row;
    const templates = await tx.get(MessageWords).templates(row.purpose);
    const words = compose({ ...gathered, purpose: row.purpose, channel, templates });
    const link = linkOfRound(this.#outside.linkKey, reminderId, round);
    const asked = { id: link.id, clientId, oneUse: false, expiresAt: addMinutes(tx.now, linkDays * 24 * 60) };
    await this.#neighbours.links.keepIn(tx, { ...asked, ...tasksOf(row) }, link.tokenHash);
    const { language, segments, subject, text, html } = words;
    const { smsHundredMinor: hundredMinor } = gathered.facts.settings as MessageSettings;
    const [attemptId, claim, key] = [uuidv7(), row.claim + 1, `${reminderId}.${round}`];
    await tx.get(MessageAttempts).begin({
      ...{ id: attemptId, reminderId, clinicId, clientId, claim, key, channel, carrier: carrier.name, recipient: to },
      ...{ language, segments, subject, text, html, hundredMinor: channel === 'sms' ? hundredMinor : 0 },
    });
    const letter: Letter = {
      ...{ key, organizationId, clinicId, clientId, reminderId, channel, to },
      callbackPath: `/hooks/sms/${organizationId}/${attemptId}`,
      from: `${gathered.organizationName} ${gathered.clinic.name}`,
      ...withLink({ subject, text, html }, `${this.#outside.publicUrl}/c/${link.token}`),
    };
    return { row, claim, attemptId, carrier, letter };
  }

  #finish(ctx: Context, taken: TakenUp, handed: HandedOver): Promise<SendingEnd> {
    return this.#work.in(ctx, async (tx) => {
      const { row, claim, attemptId, carrier } = taken;
      const ledger = this.#neighbours.reminders.ledgerIn(tx);
      await tx.get(MessageAttempts).answered(attemptId, {
        outcome: handed.outcome,
        providerId: handed.outcome === 'accepted' ? handed.providerId : null,
        fault: handed.outcome === 'accepted' ? null : handed.fault,
      });
      tx.announce('reminders');
      const mine = { id: row.id, claim };
      const about = { reminderId: row.id, clinicId: row.clinicId };
      if (handed.outcome === 'accepted') {
        if (!(await ledger.finish(mine, { state: 'sent', reason: 'accepted' }))) return 'somebody else has it';
        tx.tell(messageSent, about);
        return 'handed over';
      }
      if (handed.outcome === 'unknown' && !carrier.honoursKeys) {
        if (!(await ledger.finish(mine, { state: 'uncertain', reason: 'answer_lost' }))) return 'somebody else has it';
        tx.tell(messageUncertain, about);
        return 'uncertain';
      }
      // A refused address is not tried again: the next look at it takes the next channel, or gives up.
      const tries = handed.outcome === 'refused' ? row.tries : row.tries + 1;
      if (tries >= mostTries) {
        if (await ledger.finish(mine, { state: 'failed', reason: 'channel_away' })) tx.tell(messageFailed, about);
        return 'failed';
      }
      const pause = handed.outcome === 'refused' ? 0 : retryAfterMinutes(tries);
      await ledger.finishLater(mine, addMinutes(tx.now, pause), tries);
      return 'waits';
    });
  }

  async #giveUpIn(tx: Tx, due: DueReminder): Promise<SendingEnd> {
    const ledger = this.#neighbours.reminders.ledgerIn(tx);
    const row = await ledger.lock(due.id);
    if (!row || !isMine(row, due, tx.now)) return 'somebody else has it';
    tx.announce('reminders');
    return this.#endIn(tx, row, { state: 'failed', reason: 'unreadable' });
  }

  #note(carrier: Carrier, { outcome }: HandedOver): void {
    const breaker = this.#breakers.get(carrier.name) ?? closedBreaker;
    const worked = outcome === 'accepted' || outcome === 'refused';
    this.#breakers.set(carrier.name, breakerAfter(breaker, worked, this.#work.now()));
  }
}

/** Planned and due under this claim, or left by somebody who has not been heard of for long enough. */
function isMine(row: LedgerRow, { claim }: DueReminder, now: string): boolean {
  if (row.claim !== claim) return false;
  if (row.state === 'planned') return row.dueAt <= now && (row.notBefore === null || row.notBefore <= now);
  return row.state === 'sending' && row.claimedAt !== null && row.claimedAt < addMinutes(now, -stuckAfterMinutes);
}

/** @throws UnreadableReminder for a purpose of another release, or one nobody ever had. */
function readable(row: LedgerRow): LedgerRow {
  if (!reminderPurposes.includes(row.purpose)) throw new UnreadableReminder('its purpose is unknown here');
  return row;
}

/** What a row itself makes impossible; everything else passes, and is tried again. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof Problem) return error.code !== 'INPUT.BUSY';
  return error instanceof UnreadableReminder || error instanceof RangeError;
}

/** The link of a message lets its client choose; that of an appointment also confirm, move or call it off. */
function tasksOf({ purpose, subjectId }: LedgerRow) {
  return purpose === 'appointment_reminder'
    ? { tasks: ['appointment', 'messages'] as const, appointmentId: subjectId }
    : { tasks: ['messages'] as const, appointmentId: null };
}
