import { platformClock } from '../time/platform-clock.ts';
import type { FreeSlot, PractitionerDiary, SlotQuestion, Taken } from './index.ts';

const minute = 60_000;
const dayMs = 1440 * minute;
const around = 2.5 * dayMs;

/** What a clock shows in one minute, and what it has reached: the same, unless it was set back a while ago. */
interface Wall {
  readonly shown: number;
  readonly reached: number;
  readonly day: string;
  readonly time: string;
  readonly weekday: number;
}

/** The minutes of five days around the setting of a clock. */
export interface Minutes {
  readonly from: number;
  readonly walls: readonly Wall[];
}

export function minutesAround({ change, before, after }: Setting): Minutes {
  let reached = -Infinity;
  const walls = Array.from({ length: (2 * around) / minute }, (_, nth) => {
    const at = change - around + nth * minute;
    const shown = at + (at < change ? before : after);
    reached = Math.max(reached, shown);
    const text = new Date(reached).toISOString();
    const weekday = new Date(reached).getUTCDay() || 7;
    return { shown, reached, day: text.slice(0, 10), time: text.slice(11, 16), weekday };
  });
  return { from: change - around, walls };
}

/** A clock is set: when, and how far it is ahead of UTC before and after. */
export interface Setting {
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

export function settingsOf(zone: string, changes: readonly number[]): Setting[] {
  const shows = platformClock(zone);
  return changes.map((change) => {
    const earlier = change - dayMs;
    return { change, before: shows(earlier) - earlier, after: shows(change) - change };
  });
}

/** A free slot, whatever its room. */
export type Found = Omit<FreeSlot, 'roomId'>;

/**
 * Free slots without any arithmetic of spans: every minute is looked at by itself. Slow and plain, it says what is meant,
 * and the search is tested against it. Knows one clinic, whose appointments all name their rooms.
 */
export function minuteByMinute(question: SlotQuestion, { from, walls }: Minutes): Found[] {
  const { diary, settings, minutes, now } = question;
  const [clinic] = diary.clinics;
  if (!clinic) return [];
  const { clinicId } = clinic;
  const buffers = settings.buffers[question.kind];
  const taken = (whom: (each: Taken) => boolean, withBuffers = true) => {
    const flags = new Uint8Array(walls.length);
    for (const each of diary.taken) {
      if (!whom(each)) continue;
      const { before, after } = withBuffers ? each.buffers : { before: 0, after: 0 };
      const first = (Date.parse(each.startsAt) - from) / minute - before;
      flags.fill(1, Math.max(0, first), (Date.parse(each.endsAt) - from) / minute + after);
    }
    return flags;
  };
  const none = (flags: Uint8Array, first: number, last: number) => !flags.subarray(first, last).includes(1);
  const client = taken(({ clientId }) => clientId !== null && clientId === question.clientId, false);
  const rooms = clinic.rooms.map((room) => taken(({ roomId }) => roomId === room.id));
  return diary.practitioners.flatMap((who) => {
    const own = taken(({ practitionerId }) => practitionerId === who.practitionerId);
    const off = Uint8Array.from(walls, (wall) => (isAtWork(who, question, wall) ? 0 : 1));
    return walls.flatMap(({ shown, reached }, nth) => {
      const [first, last] = [nth - buffers.before, nth + minutes + buffers.after];
      const at = from + nth * minute;
      const free =
        shown % (settings.gridMinutes * minute) === 0 &&
        at >= Date.parse(now) &&
        (question.earliestOn === null || reached >= Date.parse(question.earliestOn)) &&
        none(off, nth, nth + minutes) &&
        none(client, nth, nth + minutes) &&
        none(own, first, last) &&
        (rooms.length === 0 || rooms.some((room) => none(room, first, last)));
      if (!free) return [];
      const [startsAt, endsAt] = [at, at + minutes * minute].map((moment) => new Date(moment).toISOString());
      return [{ practitionerId: who.practitionerId, clinicId, startsAt, endsAt } as Found];
    });
  });
}

function isAtWork(who: PractitionerDiary, question: SlotQuestion, { reached, day, time, weekday }: Wall): boolean {
  const { diary, firstDay, lastDay } = question;
  const clinic = diary.clinics[0] as SlotQuestion['diary']['clinics'][number];
  if (day < firstDay || day > lastDay || (who.reach !== 'everything' && !who.reach.includes(clinic.clinicId)))
    return false;
  const holds = (each: { opens: string; closes: string }) => each.opens <= time && time < each.closes;
  const inWeek = (hours: SlotQuestion['diary']['clinics'][number]['openingHours']) =>
    hours.some((each) => {
      const valid = each.validFrom <= day && (each.validUntil === null || day <= each.validUntil);
      return each.weekday === weekday && valid && holds(each);
    });
  const away = (stretches: readonly { from: string; until: string }[]) =>
    stretches.some(({ from, until }) => Date.parse(`${from}Z`) <= reached && reached < Date.parse(`${until}Z`));
  const single = who.workingDays.filter((each) => each.day === day);
  const works =
    single.length > 0
      ? single.some((each) => each.clinicId === clinic.clinicId && holds(each))
      : inWeek(who.workingHours);
  return works && inWeek(clinic.openingHours) && !away(who.timeOff) && !away(clinic.closures);
}
