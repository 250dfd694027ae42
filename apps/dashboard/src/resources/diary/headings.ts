import { dayInFull, dayWords, timeOf } from '../../words/dates.ts';
import type { Column } from './columns.ts';
import type { Headings } from './GridHeads.tsx';
import type { Names } from './use-diary-data.ts';
import type { DiaryView } from './use-diary-view.ts';
import { clockWords } from './wall.ts';

/** "09:00 to 17:30" */
const hoursWords = ({ hours }: Column): string =>
  hours.map(({ from, until }) => `${clockWords(from)} to ${clockWords(until)}`).join(', ');

/** A day view groups by clinic, a week by day; a press on a heading goes nearer. */
export function headingsOf(view: DiaryView, { clinicOf, zoneOf }: Names, clinics: number, now: Date): Headings {
  const { today, set, by } = view;
  const zones = (zone: string) => `${timeOf(now.toISOString(), zone)} there`;
  const sub = (column: Column) =>
    [view.view === 'week' && clinics > 1 && clinicOf(column.clinicId), hoursWords(column)].filter(Boolean).join(' · ');
  const column: Headings['column'] = (of) => ({
    word: of.title,
    sub: sub(of),
    ...(view.view === 'day' && of.whoId !== null
      ? {
          press: () => set({ view: 'week', who: of.whoId }),
          pressWord: by === 'room' ? 'Week of this room' : 'Their week',
        }
      : {}),
  });
  if (view.view === 'day') {
    return {
      column,
      groupOf: ({ clinicId }) => clinicId,
      group: ({ clinicId }) => ({ word: `${clinicOf(clinicId)} · ${zones(zoneOf(clinicId))}` }),
    };
  }
  return {
    column,
    groupOf: ({ day }) => day,
    group: ({ day }) => ({
      word: day === today ? `${dayWords(day, today)}, today` : dayWords(day, today),
      now: day === today,
      press: () => set({ view: 'day', day: day === today ? null : day }),
      pressWord: `Show ${dayInFull(day)}`,
    }),
  };
}

/** A column for those who hear it: who, when, where. */
export const labelOf =
  ({ clinicOf }: Names, clinics: number, today: string) =>
  (column: Column): string =>
    [column.title, dayWords(column.day, today), clinics > 1 && clinicOf(column.clinicId)].filter(Boolean).join(', ');
