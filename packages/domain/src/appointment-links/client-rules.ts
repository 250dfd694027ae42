import type { Appointment } from '../appointments/index.ts';
import type { Finding, ProblemCode } from '../problems/index.ts';
import { addMinutes, type Instant } from '../time/index.ts';

/** What clients may do with an appointment by themselves, through a link: the organization's to change. */
export interface ClientRules {
  /** Hours before the start until which a client cancels without talking to the clinic. */
  readonly cancelHours: number;
  /** Hours before the start until which a client moves it. */
  readonly moveHours: number;
  /** How often one appointment is moved; 0: clients do not move. */
  readonly moves: number;
  /** Whether another practitioner, or another clinic, may be chosen. */
  readonly anyPractitioner: boolean;
  readonly anyClinic: boolean;
  /** 0 until somebody has changed them. */
  readonly version: number;
}

/**
 * Two days' notice, as the one published policy asks (getscalpworx.com); moved twice, with the same practitioner in the
 * same clinic: nobody publishes that, so it is ours to begin with.
 */
export const usualClientRules: ClientRules = {
  ...{ cancelHours: 48, moveHours: 48, moves: 2 },
  ...{ anyPractitioner: false, anyClinic: false, version: 0 },
};

/** What a client can do about their appointment. */
export const clientActs = ['confirm', 'cancel', 'move'] as const;
export type ClientAct = (typeof clientActs)[number];

type Judged = Pick<Appointment, 'state' | 'startsAt'> & {
  /** How often the client has moved it by a link. */
  readonly movedByClient: number;
};

/** Why the client may not do this now; empty when they may. */
export function findInAct(act: ClientAct, appointment: Judged, rules: ClientRules, now: Instant): Finding[] {
  const over = findOver(appointment, now);
  if (over.length > 0) return over;
  if (act === 'confirm') return [];
  const hours = act === 'cancel' ? rules.cancelHours : rules.moveHours;
  const findings: Finding[] = [];
  if (addMinutes(appointment.startsAt, -hours * 60) < now) {
    findings.push({ code: 'LINK.TOO_LATE', field: 'token', params: { hours } });
  }
  if (act === 'move' && rules.moves === 0) findings.push({ code: 'LINK.NO_MOVES', field: 'token' });
  if (act === 'move' && rules.moves > 0 && appointment.movedByClient >= rules.moves) {
    findings.push({ code: 'LINK.MOVED_OFTEN', field: 'token', params: { moves: rules.moves } });
  }
  return findings;
}

function findOver({ state, startsAt }: Judged, now: Instant): Finding[] {
  if (state === 'cancelled') return [{ code: 'LINK.APPOINTMENT_CANCELLED', field: 'token' }];
  const still = (state === 'booked' || state === 'confirmed') && now < startsAt;
  return still ? [] : [{ code: 'LINK.APPOINTMENT_OVER', field: 'token' }];
}

/** The last moment at which the client may still do this by themselves. */
export function lastMomentFor(act: 'cancel' | 'move', startsAt: Instant, rules: ClientRules): Instant {
  return addMinutes(startsAt, -(act === 'cancel' ? rules.cancelHours : rules.moveHours) * 60);
}

const somebodyElse: ReadonlySet<ProblemCode> = new Set([
  ...(['APPOINTMENT.TAKEN', 'APPOINTMENT.ROOM_TAKEN', 'APPOINTMENT.CLINIC_CLOSED'] as const),
  ...(['APPOINTMENT.OUTSIDE_HOURS', 'APPOINTMENT.AWAY', 'APPOINTMENT.TOO_EARLY'] as const),
]);

/**
 * What a client is told when their booking is refused: that the time is gone, or that the clinic has to be asked. Why a
 * safety rule holds is talked about, not read on a phone.
 */
export function toldToClient(code: ProblemCode): ProblemCode {
  if (somebodyElse.has(code)) return 'LINK.NOT_FREE';
  return /^(SAFETY|APPOINTMENT|SESSION|STAFF)\./.test(code) ? 'LINK.ASK_THE_CLINIC' : code;
}
