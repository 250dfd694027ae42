import { type Appointment, moveAppointmentInput, reopenAppointmentInput } from '@stipple/domain/appointments';
import { addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  aTreatment,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { appointments, followUps, reminders, rooms } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain, { name: 'Soho' });
const harbour = await aClinic(chain, { name: 'Harbour', zone: 'America/New_York', currency: 'USD' });
const [ada, ben] = [
  await aStaffMember(chain, { name: 'Ada', at: [soho, harbour] }),
  await aStaffMember(chain, { name: 'Ben', at: [soho] }),
];
const desk = await aStaffMember(chain, { role: 'receptionist', name: 'Dee', at: [soho] });
const { id: room } = await rooms.add(ctx, { id: uuidv7(), clinicId: soho.id, name: 'One' });
const { id: otherRoom } = await rooms.add(ctx, { id: uuidv7(), clinicId: soho.id, name: 'Two' });

afterAll(() => house.close());

let weeks = 0;
const aTuesday = () => addMinutes('2026-12-01T10:00:00.000Z', ++weeks * 7 * 1440);
const somebody = () => aClient(chain, { at: soho });
const ill = { cancelledFor: 'client', reason: 'ill', words: 'Has a cold' } as const;
const missed = { reason: 'no_word', words: null } as const;

const anotherTime = (appointment: Appointment, given: object = {}) =>
  moveAppointmentInput.parse({ ...appointment, roomId: null, reason: null, ...given });
const reopening = (appointment: Appointment) => reopenAppointmentInput.parse(appointment);
const later = (appointment: Appointment, minutes: number) => ({
  startsAt: addMinutes(appointment.startsAt, minutes),
  endsAt: addMinutes(appointment.endsAt, minutes),
});
const toldAbout = (id: string) =>
  house.work.read(ctx, (tx) =>
    tx.query<{ name: string; payload: object }>('select name, payload from outbox where payload @> $1 order by id', [
      JSON.stringify({ appointmentId: id }),
    ]),
  );
const plan = (id: string) =>
  followUps.planForAppointment(ctx, { eventId: uuidv7(), subscriber: 'plan-reminders-when-appointment-booked' }, id);
const remindersOf = async (id: string) => {
  const rows = await house.work.read(ctx, (tx) =>
    tx.query<{ state: string; reason: string }>('select state, reason from reminder where subject_id = $1', [id]),
  );
  return rows.map(({ state, reason }) => `${state}: ${reason}`);
};

describe('a move', () => {
  test('keeps the appointment, says from where to where and by whom, and tells both days', async () => {
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: aTuesday() });
    const confirmed = await appointments.confirm(ctx, booked);
    const to = { ...later(booked, 1440), practitionerId: ben.id };
    const moved = await appointments.move(desk.ctx, anotherTime(confirmed, { ...to, reason: 'Asked for Wednesday' }));
    expect(moved).toEqual({
      ...confirmed,
      ...to,
      ...{ startsOn: addMinutes(booked.startsAt, 1440).slice(0, 10), state: 'booked', movedCount: 1, version: 3 },
    });
    expect(await appointments.byIds(ctx, [booked.id])).toEqual([moved]);
    const from = { startsAt: booked.startsAt, endsAt: booked.endsAt, clinicId: soho.id, practitionerId: ada.id };
    expect(await appointments.moves(ctx, booked.id)).toMatchObject([
      {
        from: { ...from, roomId: room },
        to: { ...from, ...to, roomId: room },
        ...{ movedBy: desk.id, reason: 'Asked for Wednesday' },
      },
    ]);
    const names = (await toldAbout(booked.id)).map(({ name }) => name);
    expect(names.slice(-2)).toEqual(['appointment-moved-away', 'appointment-moved']);
  });

  test('takes planned reminders back with it, and new ones are planned for the new time', async () => {
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: aTuesday() });
    await plan(booked.id);
    const before = await remindersOf(booked.id);
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before)).toEqual(new Set(['planned: appointment_booked']));
    await appointments.move(ctx, anotherTime(booked, later(booked, 2880)));
    expect(new Set(await remindersOf(booked.id))).toEqual(new Set(['superseded: appointment_moved']));
    await plan(booked.id);
    const after = await remindersOf(booked.id);
    expect(after.filter((each) => each.startsWith('planned'))).toHaveLength(before.length);
  });

  test('to the room next door on the same hour leaves confirmation and reminders alone', async () => {
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: aTuesday() });
    const confirmed = await appointments.confirm(ctx, booked);
    await plan(booked.id);
    const moved = await appointments.move(ctx, anotherTime(confirmed, { roomId: otherRoom }));
    expect(moved).toMatchObject({ state: 'confirmed', roomId: otherRoom, movedCount: 1 });
    expect(new Set(await remindersOf(booked.id))).toEqual(new Set(['planned: appointment_booked']));
  });

  test('that changes nothing writes nothing', async () => {
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: aTuesday() });
    expect(await appointments.move(ctx, anotherTime(booked))).toEqual(booked);
    expect(await appointments.moves(ctx, booked.id)).toEqual([]);
  });

  test('from an older version, of one that is over, and into another’s time is refused, and all stays', async () => {
    const startsAt = aTuesday();
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt });
    const other = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: addMinutes(startsAt, 240) });
    const moved = await appointments.move(ctx, anotherTime(booked, later(booked, 30)));
    const stale = anotherTime(booked, later(booked, 60));
    expect(await refusal(appointments.move(ctx, stale))).toEqual({ code: 'INPUT.STALE', field: 'version' });
    const onTop = anotherTime(moved, later(moved, 180));
    expect(await refusal(appointments.move(ctx, onTop))).toEqual({ code: 'APPOINTMENT.TAKEN', field: 'startsAt' });
    const past = { startsAt: '2026-11-20T10:00:00.000Z', endsAt: '2026-11-20T11:00:00.000Z' };
    const tooEarly = { code: 'APPOINTMENT.TOO_EARLY', field: 'startsAt' };
    expect(await refusal(appointments.move(ctx, anotherTime(moved, past)))).toEqual(tooEarly);
    const cancelled = await appointments.cancel(ctx, { ...other, ...ill });
    const over = { code: 'APPOINTMENT.WRONG_STATE', field: 'state' };
    expect(await refusal(appointments.move(ctx, anotherTime(cancelled, later(other, 60))))).toEqual(over);
    expect(await appointments.byIds(ctx, [booked.id])).toEqual([moved]);
    expect(await appointments.moves(ctx, booked.id)).toHaveLength(1);
  });

  test('to another clinic counts the day there, and is for those who reach it', async () => {
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: aTuesday() });
    const there = anotherTime(booked, { clinicId: harbour.id, ...later(booked, -10 * 60) });
    const outOfReach = { code: 'CLINIC.OUT_OF_REACH', field: 'clinicId' };
    expect(await refusal(appointments.move(desk.ctx, there))).toEqual(outOfReach);
    const moved = await appointments.move(ctx, there);
    // Midnight in London is seven in the evening of the day before in New York.
    expect(moved).toMatchObject({ clinicId: harbour.id, roomId: null });
    expect(moved.startsOn < booked.startsOn).toBe(true);
    expect(await appointments.byIds(desk.ctx, [booked.id])).toEqual([]);
    expect(await appointments.moves(desk.ctx, booked.id)).toHaveLength(1);
  });

  test('asks the safety rules again for the new day, and keeps an override for each', async () => {
    const client = await somebody();
    const treatment = await aTreatment(chain, { of: client });
    const startsAt = aTuesday();
    await workedOn(startsAt, treatment.id, client.id);
    const booked = await anAppointment(chain, {
      of: client,
      with: ada,
      treatment,
      startsAt: addMinutes(startsAt, 20 * 1440),
    });
    const tooSoon = later(booked, -15 * 1440);
    expect(await refusal(appointments.move(ctx, anotherTime(booked, tooSoon)))).toMatchObject({
      code: 'SAFETY.NOT_HEALED',
    });
    const overrides = [{ code: 'SAFETY.NOT_HEALED', reason: 'Looked at it: healed.' }];
    const moved = await appointments.move(ctx, anotherTime(booked, { ...tooSoon, overrides }));
    const nextDay = { ...later(moved, 1440), overrides };
    await appointments.move(ctx, anotherTime(moved, nextDay));
    const kept = await house.services.safety.overridesOf(ctx, [client.id]);
    expect(kept.filter(({ appointmentId }) => appointmentId === booked.id)).toHaveLength(2);
  });
});

describe('what was cancelled or missed by mistake', () => {
  test('is booked again with nothing left of the mistake', async () => {
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: aTuesday() });
    const cancelled = await appointments.cancel(desk.ctx, { ...booked, ...ill });
    expect(cancelled).toMatchObject({ cancelledBy: desk.id, cancelledFor: 'client', cancelReason: 'ill' });
    const reopened = await appointments.reopen(ctx, reopening(cancelled));
    expect(reopened).toEqual({ ...booked, version: 3 });
    expect((await toldAbout(booked.id)).at(-1)?.name).toBe('appointment-reopened');
    const nobody = await appointments.miss(ctx, { ...reopened, ...missed });
    expect(await appointments.reopen(ctx, reopening(nobody))).toEqual({ ...booked, version: 5 });
  });

  test('is refused when somebody has the time by now, and when it was never cancelled', async () => {
    const startsAt = aTuesday();
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt });
    const wrong = { code: 'APPOINTMENT.WRONG_STATE', field: 'state' };
    expect(await refusal(appointments.reopen(ctx, reopening(booked)))).toEqual(wrong);
    const cancelled = await appointments.cancel(ctx, { ...booked, ...ill });
    await anAppointment(chain, { of: await somebody(), with: ada, startsAt });
    const taken = { code: 'APPOINTMENT.TAKEN', field: 'startsAt' };
    expect(await refusal(appointments.reopen(ctx, reopening(cancelled)))).toEqual(taken);
    expect(await appointments.byIds(ctx, [booked.id])).toEqual([cancelled]);
  });

  test('of this morning is put right this afternoon', async () => {
    const now = house.clock.now();
    const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: addMinutes(now, 30) });
    house.clock.advance({ minutes: 90 });
    const nobody = await appointments.miss(ctx, { ...booked, ...missed });
    expect(await appointments.reopen(ctx, reopening(nobody))).toMatchObject({ state: 'booked' });
    house.clock.set(now);
  });
});

test('cancelling takes reminders back at once', async () => {
  const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: aTuesday() });
  await plan(booked.id);
  await appointments.cancel(ctx, { ...booked, ...ill });
  expect(new Set(await remindersOf(booked.id))).toEqual(new Set(['cancelled: appointment_cancelled']));
  expect(reminders).toBeDefined();
});

test('a deposit is noted, and what becomes of it', async () => {
  const booked = await anAppointment(chain, { of: await somebody(), with: ada, startsAt: aTuesday() });
  const note = (version: number, state: 'asked' | 'paid') =>
    appointments.noteDeposit(desk.ctx, { id: booked.id, version, deposit: { amountMinor: 5_000, state } });
  expect(await note(1, 'asked')).toMatchObject({ depositMinor: 5_000, depositState: 'asked', version: 2 });
  expect(await refusal(note(1, 'paid'))).toEqual({ code: 'INPUT.STALE', field: 'version' });
  expect(await note(2, 'paid')).toMatchObject({ depositState: 'paid', version: 3 });
  const none = await appointments.noteDeposit(ctx, { id: booked.id, version: 3, deposit: null });
  expect(none).toMatchObject({ depositMinor: null, depositState: null });
});

/** A session of this treatment was completed on that day. */
async function workedOn(at: string, treatmentId: string, clientId: string): Promise<void> {
  await house.work.in(ctx, async (tx) => {
    await tx.query('update treatment set last_session_at = $3 where organization_id = $1 and id = $2', [
      ...[chain.organizationId, treatmentId, at],
    ]);
    await tx.query(
      `insert into session (organization_id, id, treatment_id, client_id, clinic_id, practitioner_id, kind, state, number,
         started_at, ended_at, started_on, zones, completed_at, updated_at, updated_by, version)
       values ($1, $2, $3, $4, $5, $6, 'session', 'completed', 1, $7, $7::timestamptz + interval '2 hours', $7::timestamptz::date, '{top}', $7, $7, $6, 1)`,
      [chain.organizationId, uuidv7(), treatmentId, clientId, soho.id, ada.id, at],
    );
  });
}
