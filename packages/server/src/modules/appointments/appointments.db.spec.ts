import { type Appointment, appointmentList } from '@stipple/domain/appointments';
import { startSessionInput } from '@stipple/domain/sessions';
import { addMinutes } from '@stipple/domain/time';
import {
  aBooking,
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aSession,
  aStaffMember,
  aTreatment,
  everything,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const cancelled = { cancelledFor: 'client', reason: 'ill', words: 'Ill' } as const;
const missed = { reason: 'no_word', words: null } as const;
const satisfied = { instrument: 'satisfaction', version: 1, answers: [{ item: 'value', value: 9 }] };
const house = await aHouse();
const { appointments, outcomes, sessions, staff } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const harbour = await aClinic(chain, { name: 'Harbour', city: 'Boston', zone: 'America/New_York', currency: 'USD' });
const practitioner = await aStaffMember(chain, { at: [soho, harbour] });
const [sohoDesk, harbourDesk] = [
  await aStaffMember(chain, { role: 'receptionist', at: [soho] }),
  await aStaffMember(chain, { role: 'receptionist', at: [harbour] }),
];
const client = await aClient(chain, { at: soho });

afterAll(() => house.close());

let days = 0;
/** Noon of a day on which nothing is booked yet. */
const aFreeNoon = () => addMinutes('2026-12-01T12:00:00.000Z', ++days * 1440);

const told = () =>
  house.work.in(chain.owner.ctx, (tx) =>
    tx.query<{ name: string; payload: object }>('select name, payload from outbox order by id desc limit 1'),
  );

test('a booking goes from booked to arrived and tells each step', async () => {
  const startsAt = '2026-12-01T03:30:00.000Z';
  const booked = await anAppointment(chain, { of: client, with: practitioner, at: harbour, startsAt });
  // Half past ten in the evening of the day before, in Boston.
  expect(booked).toMatchObject({ state: 'booked', startsOn: '2026-11-30', version: 1 });
  const subject = { appointmentId: booked.id, clinicId: harbour.id, day: '2026-11-30' };
  expect(await told()).toEqual([{ name: 'appointment-booked', payload: subject }]);
  const confirmed = await appointments.confirm(chain.owner.ctx, booked);
  expect(await told()).toEqual([{ name: 'appointment-confirmed', payload: subject }]);
  const arrived = await appointments.arrive(chain.owner.ctx, confirmed);
  expect(await told()).toEqual([{ name: 'appointment-arrived', payload: subject }]);
  expect(arrived).toEqual({ ...booked, state: 'arrived', version: 3 });
  expect(await appointments.byIds(chain.owner.ctx, [booked.id])).toEqual([arrived]);
  expect(await refusal(appointments.miss(chain.owner.ctx, { ...arrived, ...missed }))).toEqual({
    code: 'APPOINTMENT.WRONG_STATE',
    field: 'state',
  });
});

test('a cancellation keeps who took it and why, and frees the slot', async () => {
  const startsAt = aFreeNoon();
  const booked = await anAppointment(chain, { of: client, with: practitioner, startsAt });
  const done = await appointments.cancel(sohoDesk.ctx, { ...booked, ...cancelled });
  expect(done).toEqual({
    ...booked,
    state: 'cancelled',
    cancelledBy: sohoDesk.id,
    cancelledFor: 'client',
    cancelReason: 'ill',
    cancelWords: 'Ill',
    version: 2,
  });
  expect(await told()).toMatchObject([{ name: 'appointment-cancelled' }]);
  const next = await anAppointment(chain, { of: client, with: practitioner, startsAt });
  const nobody = await appointments.miss(sohoDesk.ctx, { ...next, ...missed });
  expect(nobody).toMatchObject({ state: 'no_show', cancelledBy: sohoDesk.id, cancelReason: 'no_word' });
  expect(await told()).toMatchObject([{ name: 'appointment-missed' }]);
});

describe('double booking', () => {
  test('is refused also when it is a minute into the cleaning, at the other clinic; right after it is fine', async () => {
    const startsAt = aFreeNoon();
    await anAppointment(chain, { of: client, with: practitioner, startsAt });
    const overlapping = { of: client, with: practitioner, at: harbour, startsAt: addMinutes(startsAt, 134) };
    expect(await refusal(anAppointment(chain, overlapping))).toEqual({ code: 'APPOINTMENT.TAKEN', field: 'startsAt' });
    await anAppointment(chain, { of: client, with: practitioner, startsAt: addMinutes(startsAt, 135) });
  });

  test('of twenty at the same moment one gets the slot', async () => {
    const startsAt = aFreeNoon();
    const attempts = Array.from({ length: 20 }, () =>
      anAppointment(chain, { of: client, with: practitioner, startsAt }),
    );
    const answers = await Promise.allSettled(attempts);
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
    const codes = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []));
    expect(new Set(codes)).toEqual(new Set(['APPOINTMENT.TAKEN']));
  });
});

describe('a booking is refused', () => {
  const bookingOf = (given: object) => ({
    ...aBooking(chain, { of: client, with: practitioner, startsAt: aFreeNoon() }),
    ...given,
  });
  const refusalOf = (given: object) => refusal(appointments.book(chain.owner.ctx, bookingOf(given)));

  test.each(['clinicId', 'clientId', 'practitionerId', 'treatmentId'])('for an unknown %s', async (field) => {
    expect(await refusalOf({ [field]: uuidv7() })).toEqual({ code: 'INPUT.NOT_FOUND', field });
  });

  test('in the past, for ever, and for a moment', async () => {
    const startsAt = '2026-11-22T11:00:00.000Z';
    const tooEarly = await refusalOf({ startsAt, endsAt: addMinutes(startsAt, 60) });
    expect(tooEarly).toEqual({ code: 'APPOINTMENT.TOO_EARLY', field: 'startsAt' });
    const { startsAt: later } = bookingOf({});
    const tooLong = { code: 'APPOINTMENT.TOO_LONG', field: 'endsAt' };
    expect(await refusalOf({ startsAt: later, endsAt: addMinutes(later, 540) })).toEqual(tooLong);
    const turned = { code: 'APPOINTMENT.ENDS_BEFORE_START', field: 'endsAt' };
    expect(await refusalOf({ startsAt: later, endsAt: addMinutes(later, -60) })).toEqual(turned);
  });

  test('with somebody who does not treat, not there, or not any more', async () => {
    const elsewhere = await aStaffMember(chain, { at: [harbour] });
    const gone = await aStaffMember(chain, { at: [soho] });
    await staff.remove(chain.owner.ctx, gone);
    for (const { id } of [sohoDesk, elsewhere, gone]) {
      expect(await refusalOf({ practitionerId: id })).toEqual({
        code: 'STAFF.NOT_PRACTITIONER',
        field: 'practitionerId',
      });
    }
  });

  test("for another client's treatment", async () => {
    const treatment = await aTreatment(chain, { of: await aClient(chain, { at: soho }) });
    const another = { code: 'APPOINTMENT.ANOTHER_CLIENT', field: 'treatmentId' };
    expect(await refusalOf({ treatmentId: treatment.id })).toEqual(another);
  });

  test('and leaves no trace, not even a way to reach the client', async () => {
    const booking = bookingOf({ clinicId: harbour.id, practitionerId: sohoDesk.id });
    await refusal(appointments.book(chain.owner.ctx, booking));
    const events = await house.work.read(chain.owner.ctx, (tx) =>
      tx.query('select 1 from outbox where payload @> $1', [JSON.stringify({ appointmentId: booking.id })]),
    );
    expect(events).toEqual([]);
  });
});

test('who started from an older version is told so', async () => {
  const booked = await anAppointment(chain, { of: client, with: practitioner, startsAt: aFreeNoon() });
  await appointments.confirm(chain.owner.ctx, booked);
  const stale = { code: 'INPUT.STALE', field: 'version' };
  expect(await refusal(appointments.cancel(chain.owner.ctx, { ...booked, ...cancelled }))).toEqual(stale);
});

test('the diary is asked by clinic, person, state, kind and day', async () => {
  const startsAt = '2027-03-01T02:00:00.000Z';
  const inBoston = await anAppointment(chain, {
    of: client,
    with: practitioner,
    at: harbour,
    startsAt,
    kind: 'review',
  });
  const find = async (filter: object) => {
    const asked = appointmentList.parse({ filter: { ids: [inBoston.id], ...filter } });
    const found = await appointments.list(chain.owner.ctx, asked);
    expect(await appointments.count(chain.owner.ctx, asked)).toBe(found.length);
    return found.length === 1;
  };
  expect(await find({ fromDay: '2027-02-28', toDay: '2027-02-28' })).toBe(true);
  expect(await find({ fromDay: '2027-03-01' })).toBe(false);
  expect(await find({ from: startsAt, to: addMinutes(startsAt, 1) })).toBe(true);
  expect(await find({ to: startsAt })).toBe(false);
  expect(await find({ clinicIds: [harbour.id], kinds: ['review'], states: ['booked'] })).toBe(true);
  expect(await find({ clinicIds: [soho.id] })).toBe(false);
  expect(await find({ practitionerId: practitioner.id, clientId: client.id })).toBe(true);
  expect(await find({ practitionerId: sohoDesk.id })).toBe(false);
  const ofClient = await appointments.ofClients(chain.owner.ctx, [client.id]);
  expect(ofClient).toContainEqual(inBoston);
  expect(ofClient.map((one) => one.startsAt)).toEqual(ofClient.map((one) => one.startsAt).sort());
});

test('what is missing around an appointment follows the record', async () => {
  const silent = await aClient(chain, { at: soho, email: null, phone: null });
  const treatment = await aTreatment(chain, { of: silent, agreed: false, cleared: true });
  const now = house.clock.now();
  const given = { of: silent, with: practitioner, treatment, startsAt: addMinutes(now, 5) };
  const booked = await anAppointment(chain, { ...given, kind: 'session', minutes: 60 });
  const review = await anAppointment(chain, { ...given, kind: 'review', startsAt: addMinutes(now, 90), minutes: 30 });
  const missing = async (of: Appointment) => (await appointments.missing(chain.owner.ctx, [of.id])).get(of.id);
  expect(await missing(booked)).toEqual(['contact_details', 'treatment_agreement']);

  const agreed = await house.services.treatments.agree(chain.owner.ctx, treatment);
  house.clock.advance({ minutes: 100 });
  expect(await missing(booked)).toEqual(['contact_details', 'session_log']);
  expect(await missing(review)).toEqual(['contact_details', 'outcome']);

  const input = {
    id: uuidv7(),
    treatmentId: agreed.id,
    appointmentId: booked.id,
    kind: 'session',
  };
  await sessions.start(practitioner.ctx, startSessionInput.parse({ ...input, startedAt: booked.startsAt }));
  expect(await missing(booked)).toEqual(['contact_details', 'session_completion']);
  expect(await appointments.byIds(chain.owner.ctx, [booked.id])).toMatchObject([{ state: 'arrived' }]);

  const visit = { id: uuidv7(), treatmentId: agreed.id, sessionId: null, assessedAt: house.clock.now() };
  await outcomes.record(practitioner.ctx, { ...visit, instruments: [satisfied] });
  expect(await missing(review)).toEqual(['contact_details']);
  expect((await appointments.missing(harbourDesk.ctx, [booked.id])).size).toBe(0);
  house.clock.set(now);
});

test('a session is logged for an appointment of its client that is not over', async () => {
  const treatment = await aTreatment(chain, { of: client });
  const booked = await anAppointment(chain, {
    of: client,
    with: practitioner,
    startsAt: aFreeNoon(),
  });
  const input = { id: uuidv7(), kind: 'session', startedAt: house.clock.now() };
  const strange = await aTreatment(chain, { of: await aClient(chain, { at: soho }) });
  const start = (treatmentId: string) =>
    sessions.start(practitioner.ctx, startSessionInput.parse({ ...input, treatmentId, appointmentId: booked.id }));
  expect(await refusal(start(strange.id))).toEqual({ code: 'APPOINTMENT.ANOTHER_CLIENT', field: 'appointmentId' });
  await appointments.cancel(chain.owner.ctx, { ...booked, ...cancelled });
  expect(await refusal(start(treatment.id))).toEqual({ code: 'APPOINTMENT.WRONG_STATE', field: 'appointmentId' });
  await aSession(chain, { of: treatment, by: practitioner });
});

test('reception books and sees its own clinic', async () => {
  const here = aBooking(chain, { of: client, with: practitioner, startsAt: aFreeNoon() });
  await appointments.book(sohoDesk.ctx, here);
  expect(await appointments.byIds(harbourDesk.ctx, [here.id])).toEqual([]);
  const there = aBooking(chain, { of: client, with: practitioner, at: harbour, startsAt: aFreeNoon() });
  expect(await refusal(appointments.book(sohoDesk.ctx, there))).toEqual({
    code: 'CLINIC.OUT_OF_REACH',
    field: 'clinicId',
  });
  const move = appointments.confirm(harbourDesk.ctx, { id: here.id, version: 1 });
  expect(await refusal(move)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  const listed = await appointments.list(sohoDesk.ctx, everything);
  expect(new Set(listed.map((one) => one.clinicId))).toEqual(new Set([soho.id]));
});

test('another chain sees, moves and refers to none of it', async () => {
  const booked = await anAppointment(chain, { of: client, with: practitioner, startsAt: aFreeNoon() });
  const other = await aChain(house);
  const theirs = await aClinic(other);
  const theirPractitioner = await aStaffMember(other, { at: [theirs] });
  const theirClient = await aClient(other, { at: theirs });
  expect(await appointments.list(other.owner.ctx, everything)).toEqual([]);
  expect(await appointments.missing(other.owner.ctx, [booked.id])).toEqual(new Map());
  expect(await refusal(appointments.confirm(other.owner.ctx, booked))).toEqual({
    code: 'INPUT.NOT_FOUND',
    field: 'id',
  });
  const booking = aBooking(other, { of: theirClient, with: theirPractitioner, startsAt: aFreeNoon() });
  for (const foreign of [{ clientId: client.id }, { practitionerId: practitioner.id }]) {
    const [field] = Object.keys(foreign);
    const book = appointments.book(other.owner.ctx, { ...booking, ...foreign });
    expect(await refusal(book)).toEqual({ code: 'INPUT.NOT_FOUND', field });
  }
  await appointments.book(other.owner.ctx, booking);
});
