import { addDays, dayInFull, dayWords } from '../../words/dates.ts';

interface Away {
  readonly from: string;
  readonly until: string;
}

const day = (moment: string) => moment.slice(0, 10);
const time = (moment: string) => moment.slice(11, 16);
const whole = ({ from, until }: Away) => time(from) === '00:00' && time(until) === '00:00';

/** "Thu 24 Dec to Sat 26 Dec", "Thu 24 Dec from 13:00": as the clinic's wall shows it. */
export function awayWords(away: Away, today: string): string {
  const { from, until } = away;
  if (whole(away)) {
    const last = addDays(day(until), -1);
    return last === day(from) ? dayWords(last, today) : `${dayWords(day(from), today)} to ${dayWords(last, today)}`;
  }
  if (day(from) === day(until)) return `${dayWords(day(from), today)}, ${time(from)} to ${time(until)}`;
  return `${dayWords(day(from), today)}, ${time(from)} to ${dayWords(day(until), today)}, ${time(until)}`;
}

export const awayInFull = ({ from, until }: Away): string => `${dayInFull(day(from))} to ${dayInFull(day(until))}`;

/** What is typed about a stretch away: whole days, or times on one or two of them. */
export interface TypedAway {
  firstDay: string;
  lastDay: string;
  wholeDays: boolean;
  fromTime: string;
  untilTime: string;
  reason: string;
}

/** From the first moment to before the last: whole days end where the day after begins. */
export function stretchOf({ firstDay, lastDay, wholeDays, fromTime, untilTime }: TypedAway): Away {
  const last = lastDay || firstDay;
  if (wholeDays) return { from: `${firstDay}T00:00`, until: `${addDays(last, 1)}T00:00` };
  return untilTime === '00:00'
    ? { from: `${firstDay}T${fromTime}`, until: `${addDays(last, 1)}T00:00` }
    : { from: `${firstDay}T${fromTime}`, until: `${last}T${untilTime}` };
}
