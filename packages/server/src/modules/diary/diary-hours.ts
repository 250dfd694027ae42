import {
  bookableSpans,
  type CalendarDay,
  type Diary,
  daysFrom,
  type KeptClosure,
  onTheWall,
  openSpans,
  type PractitionerDiary,
  type Room,
  type Span,
} from '@stipple/domain/diary';
import { clockOf, type Instant } from '@stipple/domain/time';
import type { Period } from './diary.repository.ts';

/** From an instant to before another. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

interface AwayStretch extends Stretch {
  readonly reason: string | null;
}

/** The hours of a period as instants. */
export interface DiaryHours {
  readonly clinics: readonly {
    readonly clinicId: string;
    readonly zone: string;
    readonly rooms: readonly Room[];
    /** Closures left out. */
    readonly open: readonly Stretch[];
    readonly closures: readonly AwayStretch[];
  }[];
  readonly practitioners: readonly {
    readonly practitionerId: string;
    /** When they can be booked as far as hours go: at work, not away, and the clinic open. */
    readonly work: readonly (Stretch & { readonly clinicId: string })[];
    readonly away: readonly AwayStretch[];
  }[];
}

export function hoursOf(
  diary: Omit<Diary, 'taken'>,
  closures: readonly KeptClosure[],
  { firstDay, lastDay }: Period,
): DiaryHours {
  const days = daysFrom(firstDay, lastDay);
  const opened = new Map(diary.clinics.map((clinic) => [clinic.clinicId, openSpans(clinic, days)]));
  return {
    clinics: diary.clinics.map((clinic) => ({
      ...{ clinicId: clinic.clinicId, zone: clinic.zone, rooms: clinic.rooms },
      open: (opened.get(clinic.clinicId) ?? []).map(instants),
      closures: closures
        .filter(({ clinicId }) => clinicId === clinic.clinicId)
        .flatMap((closure) => awayOn(clinic.zone, closure)),
    })),
    practitioners: diary.practitioners.map((who) => ({
      practitionerId: who.practitionerId,
      work: diary.clinics.flatMap((clinic) =>
        bookableSpans(who, clinic, days, opened.get(clinic.clinicId)).map((span) => ({
          clinicId: clinic.clinicId,
          ...instants(span),
        })),
      ),
      away: awayOf(who, diary, days),
    })),
  };
}

/** On the wall of the first of the clinics they work at. */
function awayOf(who: PractitionerDiary, { clinics }: Omit<Diary, 'taken'>, days: readonly CalendarDay[]) {
  const { reach } = who;
  const zone = clinics.find(({ clinicId }) => reach === 'everything' || reach.includes(clinicId))?.zone;
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  if (zone === undefined) return [];
  return who.timeOff
    .filter(({ from, until }) => from.slice(0, 10) <= last && until > `${first}T00:00`)
    .flatMap((off) => awayOn(zone, { reason: null, ...off }));
}

function awayOn(zone: string, { reason, ...stretch }: { from: string; until: string; reason: string | null }) {
  return onTheWall([stretch], clockOf(zone)).map((span) => ({ ...instants(span), reason }));
}

function instants({ from, until }: Span): Stretch {
  return { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
}
