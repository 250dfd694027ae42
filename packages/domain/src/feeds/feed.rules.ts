import { addMinutes, type Instant } from '../time/index.ts';
import type { CalendarEvent } from './calendar-text.ts';
import type { FeedEntry } from './feed.ts';

const daysBack = 30;
const daysAhead = 366;
const minutesOfDay = 24 * 60;

/** Most appointments a feed holds: sixty a week for a year and a month. */
export const mostFeedEntries = 3_500;

/**
 * What a feed looks at: the past 30 days to a year ahead, in whole days of UTC, so that its text stays the same all day
 * unless an appointment changes.
 */
export function feedWindow(now: Instant): { readonly from: Instant; readonly until: Instant } {
  const today = `${now.slice(0, 10)}T00:00:00.000Z`;
  return { from: addMinutes(today, -daysBack * minutesOfDay), until: addMinutes(today, daysAhead * minutesOfDay) };
}

/**
 * An appointment as a calendar shows it to whoever looks over a shoulder, and to the company that keeps the calendar:
 * somebody is booked, then and there. Not who and not for what, in no form: at a clinic for one thing, initials and a
 * time would already say who is treated.
 *
 * @param origin of the dashboard, such as `https://clinic.example`
 */
export function eventOfAppointment(entry: FeedEntry, origin: string): CalendarEvent {
  const { appointmentId, state, startsAt, endsAt, clinicName, city, roomName, version, changedAt } = entry;
  const place = [clinicName, roomName, city].filter((part) => part !== null && part !== '').join(', ');
  return {
    ...{ uid: `${appointmentId}@stipple`, sequence: version, changedAt, startsAt, endsAt, place },
    summary: 'Booked',
    state: state === 'cancelled' ? 'cancelled' : 'confirmed',
    address: `${origin}/diary?open=${appointmentId}`,
  };
}
