import { addDays, type LocalDate } from '@stipple/domain/time';
import type { By } from './columns.ts';

export type View = 'day' | 'week';

/** What the diary's address says. */
export interface DiaryAddress {
  readonly view: View;
  readonly by: By;
  /** Null: today. */
  readonly day: LocalDate | null;
  /** Only these practitioners or rooms; empty: all. */
  readonly who: readonly string[];
  /** Cancelled appointments too. */
  readonly cancelled: boolean;
}

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

export function readAddress(params: URLSearchParams, usual: { view: View; who: readonly string[] }): DiaryAddress {
  const day = params.get('day');
  const who = params.get('who');
  const view = params.get('view');
  return {
    view: view === 'day' || view === 'week' ? view : usual.view,
    by: params.get('by') === 'room' ? 'room' : 'practitioner',
    day: isDay(day) && !Number.isNaN(Date.parse(day)) ? day : null,
    who: who === null ? usual.who : who.split(',').filter((id) => id !== '' && id !== 'all'),
    cancelled: params.get('cancelled') === '1',
  };
}

/** The address with some things changed; null takes one out. */
export function changed(params: URLSearchParams, changes: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Monday to Sunday around a day, or the day alone. */
export function daysOf(view: View, day: LocalDate): LocalDate[] {
  if (view === 'day') return [day];
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(day, -weekday);
  return Array.from({ length: 7 }, (_, nth) => addDays(monday, nth));
}

/** The day so many views later; earlier when negative. */
export const turned = (view: View, day: LocalDate, pages: number): LocalDate =>
  addDays(day, view === 'week' ? 7 * pages : pages);
