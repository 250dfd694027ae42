import { bookAppointmentInput } from '@stipple/domain/appointments';
import type { Clinic } from '@stipple/domain/clinics';
import { addLicenceInput } from '@stipple/domain/licences';
import { addMinutes } from '@stipple/domain/time';
import {
  aBooking,
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  aTreatment,
  refusal,
} from '@stipple/testing/builders';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { appointments, licences, rooms, timeAway } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain, { name: 'Soho', alwaysOpen: false });
const harbour = await aClinic(chain, { name: 'Harbour' });
const cardiff = await aClinic(chain, { name: 'Cardiff', region: 'GB-WLS', alwaysOpen: false });
const [ada, ben] = [
  await aStaffMember(chain, { name: 'Ada', at: [soho, harbour, cardiff] }),
  await aStaffMember(chain, { name: 'Ben', at: [soho, harbour] }),
];
const manager = await aStaffMember(chain, { role: 'manager', at: [soho] });
const desk = await aStaffMember(chain, { role: 'receptionist', at: [soho] });
const aRoom = async (clinic: Clinic, name: string) =>
  (await rooms.add(ctx, { id: uuidv7(), clinicId: clinic.id, name })).id;
const [one, two] = [await aRoom(soho, 'One'), await aRoom(soho, 'Two')];
const away = await aRoom(harbour, 'Pier');

afterAll(() => house.close());

let weeks = 0;
/** Ten in the morning of a Tuesday nothing is booked on yet. */
const aTuesday = () => addMinutes('2026-12-01T10:00:00.000Z', ++weeks * 7 * 1440);
const somebody = () => aClient(chain, { at: soho });

async function booking(given: object = {}) {
  return { ...aBooking(chain, { of: await somebody(), with: ada, startsAt: aTuesday() }), ...given };
}
const book = async (given: object = {}) => appointments.book(ctx, await booking(given));
/** Rows that came into being while it was tried. */
async function written(what: () => Promise<unknown>): Promise<number> {
  const count = async () => {
    const [row] = await house.work.read(ctx, (tx) =>
      tx.query<{ n: number }>('select (select count(*) from appointment) + (select count(*) from outbox) as n'),
    );
    return row?.n ?? 0;
  };
  const before = await count();
  await what();
  return (await count()) - before;
}

describe('a booking nobody can keep is refused where it is wrong, and nothing is written', () => {
  const at = '2027-06-01T10:00:00.000Z';
  test.each<[string, string, string, object]>([
    ['that ends before it starts', 'APPOINTMENT.ENDS_BEFORE_START', 'endsAt', { endsAt: '2027-06-01T09:00:00.000Z' }],
    ['of no length', 'APPOINTMENT.TOO_LONG', 'endsAt', { endsAt: at }],
    ['of twenty hours', 'APPOINTMENT.TOO_LONG', 'endsAt', { endsAt: addMinutes(at, 1200) }],
    [
      'in the past',
      'APPOINTMENT.TOO_EARLY',
      'startsAt',
      { startsAt: '2026-11-22T10:00:00.000Z', endsAt: '2026-11-22T11:00:00.000Z' },
    ],
    [
      'before the clinic opens',
      'APPOINTMENT.CLINIC_CLOSED',
      'startsAt',
      { startsAt: '2027-06-01T07:30:00.000Z', endsAt: '2027-06-01T08:30:00.000Z' },
    ],
    [
      'on a Sunday',
      'APPOINTMENT.CLINIC_CLOSED',
      'startsAt',
      { startsAt: '2027-06-06T10:00:00.000Z', endsAt: '2027-06-06T11:00:00.000Z' },
    ],
    ['in a room of another clinic', 'APPOINTMENT.ROOM_OF_ANOTHER_CLINIC', 'roomId', { roomId: away }],
    ['in a room nobody knows', 'APPOINTMENT.ROOM_OF_ANOTHER_CLINIC', 'roomId', { roomId: uuidv7() }],
    ['with somebody unknown', 'INPUT.NOT_FOUND', 'practitionerId', { practitionerId: uuidv7() }],
    ['with somebody who does not treat', 'STAFF.NOT_PRACTITIONER', 'practitionerId', { practitionerId: desk.id }],
  ])('%s', async (_, code, field, given) => {
    const asked = await booking({ startsAt: at, endsAt: addMinutes(at, 60), ...given });
    const nothing = await written(async () => {
      expect(await refusal(appointments.book(ctx, asked))).toEqual({ code, field });
    });
    expect(nothing).toBe(0);
  });

  test('with somebody who has no licence there on that day', async () => {
    const client = await aClient(chain, { at: cardiff });
    const treatment = await aTreatment(chain, { of: client });
    await licences.add(
      ctx,
      addLicenceInput.parse({
        ...{ id: uuidv7(), number: 'W-2', issuedBy: 'Cardiff', validFrom: '2025-01-01', validTo: null },
        clinicId: cardiff.id,
      }),
    );
    const asked = () => ({ ...aBooking(chain, { of: client, with: ada, treatment, startsAt: aTuesday() }) });
    const nothing = await written(async () => {
      const refused = await refusal(appointments.book(ctx, asked()));
      expect(refused).toMatchObject({ code: 'SAFETY.PERSON_LICENCE_MISSING' });
    });
    expect(nothing).toBe(0);
    await licences.add(
      ctx,
      addLicenceInput.parse({
        ...{ id: uuidv7(), number: 'W-3', issuedBy: 'Cardiff', validFrom: '2025-01-01', validTo: '2026-12-31' },
        staffMemberId: ada.id,
      }),
    );
    const late = { ...asked(), startsAt: '2027-01-05T10:00:00.000Z', endsAt: '2027-01-05T12:00:00.000Z' };
    expect(await refusal(appointments.book(ctx, late))).toMatchObject({ code: 'SAFETY.PERSON_LICENCE_EXPIRED' });
  });

  test('during time off and closures', async () => {
    const startsAt = aTuesday();
    const day = startsAt.slice(0, 10);
    const days = { from: `${day}T00:00`, until: `${day}T23:59`, reason: null };
    await timeAway.addTimeOff(ctx, { id: uuidv7(), practitionerId: ben.id, ...days });
    const withBen = await booking({ practitionerId: ben.id, startsAt, endsAt: addMinutes(startsAt, 60) });
    expect(await refusal(appointments.book(ctx, withBen))).toEqual({
      ...{ code: 'APPOINTMENT.AWAY', field: 'practitionerId' },
    });
    await timeAway.closeClinics(ctx, { closures: [{ id: uuidv7(), clinicId: soho.id }], ...days });
    const closed = { ...withBen, practitionerId: ada.id };
    expect(await refusal(appointments.book(ctx, closed))).toMatchObject({ code: 'APPOINTMENT.CLINIC_CLOSED' });
  });
});

describe('outside hours', () => {
  const early = { startsAt: '2027-07-06T06:00:00.000Z', endsAt: '2027-07-06T07:00:00.000Z', outsideHours: true };

  test('is for a manager or an owner', async () => {
    const notAllowed = { code: 'ACCESS.NOT_ALLOWED', field: 'outsideHours' };
    expect(await refusal(appointments.book(desk.ctx, await booking(early)))).toEqual(notAllowed);
    const booked = await appointments.book(manager.ctx, await booking(early));
    expect(booked.state).toBe('booked');
  });

  test('lets nobody be in two places', async () => {
    const again = await booking({ ...early, endsAt: '2027-07-06T06:30:00.000Z' });
    expect(await refusal(appointments.book(manager.ctx, again))).toMatchObject({ code: 'APPOINTMENT.TAKEN' });
  });
});

describe('rooms', () => {
  test('are given in their order, and stay taken while they are cleaned', async () => {
    const startsAt = aTuesday();
    const first = await book({ startsAt, endsAt: addMinutes(startsAt, 60) });
    const second = await book({ startsAt, endsAt: addMinutes(startsAt, 60), practitionerId: ben.id });
    expect([first.roomId, second.roomId]).toEqual([one, two]);
    expect(first).toMatchObject({ bufferBefore: 0, bufferAfter: 15 });
    const cara = await aStaffMember(chain, { at: [soho] });
    const third = { practitionerId: cara.id, startsAt, endsAt: addMinutes(startsAt, 60) };
    expect(await refusal(book(third))).toEqual({ code: 'APPOINTMENT.ROOM_TAKEN', field: 'roomId' });
    const named = { ...third, roomId: two, startsAt: addMinutes(startsAt, 70), endsAt: addMinutes(startsAt, 130) };
    expect(await refusal(book(named))).toEqual({ code: 'APPOINTMENT.ROOM_TAKEN', field: 'roomId' });
    const later = { ...named, startsAt: addMinutes(startsAt, 75), endsAt: addMinutes(startsAt, 130) };
    expect((await book(later)).roomId).toBe(two);
  });

  test('are none where the clinic has none, and of its own clinic in the database too', async () => {
    const bare = await aClinic(chain, { name: 'Bare' });
    const dora = await aStaffMember(chain, { at: [bare] });
    const startsAt = aTuesday();
    const client = await aClient(chain, { at: bare });
    const booked = await anAppointment(chain, { of: client, with: dora, at: bare, startsAt });
    expect(booked.roomId).toBeNull();
    const put = house.work.in(ctx, (tx) =>
      tx.query('update appointment set room_id = $3 where organization_id = $1 and id = $2', [
        ...[chain.organizationId, booked.id, one],
      ]),
    );
    expect(await refusal(put)).toMatchObject({ code: 'INPUT.NOT_FOUND' });
  });
});

test('who loses is told the next free times, which can be booked', async () => {
  const startsAt = aTuesday();
  await book({ startsAt, endsAt: addMinutes(startsAt, 60) });
  const loser = await booking({ startsAt, endsAt: addMinutes(startsAt, 60) });
  const error = await appointments.book(ctx, loser).catch((problem: unknown) => problem);
  const free = (error as { nextFree: { startsAt: string; endsAt: string }[] }).nextFree;
  expect(free.map((slot) => slot.startsAt)).toEqual([75, 90, 105].map((minutes) => addMinutes(startsAt, minutes)));
  expect(free[0]).toMatchObject({ practitionerId: ada.id, clinicId: soho.id, roomId: one });
  const { startsAt: from = '', endsAt: until = '' } = free[0] ?? {};
  expect(await appointments.book(ctx, { ...loser, startsAt: from, endsAt: until })).toMatchObject({ state: 'booked' });
});

test('who is taken at a clinic out of reach is not free here either, and nothing is told of it', async () => {
  const startsAt = aTuesday();
  const theirs = await aClient(chain, { at: harbour, name: 'Hidden' });
  await anAppointment(chain, { of: theirs, with: ada, at: harbour, startsAt });
  const day = startsAt.slice(0, 10);
  const about = { clinicIds: [soho.id], practitionerIds: [ada.id], kind: 'review', clientId: null } as const;
  const asked = { ...about, minutes: 30, treatmentId: null, firstDay: day, lastDay: day, most: 500 };
  const free = await appointments.freeSlots(desk.ctx, asked);
  const taken = addMinutes(startsAt, 60);
  expect(free.length).toBeGreaterThan(10);
  expect(free.some((slot) => slot.startsAt <= taken && taken < slot.endsAt)).toBe(false);
  const here = await booking({ startsAt: taken, endsAt: addMinutes(taken, 30) });
  expect(await refusal(appointments.book(desk.ctx, here))).toEqual({ code: 'APPOINTMENT.TAKEN', field: 'startsAt' });
  expect(await appointments.entries(desk.ctx, { ...asked, clinicIds: [harbour.id], practitionerIds: null })).toEqual(
    [],
  );
});

describe('the database', () => {
  const admin = new pg.Client({ connectionString: house.database.adminUrl });
  beforeAll(() => admin.connect());
  afterAll(() => admin.end());
  const copyOf = (id: string, changes: string) =>
    admin
      .query(
        `insert into appointment select (jsonb_populate_record(a, jsonb_build_object('id', $2::text) || $3::jsonb)).*
         from appointment a where id = $1`,
        [id, uuidv7(), changes],
      )
      .then(
        () => 'stored',
        (error: { constraint?: string }) => error.constraint,
      );

  test('keeps practitioner, room and client out of two places by itself', async () => {
    const [client, other] = [await somebody(), await somebody()];
    const startsAt = aTuesday();
    const booked = await anAppointment(chain, { of: client, with: ada, startsAt });
    const elsewhere = { client_id: other.id, practitioner_id: ben.id, room_id: two };
    expect(await copyOf(booked.id, JSON.stringify({ ...elsewhere, practitioner_id: ada.id }))).toBe(
      'appointment_practitioner_is_free',
    );
    expect(await copyOf(booked.id, JSON.stringify({ ...elsewhere, room_id: booked.roomId }))).toBe(
      'appointment_room_is_free',
    );
    expect(await copyOf(booked.id, JSON.stringify({ ...elsewhere, client_id: client.id }))).toBe(
      'appointment_client_is_free',
    );
    const cancelled = { client_id: client.id, state: 'cancelled', cancelled_by: null };
    expect(await copyOf(booked.id, JSON.stringify({ ...cancelled }))).toBe('stored');
    const next = { starts_at: booked.endsAt, ends_at: addMinutes(booked.endsAt, 30) };
    expect(await copyOf(booked.id, JSON.stringify({ ...elsewhere, ...next, room_id: booked.roomId }))).toBe(
      'appointment_room_is_free',
    );
    // The client may leave as soon as the work is done: the cleaning is not theirs.
    expect(await copyOf(booked.id, JSON.stringify({ ...elsewhere, ...next, client_id: client.id }))).toBe('stored');
  });
});

test('a perfecting visit is not booked after its ninety days', async () => {
  const client = await somebody();
  const treatment = await aTreatment(chain, { of: client });
  await house.work.in(ctx, (tx) =>
    tx.query(
      `insert into session (organization_id, id, treatment_id, client_id, clinic_id, practitioner_id, kind, state, number,
         started_at, ended_at, started_on, zones, completed_at, updated_at, updated_by, version)
       values ($1, $2, $3, $4, $5, $6, 'session', 'completed', 1, '2026-11-20T10:00Z', '2026-11-20T14:00Z', '2026-11-20',
         '{top}', '2026-11-20T14:00Z', '2026-11-20T14:00Z', $6, 1)`,
      [chain.organizationId, uuidv7(), treatment.id, client.id, soho.id, ada.id],
    ),
  );
  const on = (startsAt: string) =>
    bookAppointmentInput.parse({
      ...aBooking(chain, { of: client, with: ada, treatment, kind: 'perfecting', startsAt, minutes: 60 }),
    });
  const late = { code: 'SESSION.PERFECTING_TOO_LATE', field: 'kind' };
  expect(await refusal(appointments.book(ctx, on('2027-02-19T10:00:00.000Z')))).toEqual(late);
  expect(await appointments.book(ctx, on('2027-02-18T10:00:00.000Z'))).toMatchObject({ kind: 'perfecting' });
});
