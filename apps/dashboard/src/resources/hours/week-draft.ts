import { findInWeek, type Weekday, type WeekHours } from '@stipple/domain/diary';

/** A stretch as it is typed: "00:00" as an end is midnight, the end of the day. */
export interface TypedStretch {
  readonly opens: string;
  readonly closes: string;
}

/** A week as it is typed, Monday first. */
export type WeekDraft = readonly (readonly TypedStretch[])[];

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export function draftOf(hours: readonly { weekday: number; opens: string; closes: string }[]): WeekDraft {
  return weekdayNames.map((_, index) =>
    hours
      .filter(({ weekday }) => weekday === index + 1)
      .map(({ opens, closes }) => ({ opens, closes: closes === '24:00' ? '00:00' : closes })),
  );
}

/** What is sent; a stretch nobody has finished typing has an end before its beginning. */
export function hoursOf(draft: WeekDraft): WeekHours[] {
  return draft.flatMap((stretches, index) =>
    stretches.map(({ opens, closes }) => ({
      ...{ weekday: (index + 1) as Weekday, opens, closes: closes === '00:00' ? '24:00' : closes },
    })),
  );
}

/** What is wrong with each day, in words; the first of each. */
export function findingsOf(draft: WeekDraft): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [day, stretches] of draft.entries()) {
    const unfinished = stretches.some(({ opens, closes }) => opens === '' || closes === '');
    const [finding] = unfinished ? [] : findInWeek(hoursOf(draft.map((own, index) => (index === day ? own : []))));
    if (unfinished) found.set(day, 'Enter both times, or take the stretch away');
    else if (finding) {
      found.set(day, finding.code === 'HOURS.OVERLAP' ? 'These stretches overlap' : 'This ends before it begins');
    }
  }
  return found;
}

/** The next stretch of a day: an hour after the last one ends, or a usual day. */
export function nextStretch(stretches: readonly TypedStretch[]): TypedStretch {
  const last = stretches.at(-1)?.closes;
  if (last === undefined || last === '') return { opens: '09:00', closes: '18:00' };
  const hour = Math.min(22, Number(last.slice(0, 2)) + 1);
  const word = (hours: number) => `${String(hours).padStart(2, '0')}:00`;
  return last === '00:00' ? { opens: '', closes: '' } : { opens: word(hour), closes: word(Math.min(23, hour + 4)) };
}

export function withDay(draft: WeekDraft, day: number, stretches: readonly TypedStretch[]): WeekDraft {
  return draft.map((own, index) => (index === day ? stretches : own));
}

/** The hours of one day on others too. */
export function copied(draft: WeekDraft, day: number, to: readonly number[]): WeekDraft {
  return draft.map((own, index) => (to.includes(index) ? (draft[day] ?? []) : own));
}

export function hoursInAWeek(draft: WeekDraft): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const lengths = hoursOf(draft).map(({ opens, closes }) => Math.max(0, minutes(closes) - minutes(opens)));
  return lengths.reduce((sum, each) => sum + (Number.isFinite(each) ? each : 0), 0) / 60;
}

/** The week that holds on a day: the last that has begun. */
export function weekOn<Week extends { validFrom: string }>(weeks: readonly Week[], day: string): Week | undefined {
  return weeks.findLast(({ validFrom }) => validFrom <= day);
}

export function sameWeek(a: WeekDraft, b: WeekDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
