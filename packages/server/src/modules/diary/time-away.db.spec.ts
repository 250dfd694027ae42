import { addTimeOffInput, closeClinicsInput, setWorkingDayInput } from '@stipple/domain/diary';
import {
  aBooking,
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

// Sunday 22 November 2026, noon in London; Boston is five hours behind.
const house = await aHouse();
const { diary, hours, misfits, rooms, timeAway } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho', alwaysOpen: false });
const boston = await aClinic(chain, { name: 'Harbour', zone: 'America/New_York', currency: 'USD', alwaysOpen: false });
const robin = await aStaffMember(chain, { at: [soho, boston] });
const ash = await aStaffMember(chain, { at: [soho] });
const manager = await aStaffMember(chain, { role: 'manager', at: [soho] });
const elsewhere = await aStaffMember(chain, { role: 'manager', at: [boston] });
const other = await aChain(house);
const client = await aClient(chain, { at: soho });

afterAll(() => house.close());

const missing = (field: string) => ({ code: 'INPUT.NOT_FOUND', field });
const anyWeek = { validFrom: '2026-11-23', version: 0 };
const closing = (clinicIds: readonly string[], given: object = {}) =>
  closeClinicsInput.parse({
    closures: clinicIds.map((clinicId) => ({ id: uuidv7(), clinicId })),
    ...{ from: '2026-11-24T00:00', until: '2026-11-25T00:00', reason: 'Stocktaking', ...given },
  });
const timeOff = (given: object = {}) =>
  addTimeOffInput.parse({
    ...{ id: uuidv7(), practitionerId: robin.id, from: '2026-11-24T00:00', until: '2026-11-25T00:00', reason: 'Ill' },
    ...given,
  });

const tuesday = { firstDay: '2026-11-24', lastDay: '2026-11-24' };
/** What the diary shows of Robin on Tuesday, in both clinics. */
async function onTuesday(ctx = chain.owner.ctx) {
  const { practitioners, clinics } = await diary.hours(ctx, { clinicIds: [soho.id, boston.id], ...tuesday });
  const { work = [], away = [] } = practitioners.find(({ practitionerId }) => practitionerId === robin.id) ?? {};
  const hour = (at: string) => at.slice(8, 16);
  const open = clinics.map((clinic) => clinic.open.map(({ from, until }) => `${hour(from)}/${hour(until)}`));
  return { work: work.map(({ from, until }) => `${hour(from)}/${hour(until)}`), away, open, clinics };
}
const bookedOnTuesday = (given: object = {}) =>
  anAppointment(chain, {
    ...{ of: client, with: robin, kind: 'review', startsAt: '2026-11-24T10:00:00.000Z', minutes: 30, ...given },
  });

const bookedIn = (roomId: string) => {
  const given = { of: client, with: ash, kind: 'review', startsAt: '2026-11-24T15:00:00.000Z', minutes: 30 } as const;
  return house.services.appointments.book(chain.owner.ctx, { ...aBooking(chain, given), roomId });
};

describe('a closure', () => {
  test('closes several clinics, each by its own clock, names what is booked, and is taken back', async () => {
    const booked = await bookedOnTuesday();
    const input = closing([soho.id, boston.id]);
    const closed = await timeAway.closeClinics(chain.owner.ctx, input);
    expect(closed.misfits).toMatchObject([{ appointmentId: booked.id, why: 'closed', clientId: client.id }]);
    const { open, work, clinics } = await onTuesday();
    expect([open.flat(), work]).toEqual([[], []]);
    const begins = clinics.map(({ clinicId, closures }) => [clinicId, closures[0]?.from]);
    expect(new Map(begins as [string, string][])).toEqual(
      new Map([
        [soho.id, '2026-11-24T00:00:00.000Z'],
        [boston.id, '2026-11-24T05:00:00.000Z'],
      ]),
    );
    const ids = closed.closures.map(({ id }) => id);
    expect(await timeAway.removeClosures(chain.owner.ctx, { ids })).toHaveLength(2);
    expect((await onTuesday()).open.flat()).toHaveLength(2);
    expect(await misfits.list(manager.ctx, { clinicIds: null, practitionerIds: null })).toEqual([]);
  });

  test.each([
    ['ends before it begins', { until: '2026-11-23T00:00' }, 'HOURS.END_BEFORE_START'],
    ['never ends', { until: '2029-11-24T00:00' }, 'HOURS.TOO_LONG'],
    ['lies in another age', { from: '2036-11-24T00:00', until: '2036-11-25T00:00' }, 'HOURS.DAY_TOO_FAR'],
  ])('that %s is refused', async (_, given, code) => {
    expect(await refusal(timeAway.closeClinics(manager.ctx, closing([soho.id], given)))).toMatchObject({ code });
  });

  test('reaches as far as whoever makes it, and half of it is nothing', async () => {
    const both = timeAway.closeClinics(manager.ctx, closing([soho.id, boston.id]));
    expect(await refusal(both)).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'clinicId' });
    expect(await refusal(timeAway.closeClinics(other.owner.ctx, closing([soho.id])))).toEqual(missing('closures'));
    const { closures } = await timeAway.closeClinics(chain.owner.ctx, closing([soho.id, boston.id]));
    const ids = closures.map(({ id }) => id);
    expect(await refusal(timeAway.removeClosures(manager.ctx, { ids }))).toEqual(missing('ids'));
    expect(await refusal(timeAway.removeClosures(other.owner.ctx, { ids }))).toEqual(missing('ids'));
    const [kept] = await hours.ofClinics(manager.ctx, [soho.id]);
    expect(kept?.closures).toEqual([expect.objectContaining({ clinicId: soho.id, reason: 'Stocktaking' })]);
    await timeAway.removeClosures(chain.owner.ctx, { ids });
  });
});

describe('time off', () => {
  test('takes somebody from all their clinics, names what is booked, and is taken back', async () => {
    const booked = await bookedOnTuesday({ startsAt: '2026-11-24T11:00:00.000Z' });
    expect((await onTuesday()).work).toHaveLength(2);
    const { timeOff: given, misfits: named } = await timeAway.addTimeOff(manager.ctx, timeOff());
    expect(named.at(-1)).toMatchObject({ appointmentId: booked.id, why: 'away' });
    const { work, away } = await onTuesday();
    expect([work, away]).toMatchObject([[], [{ from: '2026-11-24T00:00:00.000Z', reason: 'Ill' }]]);
    expect(await timeAway.removeTimeOff(manager.ctx, { ids: [given.id] })).toEqual([given]);
    expect((await onTuesday()).work).toHaveLength(2);
  });

  test('is of somebody who treats and works with whoever gives it', async () => {
    const of = (given: object, who = manager) => refusal(timeAway.addTimeOff(who.ctx, timeOff(given)));
    expect(await of({ until: '2026-11-24T00:00' })).toEqual({ code: 'HOURS.END_BEFORE_START', field: 'until' });
    expect(await of({ practitionerId: manager.id })).toMatchObject({ code: 'STAFF.NOT_PRACTITIONER' });
    expect(await of({ practitionerId: ash.id }, elsewhere)).toEqual(missing('practitionerId'));
    expect(await of({}, other.owner)).toEqual(missing('practitionerId'));
    const { timeOff: given } = await timeAway.addTimeOff(manager.ctx, timeOff({ practitionerId: ash.id }));
    const ids = [given.id];
    expect(await refusal(timeAway.removeTimeOff(elsewhere.ctx, { ids }))).toEqual(missing('ids'));
    expect(await refusal(timeAway.removeTimeOff(other.owner.ctx, { ids }))).toEqual(missing('ids'));
    const asked = { practitionerId: ash.id, ...tuesday };
    expect((await timeAway.ofPractitioner(manager.ctx, asked)).timeOff).toEqual([given]);
    expect(await refusal(timeAway.ofPractitioner(elsewhere.ctx, asked))).toEqual(missing('practitionerId'));
    await timeAway.removeTimeOff(manager.ctx, { ids });
  });
});

describe('a working day', () => {
  const day = '2026-11-24';
  const said = (stretches: readonly object[], given: object = {}) =>
    setWorkingDayInput.parse({ practitionerId: robin.id, day, stretches, ...given });
  const at = (clinicId: string, opens: string, closes: string) => ({ clinicId, opens, closes });

  test('stands instead of the week at every clinic, until it is taken back', async () => {
    const both = [at(soho.id, '10:00', '12:00'), at(boston.id, '14:00', '16:00')];
    const { days } = await timeAway.setWorkingDay(chain.owner.ctx, said(both));
    expect(days).toHaveLength(2);
    expect((await onTuesday()).work.toSorted()).toEqual(['24T10:00/24T12:00', '24T19:00/24T21:00']);
    await timeAway.setWorkingDay(chain.owner.ctx, said([]));
    expect((await onTuesday()).work.toSorted()).toEqual(['24T09:00/24T19:00', '24T14:00/25T00:00']);
  });

  test('is refused when it cannot be', async () => {
    const of = (stretches: readonly object[], given: object = {}) =>
      refusal(timeAway.setWorkingDay(manager.ctx, said(stretches, given)));
    expect(await of([at(soho.id, '12:00', '10:00')])).toMatchObject({ code: 'HOURS.END_BEFORE_START' });
    const twice = [at(soho.id, '10:00', '12:00'), at(soho.id, '11:00', '13:00')];
    expect(await of(twice)).toMatchObject({ code: 'HOURS.OVERLAP' });
    expect(await of([at(soho.id, '10:00', '12:00')], { day: '2040-01-01' })).toMatchObject({
      code: 'HOURS.DAY_TOO_FAR',
    });
    expect(await of([at(soho.id, '10:00', '12:00')], { practitionerId: manager.id })).toMatchObject({
      ...{ code: 'STAFF.NOT_PRACTITIONER' },
    });
    const out = { code: 'CLINIC.OUT_OF_REACH', field: 'stretches' };
    expect(await of([at(boston.id, '10:00', '12:00')])).toEqual(out);
    const ashes = said([at(boston.id, '10:00', '12:00')], { practitionerId: ash.id });
    expect(await refusal(timeAway.setWorkingDay(chain.owner.ctx, ashes))).toMatchObject({
      ...{ code: 'STAFF.NOT_PRACTITIONER' },
    });
    const foreign = timeAway.setWorkingDay(other.owner.ctx, said([at(soho.id, '10:00', '12:00')]));
    expect(await refusal(foreign)).toEqual(missing('practitionerId'));
  });

  test('is not given over the head of another clinic', async () => {
    const { week } = await hours.setWorking(elsewhere.ctx, {
      ...{ id: uuidv7(), practitionerId: robin.id, clinicId: boston.id, ...anyWeek },
      hours: [{ weekday: 2, opens: '09:00', closes: '17:00' }],
    });
    const here = said([at(soho.id, '10:00', '12:00')]);
    expect(await refusal(timeAway.setWorkingDay(manager.ctx, here))).toEqual({
      ...{ code: 'CLINIC.OUT_OF_REACH', field: 'day' },
    });
    // Once Boston has said its own part of the day, Soho may say its part; neither touches the other's.
    await timeAway.setWorkingDay(elsewhere.ctx, said([at(boston.id, '14:00', '16:00')]));
    const { days } = await timeAway.setWorkingDay(manager.ctx, here);
    expect(days.map(({ clinicId }) => clinicId)).toEqual([boston.id, soho.id]);
    await timeAway.setWorkingDay(manager.ctx, said([]));
    const left = await timeAway.ofPractitioner(chain.owner.ctx, { practitionerId: robin.id, ...tuesday });
    expect(left.days.map(({ clinicId }) => clinicId)).toEqual([boston.id]);
    await timeAway.setWorkingDay(chain.owner.ctx, said([]));
    await hours.removeWorking(elsewhere.ctx, week);
  });
});

describe('a room', () => {
  test('is added, renamed, ordered, closed and used again', async () => {
    const add = (name: string) => rooms.add(manager.ctx, { id: uuidv7(), clinicId: soho.id, name });
    const [one, two] = [await add('One'), await add('Two')];
    expect([one.position, two.position]).toEqual([0, 1]);
    const named = await rooms.rename(manager.ctx, { id: one.id, version: 1, name: 'First' });
    const ordered = await rooms.order(manager.ctx, { clinicId: soho.id, roomIds: [two.id] });
    expect(ordered.map(({ id }) => id)).toEqual([two.id, one.id]);
    const { room } = await rooms.close(manager.ctx, named);
    expect(room.closedOn).toBe('2026-11-22');
    expect((await onTuesday()).clinics.find(({ clinicId }) => clinicId === soho.id)?.rooms).toEqual([
      expect.objectContaining({ id: two.id }),
    ]);
    expect(await rooms.reopen(manager.ctx, room)).toMatchObject({ closedOn: null, name: 'First', version: 4 });
  });

  test('has a name of its own in its clinic, while it is used', async () => {
    const add = (clinicId: string, name: string) => rooms.add(chain.owner.ctx, { id: uuidv7(), clinicId, name });
    const blue = await add(soho.id, 'Blue');
    await add(boston.id, 'Blue');
    const taken = { code: 'ROOM.NAME_TAKEN', field: 'name' };
    expect(await refusal(add(soho.id, 'BLUE'))).toEqual(taken);
    const { room } = await rooms.close(chain.owner.ctx, blue);
    const newer = await add(soho.id, 'blue');
    expect(await refusal(rooms.reopen(chain.owner.ctx, room))).toEqual(taken);
    expect(await refusal(rooms.rename(chain.owner.ctx, { ...newer, version: 9 }))).toMatchObject({
      code: 'INPUT.STALE',
    });
  });

  test('that is closed names what is booked in it', async () => {
    const room = await rooms.add(manager.ctx, { id: uuidv7(), clinicId: soho.id, name: 'Old' });
    const booked = await bookedIn(room.id);
    const { misfits: named } = await rooms.close(manager.ctx, room);
    expect(named).toMatchObject([{ appointmentId: booked.id, why: 'room_closed' }]);
  });

  test('is looked after by whoever manages its clinic', async () => {
    const room = await rooms.add(manager.ctx, { id: uuidv7(), clinicId: soho.id, name: 'Red' });
    for (const { ctx } of [elsewhere, other.owner]) {
      expect(await refusal(rooms.rename(ctx, { ...room, name: 'X' }))).toEqual(missing('id'));
      expect(await refusal(rooms.close(ctx, room))).toEqual(missing('id'));
    }
    const foreign = { id: uuidv7(), clinicId: soho.id, name: 'X' };
    expect(await refusal(rooms.add(elsewhere.ctx, foreign))).toMatchObject({ code: 'CLINIC.OUT_OF_REACH' });
    expect(await refusal(rooms.add(other.owner.ctx, foreign))).toEqual(missing('clinicId'));
    const theirs = { clinicId: boston.id, roomIds: [room.id] };
    expect(await refusal(rooms.order(chain.owner.ctx, theirs))).toEqual(missing('roomIds'));
  });
});

test('the diary’s settings are the usual ones until somebody sets others, each save on top of the last', async () => {
  expect(await diary.settings(manager.ctx)).toMatchObject({ gridMinutes: 15, version: 0, minutes: { session: 240 } });
  const kinds = [{ kind: 'session' as const, minutes: 200, before: 5, after: 20 }];
  const set = await diary.setSettings(chain.owner.ctx, { version: 0, gridMinutes: 30, kinds });
  expect(set).toMatchObject({ version: 1, minutes: { session: 200, review: 30 }, buffers: { session: { before: 5 } } });
  expect(await diary.settings(manager.ctx)).toEqual(set);
  const stale = diary.setSettings(chain.owner.ctx, { version: 0, gridMinutes: 10, kinds: [] });
  expect(await refusal(stale)).toEqual({ code: 'INPUT.STALE', field: 'version' });
  expect(await diary.settings(other.owner.ctx)).toMatchObject({ version: 0 });
});

test('the policies alone let whoever works elsewhere read the hours, and write none', async () => {
  await rooms.add(chain.owner.ctx, { id: uuidv7(), clinicId: soho.id, name: 'Kept' });
  const ask = (sql: string) => house.work.in(elsewhere.ctx, (tx) => tx.query(sql));
  expect((await ask(`select id from room where clinic_id = '${soho.id}'`)).length).toBeGreaterThan(0);
  expect(await ask(`update room set name = name where clinic_id = '${soho.id}' returning id`)).toEqual([]);
  expect(await ask(`delete from room where clinic_id = '${soho.id}' returning id`)).toEqual([]);
  const own = { id: uuidv7(), clinicId: boston.id, name: 'Own' };
  await rooms.add(elsewhere.ctx, own);
  const moved = ask(`update room set clinic_id = '${soho.id}' where id = '${own.id}'`);
  expect(await refusal(moved)).toMatchObject({ code: 'CLINIC.OUT_OF_REACH' });
  const added = ask(
    `insert into room (organization_id, id, clinic_id, name, position)
     values ('${chain.organizationId}', '${uuidv7()}', '${soho.id}', 'X', 0)`,
  );
  expect(await refusal(added)).toMatchObject({ code: 'CLINIC.OUT_OF_REACH' });
});
