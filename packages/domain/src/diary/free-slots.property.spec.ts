import fc from 'fast-check';
import { appointmentKinds } from '../appointments/index.ts';
import { changingZones, platformClock } from '../time/platform-clock.ts';
import {
  type Buffers,
  type FreeSlot,
  freeRanges,
  freeSlots,
  type PractitionerDiary,
  type SlotQuestion,
  type Taken,
  type Weekday,
} from './index.ts';

const minute = 60_000;
const dayMs = 1440 * minute;
const around = 2.5 * dayMs;
const clinicId = 'clinic';

/** What a clock shows in one minute, and what it has reached: the same, unless it was set back a while ago. */
interface Wall {
  readonly shown: number;
  readonly reached: number;
  readonly day: string;
  readonly time: string;
  readonly weekday: number;
}

/** The minutes of five days around the setting of a clock. */
interface Minutes {
  readonly from: number;
  readonly walls: readonly Wall[];
}

function minutesAround({ change, before, after }: Setting): Minutes {
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
interface Setting {
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

function settingsOf(zone: string, changes: readonly number[]): Setting[] {
  const shows = platformClock(zone);
  return changes.map((change) => {
    const earlier = change - dayMs;
    return { change, before: shows(earlier) - earlier, after: shows(change) - change };
  });
}

const two = (n: number) => String(n).padStart(2, '0');
const fiveMinutes = (most: number) => fc.integer({ min: 0, max: most / 5 }).map((n) => n * 5);
const anyTime = fiveMinutes(1440).map((m) => `${two(Math.floor(m / 60))}:${two(m % 60)}`);
const anyBuffers = fc.record({ before: fiveMinutes(30), after: fiveMinutes(30) });
const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values);

/** A small, crowded diary around the setting of a clock, and a question about it. */
function anyQuestion({ change, after }: Setting, zone: string): fc.Arbitrary<SlotQuestion> {
  const midnight = Math.floor((change + after) / dayMs) * dayMs;
  const dayText = (days: number) => new Date(midnight + days * dayMs).toISOString().slice(0, 10);
  const anyDay = fc.integer({ min: -1, max: 1 }).map(dayText);
  const anyWeekday = fc
    .integer({ min: -1, max: 1 })
    .map((days) => (new Date(midnight + days * dayMs).getUTCDay() || 7) as Weekday);
  const anyAt = fc.integer({ min: -1800, max: 1800 }).map((minutes) => change + minutes * minute);
  const anyInstant = anyAt.map((at) => new Date(at).toISOString());
  const anyStretch = fc.record({
    from: fc.tuple(anyDay, anyTime).map(([day, time]) => `${day}T${time}`),
    until: fc.tuple(anyDay, anyTime).map(([day, time]) => `${day}T${time}`),
  });
  const anyHours = fc.record({
    ...{ clinicId: fc.constant(clinicId), practitionerId: fc.constant(''), weekday: anyWeekday },
    ...{ opens: anyTime, closes: anyTime, validFrom: anyDay, validUntil: fc.option(anyDay) },
  });
  const wholeDays = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({
    ...{ clinicId, practitionerId: '', weekday, opens: '00:00', closes: '24:00' },
    ...{ validFrom: '2000-01-01', validUntil: null },
  }));
  const manyHours = fc.oneof(fc.constant(wholeDays), fc.array(anyHours, { minLength: 1, maxLength: 8 }));
  const anyPractitioner = (practitionerId: string): fc.Arbitrary<PractitionerDiary> =>
    fc.record({
      practitionerId: fc.constant(practitionerId),
      reach: oneOf<PractitionerDiary['reach']>('everything', [clinicId], [clinicId, 'other'], ['other']),
      workingHours: manyHours,
      workingDays: fc.array(
        fc.record({
          ...{ practitionerId: fc.constant(practitionerId), clinicId: oneOf(clinicId, 'other') },
          ...{ day: anyDay, opens: anyTime, closes: anyTime },
        }),
        { maxLength: 1 },
      ),
      timeOff: fc.array(
        anyStretch.map((stretch) => ({ ...stretch, practitionerId })),
        { maxLength: 1 },
      ),
    });
  const anyTaken = (rooms: readonly string[]): fc.Arbitrary<Taken> =>
    fc
      .record({
        clinicId: fc.constant(clinicId),
        ...{ practitionerId: oneOf('ada', 'ben', 'eve'), roomId: rooms.length ? oneOf(...rooms) : fc.constant(null) },
        ...{ clientId: oneOf(null, 'client', 'another'), startsAt: anyInstant, endsAt: fc.constant('') },
        ...{ buffers: anyBuffers, heldUntil: fc.option(anyInstant) },
        minutes: fc.integer({ min: 5, max: 240 }),
      })
      .map(({ minutes, ...taken }) => ({
        ...taken,
        endsAt: new Date(Date.parse(taken.startsAt) + minutes * minute).toISOString(),
      }));
  return oneOf<readonly string[]>([], ['one'], ['one', 'two']).chain((rooms) =>
    fc.record({
      diary: fc.record({
        clinics: fc.tuple(
          fc.record({
            ...{ clinicId: fc.constant(clinicId), zone: fc.constant(zone), openingHours: manyHours },
            rooms: fc.constant(rooms.map((id) => ({ id, clinicId, name: id }))),
            closures: fc.array(
              anyStretch.map((stretch) => ({ ...stretch, clinicId, reason: null })),
              { maxLength: 1 },
            ),
          }),
        ),
        practitioners: fc.tuple(anyPractitioner('ada'), anyPractitioner('ben')),
        taken: fc.array(anyTaken(rooms), { maxLength: 6 }),
      }),
      settings: fc.record({
        gridMinutes: oneOf(5, 10, 15, 20, 30, 60),
        ...{ minutes: fc.constant({} as never), buffers: anyBuffers.map(ofEachKind) },
      }),
      ...{ kind: oneOf(...appointmentKinds), minutes: fc.integer({ min: 5, max: 300 }) },
      ...{ firstDay: fc.constant(dayText(-1)), lastDay: fc.constant(dayText(1)) },
      ...{ now: anyInstant, earliestOn: fc.option(anyDay), clientId: oneOf(null, 'client') },
    }),
  );
}

function ofEachKind(buffers: Buffers): SlotQuestion['settings']['buffers'] {
  return Object.fromEntries(appointmentKinds.map((kind) => [kind, buffers])) as SlotQuestion['settings']['buffers'];
}

type Found = Omit<FreeSlot, 'roomId'>;

/** The same answer without any arithmetic of spans: every minute is looked at by itself. */
function minuteByMinute(question: SlotQuestion, { from, walls }: Minutes): Found[] {
  const { diary, settings, minutes, now } = question;
  const [clinic] = diary.clinics;
  if (!clinic) return [];
  const buffers = settings.buffers[question.kind];
  const taken = (whom: (each: Taken) => boolean, withBuffers = true) => {
    const flags = new Uint8Array(walls.length);
    for (const each of diary.taken) {
      if (!whom(each) || (each.heldUntil !== null && each.heldUntil <= now)) continue;
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
  if (day < firstDay || day > lastDay || (who.reach !== 'everything' && !who.reach.includes(clinicId))) return false;
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
    single.length > 0 ? single.some((each) => each.clinicId === clinicId && holds(each)) : inWeek(who.workingHours);
  return works && inWeek(clinic.openingHours) && !away(who.timeOff) && !away(clinic.closures);
}

const inOrder = (slots: readonly Found[]) =>
  slots
    .map(({ practitionerId, startsAt, endsAt }) => `${practitionerId} ${startsAt} ${endsAt}`)
    .sort()
    .join('\n');

/** Where a slot says it is, nobody else is within the buffers of both. */
function overlaps(question: SlotQuestion, slot: FreeSlot): boolean {
  const { before, after } = question.settings.buffers[question.kind];
  const [from, until] = [Date.parse(slot.startsAt) - before * minute, Date.parse(slot.endsAt) + after * minute];
  return question.diary.taken.some(({ practitionerId, roomId, startsAt, endsAt, buffers, heldUntil }) => {
    if (heldUntil !== null && heldUntil <= question.now) return false;
    if (practitionerId !== slot.practitionerId && (roomId === null || roomId !== slot.roomId)) return false;
    return Date.parse(startsAt) - buffers.before * minute < until && from < Date.parse(endsAt) + buffers.after * minute;
  });
}

/** Zones whose clocks are set alike are asked the same questions, so that their minutes are looked at once. */
const alike = Map.groupBy(
  changingZones(2026, 2030).map(({ zone, changes }) => ({ zone, settings: settingsOf(zone, changes) })),
  ({ settings }) => JSON.stringify(settings),
);
const groups = [...alike.values()].map((group) => ({
  settings: group[0]?.settings ?? [],
  zones: group.map(({ zone }) => zone),
}));
const inZone = (question: SlotQuestion, zone: string): SlotQuestion => {
  const { diary } = question;
  return { ...question, diary: { ...diary, clinics: diary.clinics.map((clinic) => ({ ...clinic, zone })) } };
};
let offered = 0;

describe('free slots, whenever a clock is set in 2026 to 2030', () => {
  it.each(groups)('are those found minute by minute and overlap nothing, in $zones', ({ settings, zones }) => {
    for (const setting of settings) {
      const minutes = minutesAround(setting);
      const agrees = fc.property(anyQuestion(setting, ''), (question) => {
        const expected = inOrder(minuteByMinute(question, minutes));
        for (const zone of zones) {
          const slots = freeSlots(inZone(question, zone));
          offered += slots.length;
          expect(inOrder(slots)).toBe(expected);
          expect(slots.find((slot) => overlaps(question, slot))).toBeUndefined();
        }
      });
      fc.assert(agrees, { seed: setting.change / 1000, numRuns: 2 });
    }
  });

  it('were many, or this would say nothing', () => expect(offered).toBeGreaterThan(10_000));
});

describe('free ranges', () => {
  it('hold every moment at which an appointment may begin, and no other', () => {
    const [group] = groups.filter(({ zones }) => zones.includes('Europe/London')) as [(typeof groups)[number]];
    const everyMinute = fc.constantFrom(...group.settings).chain((setting) => anyQuestion(setting, 'Europe/London'));
    const agrees = fc.property(everyMinute, (asked) => {
      const question = { ...asked, settings: { ...asked.settings, gridMinutes: 1 } };
      const begins = freeRanges(question).flatMap(({ practitionerId, from, until }) => {
        const count = (Date.parse(until) - Date.parse(from)) / minute - question.minutes + 1;
        return Array.from({ length: count }, (_, nth) => `${practitionerId} ${Date.parse(from) + nth * minute}`);
      });
      const slots = freeSlots(question).map(
        ({ practitionerId, startsAt }) => `${practitionerId} ${Date.parse(startsAt)}`,
      );
      expect(begins.sort().join()).toBe(slots.sort().join());
    });
    fc.assert(agrees, { seed: 2026, numRuns: 50 });
  });
});
