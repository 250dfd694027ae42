import fc from 'fast-check';
import { appointmentKinds } from '../appointments/index.ts';
import { changingZones } from '../time/platform-clock.ts';
import {
  type Buffers,
  type FreeSlot,
  findInDiary,
  freeRanges,
  freeSlots,
  type PractitionerDiary,
  type SlotQuestion,
  type Taken,
  type Weekday,
} from './index.ts';
import { type Found, minuteByMinute, minutesAround, type Setting, settingsOf } from './minute-by-minute.ts';

const minute = 60_000;
const dayMs = 1440 * minute;
const clinicId = 'clinic';

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
        ...{ buffers: anyBuffers },
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

const inOrder = (slots: readonly Found[]) =>
  slots
    .map(({ practitionerId, startsAt, endsAt }) => `${practitionerId} ${startsAt} ${endsAt}`)
    .sort()
    .join('\n');

/** Where a slot says it is, nobody else is within the buffers of both. */
function overlaps(question: SlotQuestion, slot: FreeSlot): boolean {
  const { before, after } = question.settings.buffers[question.kind];
  const [from, until] = [Date.parse(slot.startsAt) - before * minute, Date.parse(slot.endsAt) + after * minute];
  return question.diary.taken.some(({ practitionerId, roomId, startsAt, endsAt, buffers }) => {
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

describe('a booking', () => {
  it('is refused exactly where it is not free', () => {
    const group = groups.find(({ zones }) => zones.includes('Europe/London')) as (typeof groups)[number];
    const asked = fc.constantFrom(...group.settings).chain((setting) => {
      const minutesLater = fc.integer({ min: -600, max: 600 });
      return fc.tuple(
        anyQuestion(setting, 'Europe/London'),
        minutesLater.map((m) => setting.change + m * minute),
      );
    });
    let refused = 0;
    const agrees = fc.property(asked, ([{ settings, ...rest }, at]) => {
      const question = { ...rest, settings: { ...settings, gridMinutes: 1 }, earliestOn: null, clientId: 'client' };
      const [startsAt, endsAt] = [at, at + question.minutes * minute].map((ms) => new Date(ms).toISOString());
      for (const { practitionerId } of question.diary.practitioners) {
        const booking = { ...{ clinicId, practitionerId, roomId: null, clientId: 'client', kind: question.kind } };
        const times = { startsAt: startsAt as string, endsAt: endsAt as string };
        const findings = findInDiary({ ...booking, ...times }, question.diary, settings, question.now);
        const free = freeSlots(question).some((slot) => {
          return slot.practitionerId === practitionerId && slot.startsAt === times.startsAt;
        });
        refused += findings.length > 0 ? 1 : 0;
        expect(findings.length === 0).toBe(free);
      }
    });
    fc.assert(agrees, { seed: 2026, numRuns: 400 });
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(780);
  });
});
