import { addDays, addMinutes } from '@stipple/domain/time';
import { changeWaitlistEntryInput, waitlistStateAt } from '@stipple/domain/waitlist';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  aTreatment,
  aWaitlistEntry,
  everything,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { waitlist, offers, appointments } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain);
const york = await aClinic(chain, { name: 'York', city: 'York' });
const [ada, ben] = [
  await aStaffMember(chain, { name: 'Ada', at: [soho, york] }),
  await aStaffMember(chain, { name: 'Ben', at: [soho] }),
];
const desk = await aStaffMember(chain, { role: 'receptionist', at: [soho] });
const elsewhere = await aStaffMember(chain, { role: 'receptionist', at: [york] });
const other = await aChain(house);
const now = house.clock.now();
const today = now.slice(0, 10);

afterAll(() => house.close());

let weeks = 0;
/** Ten in the morning of a Tuesday nothing is booked on yet. */
const aTuesday = () => addMinutes('2027-02-02T10:00:00.000Z', ++weeks * 7 * 1440);
const somebody = (name = 'Casey Client') => aClient(chain, { at: soho, name });
const waiting = async (given: object = {}) => aWaitlistEntry(chain, { of: await somebody(), ...given });
const slotAt = (startsAt: string, minutes = 120) => ({
  ...{ clinicId: soho.id, practitionerId: ada.id, startsAt, endsAt: addMinutes(startsAt, minutes) },
});
const offering = (entry: { id: string }, slot: ReturnType<typeof slotAt>) =>
  offers.offer(ctx, { id: uuidv7(), entryId: entry.id, ...slot });
const stateOf = async (id: string) => (await waitlist.byIds(ctx, [id]))[0]?.state;

describe('a place on the waitlist', () => {
  test('is added, changed, withdrawn and taken back, by its version', async () => {
    const entry = await waiting({ note: 'Works shifts.', weekdays: [2, 4], from: '09:00', until: '13:00' });
    expect(entry).toMatchObject({ state: 'open', clinicIds: [soho.id], note: 'Works shifts.', weekdays: [2, 4] });
    const { id } = entry;
    const wider = { ...entry, clinicIds: [soho.id, york.id].sort(), latestOn: addDays(today, 30) };
    const fields = changeWaitlistEntryInput.parse(wider);
    const changed = await waitlist.change(ctx, { ...fields, version: 1 });
    expect(changed).toMatchObject({ clinicIds: [soho.id, york.id].sort(), latestOn: fields.latestOn, version: 2 });
    expect(await refusal(waitlist.change(ctx, { ...fields, version: 1 }))).toEqual({
      ...{ code: 'INPUT.STALE', field: 'version' },
    });
    const withdrawn = await waitlist.withdraw(desk.ctx, { id, version: 2 });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', closedAt: now });
    const again = { code: 'WAITLIST.WRONG_STATE', field: 'id' };
    expect(await refusal(waitlist.withdraw(ctx, { id, version: 3 }))).toEqual(again);
    expect(await refusal(waitlist.change(ctx, { ...fields, version: 3 }))).toEqual(again);
    expect(await waitlist.restore(ctx, { id, version: 3 })).toMatchObject({ state: 'open', addedAt: now });
    expect(await refusal(waitlist.restore(ctx, { id, version: 4 }))).toEqual(again);
  });

  test('is refused where it names what is not there, and nothing is written', async () => {
    const client = await somebody();
    const theirs = await aClinic(other);
    const treatment = await aTreatment(chain, { of: await somebody() });
    const attempts: [object, string, string][] = [
      [{ clinicIds: [theirs.id] }, 'INPUT.NOT_FOUND', 'clinicIds.0'],
      [{ clinicIds: [soho.id, uuidv7()] }, 'INPUT.NOT_FOUND', 'clinicIds.1'],
      [{ practitionerId: uuidv7() }, 'INPUT.NOT_FOUND', 'practitionerId'],
      [{ practitionerId: desk.id }, 'STAFF.NOT_PRACTITIONER', 'practitionerId'],
      [{ practitionerId: ben.id, clinicIds: [york.id] }, 'STAFF.NOT_PRACTITIONER', 'practitionerId'],
      [{ treatmentId: uuidv7() }, 'INPUT.NOT_FOUND', 'treatmentId'],
      [{ treatmentId: treatment.id }, 'APPOINTMENT.ANOTHER_CLIENT', 'treatmentId'],
    ];
    for (const [given, code, field] of attempts)
      expect(await refusal(aWaitlistEntry(chain, { of: client, ...given }))).toEqual({ code, field });
    expect(await refusal(aWaitlistEntry(chain, { of: { ...client, id: uuidv7() } }))).toEqual({
      ...{ code: 'INPUT.NOT_FOUND', field: 'clientId' },
    });
    expect(await waitlist.ofClients(ctx, [client.id])).toEqual([]);
  });

  test('is seen and changed by whoever reaches its client, and by no other chain', async () => {
    const entry = await waiting();
    const { filter: _, ...rest } = everything;
    const asked = { ...rest, filter: { ids: [entry.id] } };
    expect(await waitlist.list(desk.ctx, asked)).toHaveLength(1);
    for (const { ctx: without } of [elsewhere, other.owner]) {
      expect(await waitlist.list(without, asked)).toEqual([]);
      expect(await waitlist.count(without, asked)).toBe(0);
      expect(await waitlist.ofClients(without, [entry.clientId])).toEqual([]);
      const notFound = { code: 'INPUT.NOT_FOUND', field: 'id' };
      expect(await refusal(waitlist.withdraw(without, { id: entry.id, version: 1 }))).toEqual(notFound);
      const slot = slotAt(aTuesday());
      const offer = { id: uuidv7(), entryId: entry.id, ...slot };
      expect((await refusal(offers.offer(without, offer))).code).toMatch(/CLINIC.OUT_OF_REACH|INPUT.NOT_FOUND/);
      expect((await refusal(waitlist.rank(without, slot))).code).toMatch(/CLINIC.OUT_OF_REACH|INPUT.NOT_FOUND/);
    }
    const there = { clinicId: york.id, practitionerId: ada.id };
    const far = { id: uuidv7(), entryId: entry.id, ...slotAt(aTuesday()), ...there };
    expect(await refusal(offers.offer(elsewhere.ctx, far))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'entryId' });
    expect(await stateOf(entry.id)).toBe('open');
  });

  test('changed by somebody who does not reach all of its clinics keeps the others', async () => {
    const entry = await waiting({ clinicIds: [soho.id, york.id] });
    const given = changeWaitlistEntryInput.parse({ ...entry, clinicIds: [soho.id], minutes: 45 });
    const changed = await waitlist.change(desk.ctx, given);
    expect(changed).toMatchObject({ minutes: 45, clinicIds: [soho.id, york.id].sort() });
    const wider = { ...given, version: 2, clinicIds: [soho.id, york.id], minutes: 30 };
    expect(await waitlist.change(desk.ctx, wider)).toMatchObject({ minutes: 30 });
    const third = await aClinic(chain, { name: 'Leeds' });
    const further = waitlist.change(desk.ctx, { ...wider, version: 3, clinicIds: [soho.id, third.id] });
    expect(await refusal(further)).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'clinicIds.1' });
  });

  test('lists by state as the rules say it, and by clinic, kind and practitioner', async () => {
    const [lapsed, open, asking] = [
      await waiting({ earliestOn: addDays(today, -20), latestOn: addDays(today, -1) }),
      await waiting({ latestOn: today }),
      await waiting({ kind: 'consultation', practitionerId: ada.id, clinicIds: [york.id] }),
    ];
    const offered = await waiting();
    await offering(offered, slotAt(aTuesday()));
    const ids = [lapsed.id, open.id, asking.id, offered.id];
    const listed = (filter: object) => waitlist.list(ctx, { ...everything, filter: { ids, ...filter } });
    for (const entry of await listed({})) {
      const offersStand = entry.id === offered.id;
      expect(entry.state).toBe(waitlistStateAt(entry, { offersStand, today }));
      const same = await listed({ states: [entry.state] });
      expect(same.map(({ id }) => id)).toContain(entry.id);
      expect(new Set(same.map(({ state }) => state))).toEqual(new Set([entry.state]));
    }
    const idsOf = async (filter: object) => (await listed(filter)).map(({ id }) => id);
    expect(await idsOf({ clinicIds: [york.id] })).toEqual([asking.id]);
    expect(await idsOf({ kinds: ['consultation'] })).toEqual([asking.id]);
    expect(await idsOf({ practitionerId: ada.id })).toEqual([asking.id]);
    expect(await waitlist.count(ctx, { filter: { ids, states: ['lapsed'] } })).toBe(1);
    const later = await waitlist.change(
      ctx,
      changeWaitlistEntryInput.parse({ ...lapsed, latestOn: addDays(today, 9) }),
    );
    expect(later.state).toBe('open');
  });
});

describe('a freed time', () => {
  test('is ranked with reasons, and says why the others do not fit', async () => {
    const at = aTuesday();
    const day = at.slice(0, 10);
    const earliestOn = addDays(day, -3);
    const urgent = await waiting({ earliestOn, latestOn: addDays(day, 2), minutes: 60 });
    const exact = await waiting({ earliestOn, minutes: 120 });
    const asking = await waiting({ earliestOn, minutes: 60, practitionerId: ada.id, from: '11:00' });
    const unfit = [
      await waiting({ earliestOn, practitionerId: ben.id }),
      await waiting({ earliestOn, weekdays: [1] }),
      await waiting({ earliestOn: addDays(day, 1) }),
    ];
    const mine = new Set([urgent, exact, asking, ...unfit].map(({ id }) => id));
    const { candidates, unfit: why } = await waitlist.rank(desk.ctx, slotAt(at));
    const own = candidates.filter(({ entry }) => mine.has(entry.id));
    expect(own.map(({ entry, reasons }) => [entry.id, reasons[0]])).toEqual([
      [urgent.id, 'time_runs_out'],
      [asking.id, 'asked_for'],
      [exact.id, 'fills_time'],
    ]);
    expect(own[1]).toMatchObject({ startsAt: addMinutes(at, 60), endsAt: addMinutes(at, 120) });
    const counted = Object.fromEntries(why.map(({ reason, count }) => [reason, count]));
    expect(counted).toMatchObject({
      other_practitioner: expect.any(Number),
      other_day: 1,
      too_soon: expect.any(Number),
    });
  });

  test('goes to nobody whose skin has not healed by then', async () => {
    const client = await somebody();
    const treatment = await aTreatment(chain, { of: client });
    await house.work.in(ctx, (tx) =>
      tx.query('update treatment set last_session_at = $2 where organization_id = $3 and id = $1', [
        treatment.id,
        now,
        chain.organizationId,
      ]),
    );
    const entry = await aWaitlistEntry(chain, { of: client, kind: 'session', treatmentId: treatment.id });
    const fits = async (days: number) => {
      const at = `${addDays(today, days)}T10:00:00.000Z`;
      const { candidates } = await waitlist.rank(ctx, slotAt(at));
      return candidates.some((candidate) => candidate.entry.id === entry.id);
    };
    expect([await fits(13), await fits(14)]).toEqual([false, true]);
    const soon = offering(entry, slotAt(`${addDays(today, 13)}T10:00:00.000Z`));
    expect(await refusal(soon)).toEqual({ code: 'WAITLIST.DOES_NOT_FIT', field: 'entryId' });
  });

  test('is what a cancellation, a no-show or a move has left, while it is free and to come', async () => {
    const at = aTuesday();
    const appointment = await anAppointment(chain, { of: await somebody(), with: ada, kind: 'review', startsAt: at });
    expect(await waitlist.freedBy(ctx, appointment.id)).toBeNull();
    const moved = await appointments.move(ctx, {
      ...{ ...appointment, startsAt: addMinutes(at, 1440), endsAt: addMinutes(at, 1560) },
      ...{ outsideHours: false, overrides: [], reason: null },
    });
    const slot = { ...slotAt(at), zone: soho.zone };
    expect(await waitlist.freedBy(ctx, appointment.id)).toEqual(slot);
    expect(await waitlist.freedBy(elsewhere.ctx, appointment.id)).toBeNull();
    expect(await waitlist.freedBy(other.owner.ctx, appointment.id)).toBeNull();
    const why = { cancelledFor: 'client', reason: 'ill', words: null } as const;
    await appointments.cancel(ctx, { id: moved.id, version: moved.version, ...why });
    expect(await waitlist.freedBy(ctx, appointment.id)).toEqual({ ...slotAt(addMinutes(at, 1440)), zone: soho.zone });
    await anAppointment(chain, { of: await somebody(), with: ada, kind: 'review', startsAt: addMinutes(at, 1440) });
    expect(await waitlist.freedBy(ctx, appointment.id)).toBeNull();
    expect(await waitlist.freedBy(ctx, uuidv7())).toBeNull();
  });

  test('of the next two weeks is suggested when it fits somebody', async () => {
    const at = addMinutes(now, 6 * 1440);
    const appointment = await anAppointment(chain, { of: await somebody(), with: ben, kind: 'review', startsAt: at });
    const mine = async () =>
      (await waitlist.freedLately(desk.ctx, [soho.id])).find(({ appointmentId }) => appointmentId === appointment.id);
    expect(await mine()).toBeUndefined();
    const why = { cancelledFor: 'client', reason: 'ill', words: null } as const;
    await appointments.cancel(ctx, { ...appointment, ...why });
    const entry = await waiting({ practitionerId: ben.id });
    const { fitting = 0 } = (await mine()) ?? {};
    expect(fitting).toBeGreaterThan(0);
    await waitlist.withdraw(ctx, entry);
    expect((await mine())?.fitting ?? 0).toBe(fitting - 1);
    expect(await waitlist.freedLately(elsewhere.ctx, undefined)).toEqual([]);
  });
});
