import type { AppointmentState } from '../appointments/index.ts';
import type { Reminder, ReminderReason, ReminderState } from '../reminders/index.ts';
import { addDays, addMinutes, type Instant, localDate } from '../time/index.ts';
import type { TreatmentState } from '../treatments/index.ts';
import { isHeldOut } from './holdout.rules.ts';
import { type MessageChannel, type MessageSettings, staleAfterHours } from './message.ts';
import { quietUntil } from './quiet-hours.rules.ts';

/** Everything the decision at the moment of sending rests on, read in its transaction. */
export interface SendingFacts {
  readonly reminder: Pick<Reminder, 'clientId' | 'purpose' | 'slot' | 'dueAt'>;
  readonly now: Instant;
  /** The clinic's zone. */
  readonly zone: string;
  readonly client: { readonly email: string | null; readonly phone: string | null };
  /** The appointment it is about; null when it is about none, or that is gone. */
  readonly appointment: { readonly state: AppointmentState; readonly startsAt: Instant } | null;
  /** The treatment it belongs to; null when it belongs to none. */
  readonly treatment: { readonly state: TreatmentState; readonly topUps: number } | null;
  /** Whether the treatment has an appointment ahead. */
  readonly bookedAhead: boolean;
  /** False when the client wants no messages of this purpose. */
  readonly wanted: boolean;
  readonly settings: MessageSettings;
  /** Channels that refused the address before. */
  readonly refusedBy: readonly MessageChannel[];
}

/** What becomes of a reminder that is due: it leaves by a channel, waits, or is not meant any more. */
export type SendingDecision =
  | { readonly send: MessageChannel; readonly to: string }
  | { readonly waitUntil: Instant }
  | {
      readonly state: Extract<ReminderState, 'skipped' | 'cancelled' | 'superseded' | 'failed'>;
      readonly reason: ReminderReason;
    };

/** Decides whether a reminder is still meant, by which way it goes, and whether it may go now. */
export function decideSending(facts: SendingFacts): SendingDecision {
  const unsendable = findUnsendable(facts);
  if (unsendable) return unsendable;
  const way = wayTo(facts);
  if (!way) {
    if (facts.refusedBy.length > 0) return { state: 'failed', reason: 'address_refused' };
    return { state: 'skipped', reason: 'no_address' };
  }
  const waitUntil = quietUntil(facts.now, facts.zone, facts.settings);
  return waitUntil > facts.now ? { waitUntil } : way;
}

type Unsendable = Extract<SendingDecision, { state: string }>;

/** Why it is not meant any more; undefined when it is. */
export function findUnsendable(facts: SendingFacts): Unsendable | undefined {
  const { reminder, now, wanted, settings } = facts;
  const gone = appointmentGone(facts) ?? invitationGone(facts);
  if (gone) return gone;
  if (!wanted) return { state: 'skipped', reason: 'opted_out' };
  if (staleAt(facts) <= now) return { state: 'skipped', reason: 'too_late' };
  const invitesToTopUp = reminder.purpose === 'top_up_invitation';
  if (invitesToTopUp && isHeldOut(reminder.clientId, settings.holdoutPercent))
    return { state: 'skipped', reason: 'held_out' };
  return undefined;
}

/** A cancelled booking is not recalled, and neither is one that has moved to another day: that has reminders of its own. */
function appointmentGone({ reminder, appointment, zone }: SendingFacts): Unsendable | undefined {
  if (reminder.purpose !== 'appointment_reminder') return undefined;
  if (!appointment || (appointment.state !== 'booked' && appointment.state !== 'confirmed'))
    return { state: 'cancelled', reason: 'appointment_cancelled' };
  const daysBefore = Number(/^(\d+)-days-before/.exec(reminder.slot)?.[1] ?? 0);
  const meantFor = addDays(localDate(reminder.dueAt, zone), daysBefore);
  if (meantFor !== localDate(appointment.startsAt, zone)) return { state: 'superseded', reason: 'appointment_moved' };
  return undefined;
}

/** Of a closed treatment nothing is said any more, and nobody is invited to what is booked or done. */
function invitationGone({ reminder, treatment, bookedAhead }: SendingFacts): Unsendable | undefined {
  const { purpose, slot } = reminder;
  if (purpose === 'appointment_reminder') return undefined;
  if (!treatment || treatment.state === 'closed') return { state: 'cancelled', reason: 'treatment_closed' };
  if (purpose === 'aftercare_check_in') return undefined;
  const round = Number(/^round-(\d+)/.exec(slot)?.[1] ?? treatment.topUps + 1);
  if (round <= treatment.topUps) return { state: 'superseded', reason: 'newer_session' };
  return bookedAhead ? { state: 'skipped', reason: 'already_booked' } : undefined;
}

/** From when on it is too late: hours after it was due, or two hours before the appointment. */
function staleAt({ reminder, appointment }: SendingFacts): Instant {
  const stale = addMinutes(reminder.dueAt, staleAfterHours[reminder.purpose] * 60);
  if (!appointment) return stale;
  const last = addMinutes(appointment.startsAt, -120);
  return last < stale ? last : stale;
}

/** The first channel of the order that has an address and has not refused it. */
function wayTo({ client, settings, refusedBy }: SendingFacts): { send: MessageChannel; to: string } | undefined {
  const addresses = { sms: phoneOf(client.phone), email: client.email };
  const send = settings.channels.find((channel) => addresses[channel] !== null && !refusedBy.includes(channel));
  return send && { send, to: addresses[send] as string };
}

/** A phone number as carriers read it, E.164: a plus, the country code, digits. @returns null for anything else */
export function phoneOf(phone: string | null): string | null {
  const plain = phone?.replace(/[ ()./-]/g, '') ?? '';
  return /^\+[1-9]\d{6,14}$/.test(plain) ? plain : null;
}
