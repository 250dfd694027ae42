import type { AppointmentKind } from '../appointments/index.ts';
import { daysBetween, type Instant, type LocalDate, localDate, minutesBetween } from '../time/index.ts';

/** A client who would like to come sooner, or at all. */
export interface WaitlistEntry {
  readonly id: string;
  readonly clientId: string;
  readonly kind: AppointmentKind;
  readonly minutes: number;
  /** The clinics they would come to. */
  readonly clinicIds: readonly string[];
  /** Whom they ask for; null: anybody. */
  readonly practitionerId: string | null;
  /** First day that makes sense, such as the day the skin has healed by. */
  readonly earliestOn: LocalDate;
  /** Last day that makes sense, such as day 90 of a perfecting visit. */
  readonly latestOn: LocalDate | null;
  readonly addedAt: Instant;
}

/** A time that has become free. */
export interface FreedSlot {
  readonly clinicId: string;
  /** The clinic's zone. */
  readonly zone: string;
  readonly practitionerId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Why somebody who waits does not fit. */
export const unfitReasons = ['other_clinic', 'other_practitioner', 'too_long', 'too_soon', 'too_late'] as const;
export type UnfitReason = (typeof unfitReasons)[number];

/** What speaks for somebody who fits, weightiest first. */
export const fitReasons = ['time_runs_out', 'asked_for', 'fills_time', 'waits_longest'] as const;
export type FitReason = (typeof fitReasons)[number];

/** Days before the last sensible day within which time runs out. */
const urgentDays = 14;

/** Somebody who fits, and what speaks for them. */
export interface Candidate {
  readonly entry: WaitlistEntry;
  /** Days from the slot to the last one that makes sense, when that is near. */
  readonly daysLeft: number | null;
  /** Minutes of the slot that would stay empty. */
  readonly minutesLeft: number;
  readonly reasons: readonly FitReason[];
}

/** Why an entry does not fit a slot, or null when it does. */
export function unfitFor(slot: FreedSlot, entry: WaitlistEntry): UnfitReason | null {
  const day = localDate(slot.startsAt, slot.zone);
  if (!entry.clinicIds.includes(slot.clinicId)) return 'other_clinic';
  if (entry.practitionerId !== null && entry.practitionerId !== slot.practitionerId) return 'other_practitioner';
  if (entry.minutes > minutesBetween(slot.startsAt, slot.endsAt)) return 'too_long';
  if (day < entry.earliestOn) return 'too_soon';
  return entry.latestOn !== null && entry.latestOn < day ? 'too_late' : null;
}

/**
 * Those of a waitlist who fit a freed slot, best first: whose time runs out within two weeks, the soonest first; who
 * asked for this practitioner; who leaves the fewest minutes empty; who has waited longest.
 */
export function rankForSlot(slot: FreedSlot, waitlist: readonly WaitlistEntry[]): Candidate[] {
  const day = localDate(slot.startsAt, slot.zone);
  const minutes = minutesBetween(slot.startsAt, slot.endsAt);
  const fitting = waitlist
    .filter((entry) => unfitFor(slot, entry) === null)
    .map((entry) => {
      const left = entry.latestOn === null ? null : daysBetween(day, entry.latestOn);
      return {
        entry,
        daysLeft: left !== null && left <= urgentDays ? left : null,
        minutesLeft: minutes - entry.minutes,
      };
    })
    .sort(byFit);
  const longest = fitting.map(({ entry }) => entry.addedAt).sort()[0];
  return fitting.map((fit) => ({ ...fit, reasons: reasonsFor(fit, longest) }));
}

type Fit = Omit<Candidate, 'reasons'>;

function byFit(a: Fit, b: Fit): number {
  return (
    (a.daysLeft ?? urgentDays + 1) - (b.daysLeft ?? urgentDays + 1) ||
    Number(b.entry.practitionerId !== null) - Number(a.entry.practitionerId !== null) ||
    a.minutesLeft - b.minutesLeft ||
    (a.entry.addedAt < b.entry.addedAt ? -1 : 1)
  );
}

function reasonsFor({ entry, daysLeft, minutesLeft }: Fit, longest: Instant | undefined): FitReason[] {
  const speaks: Readonly<Record<FitReason, boolean>> = {
    time_runs_out: daysLeft !== null,
    asked_for: entry.practitionerId !== null,
    fills_time: minutesLeft === 0,
    waits_longest: entry.addedAt === longest,
  };
  return fitReasons.filter((reason) => speaks[reason]);
}
