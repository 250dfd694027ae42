import { setOpeningHoursInput } from '@stipple/domain/diary';
import { addDays, addMinutes, atWallClock } from '@stipple/domain/time';
import { aBooking, aChain, aClient, aClinic, aHouse, aStaffMember, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse({ at: '2026-01-15T12:00:00.000Z' });
const { appointments, hours } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;

afterAll(() => house.close());

/** Each change of the clocks of 2026, and what a clinic that opens at all hours has of that day. */
const changes: readonly [zone: string, day: string, hoursOfDay: number][] = [
  ['Europe/London', '2026-03-29', 23],
  ['Europe/London', '2026-10-25', 25],
  ['America/New_York', '2026-03-08', 23],
  ['America/New_York', '2026-11-01', 25],
  // In Santiago the clocks go forward at midnight: the day begins at one.
  ['America/Santiago', '2026-09-06', 23],
  ['Africa/Cairo', '2026-04-24', 23],
];

const shown = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at: string) => format.format(Date.parse(at));
};

describe.each(changes)('%s on %s', (zone, day, hoursOfDay) => {
  const asked = { kind: 'review', minutes: 60, clientId: null, treatmentId: null, most: 5_000 } as const;

  test('the day has as many hours as it has, each of which can be booked and counts for that day', async () => {
    const clinic = await aClinic(chain, { name: `${zone} ${day}`, zone });
    const who = await aStaffMember(chain, { at: [clinic] });
    const about = { ...asked, clinicIds: [clinic.id], practitionerIds: [who.id] };
    const free = await appointments.freeSlots(ctx, { ...about, firstDay: day, lastDay: day });
    const starts = new Set(free.map(({ startsAt }) => startsAt));
    const midnight = free[0]?.startsAt ?? '';
    const last = addMinutes(midnight, (hoursOfDay - 1) * 60);
    expect([starts.has(midnight), free.at(-1)?.startsAt]).toEqual([true, last]);
    const client = await aClient(chain, { at: clinic });
    for (let hour = 0; hour < hoursOfDay; hour++) {
      const startsAt = addMinutes(midnight, hour * 60);
      const booking = aBooking(chain, { of: client, with: who, at: clinic, kind: 'review', startsAt, minutes: 60 });
      expect(await appointments.book(ctx, booking)).toMatchObject({ startsOn: day });
    }
    const entries = await appointments.entries(ctx, {
      ...{ clinicIds: [clinic.id], practitionerIds: null, firstDay: day, lastDay: day },
    });
    expect(entries).toHaveLength(hoursOfDay);
    expect(await appointments.freeSlots(ctx, { ...about, firstDay: day, lastDay: day })).toEqual([]);
  });

  test('nine to five is nine to five on the wall, the day before, on it and after', async () => {
    const clinic = await aClinic(chain, { name: `Office ${zone} ${day}`, zone, alwaysOpen: false });
    const who = await aStaffMember(chain, { at: [clinic] });
    const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' }));
    const said = { id: uuidv7(), clinicId: clinic.id, validFrom: '2026-01-01', version: 0, hours: week };
    await hours.setOpening(ctx, setOpeningHoursInput.parse(said));
    const wall = shown(zone);
    for (const each of [addDays(day, -1), day, addDays(day, 1)]) {
      const about = { ...asked, clinicIds: [clinic.id], practitionerIds: [who.id], firstDay: each, lastDay: each };
      const free = await appointments.freeSlots(ctx, about);
      expect([wall(free[0]?.startsAt ?? ''), wall(free.at(-1)?.endsAt ?? '')]).toEqual(['09:00', '17:00']);
      const client = await aClient(chain, { at: clinic });
      const startsAt = atWallClock(each, '16:30', zone);
      const late = aBooking(chain, { of: client, with: who, at: clinic, kind: 'review', startsAt, minutes: 60 });
      expect(await refusal(appointments.book(ctx, late))).toMatchObject({ code: 'APPOINTMENT.CLINIC_CLOSED' });
      const inTime = { ...late, endsAt: addMinutes(startsAt, 30) };
      expect(await appointments.book(ctx, inTime)).toMatchObject({ startsOn: each });
    }
  });
});
