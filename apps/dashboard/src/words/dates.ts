/**
 * Dates as people in the clinic read them: British order, 24 hours, in the clinic's own zone. Instants are
 * ISO 8601 in UTC, days are YYYY-MM-DD.
 */
const LOCALE = 'en-GB';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

const noComma = (text: string): string => text.replace(',', '');

/** "14:30" */
export const timeOf = (instant: string, zone: string): string =>
  format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));

/** "2026-11-24": the calendar day there. */
export const dayOf = (instant: string | Date, zone: string): string => {
  const parts = format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

const noon = (day: string): Date => new Date(`${day}T12:00:00.000Z`);

/** "Tue 24 Nov" in the year at hand, else "24 Nov 2027". */
export const dayWords = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4)
    ? noComma(format('UTC', { weekday: 'short', day: 'numeric', month: 'short' }).format(noon(day)))
    : format('UTC', { day: 'numeric', month: 'short', year: 'numeric' }).format(noon(day));

/** "Tuesday 24 November 2026" */
export const dayInFull = (day: string): string =>
  noComma(format('UTC', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(noon(day)));

/** "24 November" */
export const dayAndMonth = (day: string): string =>
  format('UTC', { weekday: 'long', day: 'numeric', month: 'long' }).format(noon(day)).replace(',', '');

/** "Nov 2026" */
export const monthWords = (day: string): string => format('UTC', { month: 'short', year: 'numeric' }).format(noon(day));

/** "Tue 24 Nov, 14:30", with the year when it is not the one at hand. */
export const whenWords = (instant: string, zone: string, now: Date): string =>
  `${dayWords(dayOf(instant, zone), dayOf(now, zone))}, ${timeOf(instant, zone)}`;

/** "Tuesday 24 November 2026, 14:30 (Europe/London)": what one sees on hover. */
export const whenInFull = (instant: string, zone: string): string =>
  `${dayInFull(dayOf(instant, zone))}, ${timeOf(instant, zone)} (${zone.replaceAll('_', ' ')})`;

const MINUTE = 60_000;

/** "just now", "12 minutes ago", "in 3 hours"; under a day only, else undefined. */
export function sinceWords(instant: string, now: Date): string | undefined {
  const minutes = Math.round((new Date(instant).getTime() - now.getTime()) / MINUTE);
  const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'always' });
  if (Math.abs(minutes) < 1) return 'just now';
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 24 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return undefined;
}

/** "2 h 40 min", "45 min" */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export const minutesBetween = (from: string, to: string): number =>
  (new Date(to).getTime() - new Date(from).getTime()) / MINUTE;

/** The calendar day so many days later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  const date = noon(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / (24 * 60 * MINUTE));

/** Whole years lived on a day, for "34 years". */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** "in 5 days", "12 days ago", "today", "in 14 months": how far a day is, in the unit a person would use. */
export function daysAwayWords(day: string, today: string): string {
  const days = daysBetween(today, day);
  const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
  if (Math.abs(days) < 60) return relative.format(days, 'day');
  if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}
