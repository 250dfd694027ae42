import type { AppointmentKind } from '../appointments/index.ts';
import { clockOf, daysBetween, type Instant, type LocalDate, localDate } from '../time/index.ts';
import type { WallTime, Weekday } from './hours.ts';

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
  /** Days of the week that suit; none named: all of them. */
  readonly weekdays: readonly Weekday[];
  /** Times on the clinic's wall between which it has to begin and end; null: any. */
  readonly from: WallTime | null;
  readonly until: WallTime | null;
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
export const unfitReasons = [
  'other_clinic',
  'other_practitioner',
  'too_soon',
  'too_late',
  'other_day',
  'too_long',
  'other_time',
] as const;
export type UnfitReason = (typeof unfitReasons)[number];

/** What speaks for somebody who fits, weightiest first. */
export const fitReasons = ['time_runs_out', 'asked_for', 'fills_time', 'waits_longest'] as const;
export type FitReason = (typeof fitReasons)[number];

/** Days before the last sensible day within which time runs out. */
const urgentDays = 14;

/** Somebody who fits, and what speaks for them. */
export interface Candidate {
  readonly entry: WaitlistEntry;
  /** The part of the slot they would have. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
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
  if (day < entry.earliestOn) return 'too_soon';
  if (entry.latestOn !== null && entry.latestOn < day) return 'too_late';
  if (entry.weekdays.length > 0 && !entry.weekdays.includes(weekdayOf(day))) return 'other_day';
  const length = entry.minutes * minute;
  if (Date.parse(slot.startsAt) + length > Date.parse(slot.endsAt)) return 'too_long';
  const { from, until } = suitingPart(slot, entry);
  return from + length > until ? 'other_time' : null;
}

/**
 * Those of a waitlist who fit a freed slot, best first: whose time runs out within two weeks, the soonest first; who
 * asked for this practitioner; who leaves the fewest minutes empty; who has waited longest.
 */
export function rankForSlot(slot: FreedSlot, waitlist: readonly WaitlistEntry[]): Candidate[] {
  const day = localDate(slot.startsAt, slot.zone);
  const fitting = waitlist
    .filter((entry) => unfitFor(slot, entry) === null)
    .map((entry) => {
      const left = entry.latestOn === null ? null : daysBetween(day, entry.latestOn);
      const { from } = suitingPart(slot, entry);
      return {
        entry,
        ...{ startsAt: instantOf(from), endsAt: instantOf(from + entry.minutes * minute) },
        daysLeft: left !== null && left <= urgentDays ? left : null,
        minutesLeft: (Date.parse(slot.endsAt) - Date.parse(slot.startsAt)) / minute - entry.minutes,
      };
    })
    .sort(byFit);
  const longest = fitting.map(({ entry }) => entry.addedAt).sort()[0];
  return fitting.map((fit) => ({ ...fit, reasons: reasonsFor(fit, longest) }));
}

const minute = 60_000;

function weekdayOf(day: LocalDate): Weekday {
  return (new Date(day).getUTCDay() || 7) as Weekday;
}

function instantOf(at: number): Instant {
  return new Date(at).toISOString();
}

/** The part of a slot between the times that suit, on the wall of its clinic on the day it begins. */
function suitingPart({ startsAt, endsAt, zone }: FreedSlot, { from, until }: WaitlistEntry) {
  const [begins, ends] = [Date.parse(startsAt), Date.parse(endsAt)];
  const clock = clockOf(zone);
  const midnight = Date.parse(localDate(startsAt, zone));
  const onTheWall = (time: WallTime) => clock.reaches(midnight + minutesOf(time) * minute);
  return {
    from: from === null ? begins : Math.max(begins, onTheWall(from)),
    until: until === null ? ends : Math.min(ends, onTheWall(until)),
  };
}

function minutesOf(time: WallTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
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
