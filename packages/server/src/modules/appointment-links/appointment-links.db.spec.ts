import { usualClientRules } from '@stipple/domain/appointment-links';
import type { Appointment } from '@stipple/domain/appointments';
import { addDays, addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aLink,
  anAppointment,
  aStaffMember,
  aTreatment,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { appointmentLinks, appointmentVisits, appointments, links } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain, { phone: '+44 20 7946 0000', email: 'hello@soho.example' });
const york = await aClinic(chain, { name: 'York' });
const [ada, ben] = [
  await aStaffMember(chain, { name: 'Ada', at: [soho, york] }),
  await aStaffMember(chain, { name: 'Ben', at: [soho, york] }),
];
const elsewhere = await aStaffMember(chain, { role: 'receptionist', at: [york] });
const start = house.clock.now();

afterAll(() => house.close());
beforeEach(() => house.clock.set(start));

let weeks = 0;
/** Ten in the morning of a Tuesday nothing is booked on yet. */
const aTuesday = () => addMinutes('2027-02-02T10:00:00.000Z', ++weeks * 7 * 1440);
let addresses = 0;
const from = (token: string) => ({ token, address: `198.51.100.${addresses++ % 250}`, requestId: 'test' });
const why = { reason: 'other_plans', words: 'A wedding.' } as const;

async function invited(given: object = {}): Promise<{ appointment: Appointment; token: string }> {
  const of = await aClient(chain, { at: soho });
  const appointment = await anAppointment(chain, { of, with: ada, kind: 'review', startsAt: aTuesday(), ...given });
  const { token } = await appointmentLinks.make(ctx, { id: uuidv7(), appointmentId: appointment.id });
  return { appointment, token };
}

const now = async ({ id }: Appointment) => (await appointments.byIds(ctx, [id]))[0] as Appointment;
const act = ({ version }: Pick<Appointment, 'version'>) => ({ id: uuidv7(), version });

describe('a client at the link of their appointment', () => {
  test('sees when, where and with whom, and what they may do', async () => {
    const { appointment, token } = await invited();
    const visit = await appointmentVisits.open(from(token));
    expect(visit).toMatchObject({
      ...{ organizationName: 'Ink & Co', clientName: 'Casey Client', practitionerName: 'Ada', movesLeft: 2 },
      clinic: { name: 'Soho', zone: 'Europe/London', phone: '+44 20 7946 0000', email: 'hello@soho.example' },
      appointment: { id: appointment.id, startsAt: appointment.startsAt, state: 'booked' },
      refusals: { confirm: null, cancel: null, move: null },
      rules: usualClientRules,
    });
  });

  test('confirms once, however often it is sent', async () => {
    const { appointment, token } = await invited();
    const given = act(appointment);
    const visit = await appointmentVisits.confirm(from(token), given);
    expect(visit.appointment).toMatchObject({ state: 'confirmed', version: 2 });
    expect((await appointmentVisits.confirm(from(token), given)).appointment.version).toBe(2);
    expect((await appointmentVisits.confirm(from(token), act({ version: 2 }))).appointment.version).toBe(2);
    const acts = await links.actsOn(ctx, [appointment.id]);
    expect(acts.map((each) => [each.act, each.doneAt])).toEqual([
      ['confirmed', start],
      ['confirmed', start],
    ]);
    expect((await links.ofAppointments(ctx, [appointment.id]))[0]).toMatchObject({ done: ['appointment'] });
  });

  test('cancels with a reason; the time is free for others at once', async () => {
    const { appointment, token } = await invited();
    const visit = await appointmentVisits.cancel(from(token), { ...act(appointment), ...why });
    expect(visit.appointment.state).toBe('cancelled');
    expect(await now(appointment)).toMatchObject({
      ...{ state: 'cancelled', cancelledFor: 'client', cancelledBy: null },
      ...{ cancelReason: 'other_plans', cancelWords: 'A wedding.' },
    });
    const { startsAt } = appointment;
    await anAppointment(chain, { of: await aClient(chain, { at: soho }), with: ada, kind: 'review', startsAt });
    const cancelled = { code: 'LINK.APPOINTMENT_CANCELLED', field: 'token' };
    for (const again of [
      appointmentVisits.cancel(from(token), { ...act({ version: 2 }), ...why }),
      appointmentVisits.confirm(from(token), act({ version: 2 })),
    ])
      expect(await refusal(again)).toEqual(cancelled);
    expect(visit.refusals.confirm).toMatchObject(cancelled);
  });

  test('moves to a time that is offered, keeps the history, and no more often than the clinic says', async () => {
    const { appointment, token } = await invited();
    const day = appointment.startsOn;
    for (const [nth, days] of [1, 2].entries()) {
      const free = await appointmentVisits.freeTimes(from(token), addDays(day, days));
      expect(new Set(free.map(({ practitionerName, clinicName }) => `${practitionerName} ${clinicName}`))).toEqual(
        new Set(['Ada Soho']),
      );
      const [first] = free;
      if (!first) throw new Error('nothing is free');
      const visit = await appointmentVisits.move(from(token), { ...act({ version: nth + 1 }), ...first });
      expect(visit.appointment).toMatchObject({ startsAt: first.startsAt, movedCount: nth + 1 });
      expect(visit.movesLeft).toBe(1 - nth);
    }
    const moves = await appointments.moves(ctx, appointment.id);
    expect(moves.map(({ movedBy, from: { startsAt } }) => [movedBy, startsAt])).toEqual([
      [null, appointment.startsAt],
      [null, `${addDays(day, 1)}T00:00:00.000Z`],
    ]);
    const third = { startsAt: addMinutes(appointment.startsAt, 7200), clinicId: soho.id, practitionerId: ada.id };
    const attempt = appointmentVisits.move(from(token), { ...act({ version: 3 }), ...third });
    expect(await refusal(attempt)).toEqual({ code: 'LINK.MOVED_OFTEN', field: 'token' });
    expect(await appointmentVisits.freeTimes(from(token), day)).toEqual([]);
  });

  test('moves nowhere the rules or the diary do not offer, and nothing is half written', async () => {
    const { appointment, token } = await invited();
    const at = addMinutes(appointment.startsAt, 1440);
    await anAppointment(chain, { of: await aClient(chain, { at: soho }), with: ada, kind: 'review', startsAt: at });
    const here = { startsAt: at, clinicId: soho.id, practitionerId: ada.id };
    const wrong: [object, string, string][] = [
      [{}, 'LINK.NOT_FREE', 'startsAt'],
      [{ startsAt: addMinutes(at, 241) }, 'LINK.NOT_FREE', 'startsAt'],
      [{ startsAt: addMinutes(start, -1440) }, 'LINK.NOT_FREE', 'startsAt'],
      [{ startsAt: addMinutes(at, 240), practitionerId: ben.id }, 'LINK.NOT_FREE', 'startsAt'],
      [{ startsAt: addMinutes(at, 240), clinicId: york.id }, 'LINK.NOT_FREE', 'startsAt'],
      [{ startsAt: addMinutes(at, 240), clinicId: uuidv7() }, 'INPUT.NOT_FOUND', 'clinicId'],
    ];
    for (const [given, code, field] of wrong) {
      const attempt = appointmentVisits.move(from(token), { ...act(appointment), ...here, ...given });
      expect(await refusal(attempt)).toEqual({ code, field });
    }
    expect(await now(appointment)).toEqual(appointment);
    expect(await appointments.moves(ctx, appointment.id)).toEqual([]);
    expect(await links.actsOn(ctx, [appointment.id])).toEqual([]);
  });

  test('is not booked where a rule of safety holds, and reads no reason', async () => {
    const client = await aClient(chain, { at: soho });
    const treatment = await aTreatment(chain, { of: client });
    const { appointment, token } = await invited({ of: client, treatment, kind: 'session' });
    await house.work.in(ctx, (tx) =>
      tx.query(`update client set born_on = '2015-01-01' where organization_id = $1 and id = $2`, [
        chain.organizationId,
        client.id,
      ]),
    );
    const [first] = await appointmentVisits.freeTimes(from(token), addDays(appointment.startsOn, 1));
    if (!first) throw new Error('nothing is free');
    const attempt = appointmentVisits.move(from(token), { ...act(appointment), ...first });
    expect((await refusal(attempt)).code).toBe('LINK.ASK_THE_CLINIC');
    expect(await now(appointment)).toEqual(appointment);
  });
});

describe('outside the rules of the clinic', () => {
  test('a client confirms, and calls about the rest', async () => {
    const { appointment, token } = await invited();
    house.clock.set(addMinutes(appointment.startsAt, -48 * 60 + 1));
    const visit = await appointmentVisits.open(from(token));
    expect(visit.refusals).toMatchObject({ confirm: null, cancel: { code: 'LINK.TOO_LATE', params: { hours: 48 } } });
    const late = { code: 'LINK.TOO_LATE', field: 'token' };
    expect(await refusal(appointmentVisits.cancel(from(token), { ...act(appointment), ...why }))).toEqual(late);
    const there = { startsAt: addMinutes(appointment.startsAt, 1440), clinicId: soho.id, practitionerId: ada.id };
    expect(await refusal(appointmentVisits.move(from(token), { ...act(appointment), ...there }))).toEqual(late);
    expect((await appointmentVisits.confirm(from(token), act(appointment))).appointment.state).toBe('confirmed');
    house.clock.set(appointment.startsAt);
    const over = { code: 'LINK.APPOINTMENT_OVER', field: 'token' };
    expect(await refusal(appointmentVisits.confirm(from(token), act({ version: 2 })))).toEqual(over);
  });

  test('which are kept by version, with other practitioners and clinics when they say so', async () => {
    const rules = { ...usualClientRules, anyPractitioner: true, anyClinic: true, moves: 1 };
    expect(await appointmentLinks.rules(ctx)).toEqual(usualClientRules);
    expect(await appointmentLinks.setRules(ctx, rules)).toEqual({ ...rules, version: 1 });
    expect(await refusal(appointmentLinks.setRules(ctx, rules))).toEqual({ code: 'INPUT.STALE', field: 'version' });
    const { appointment, token } = await invited();
    const free = await appointmentVisits.freeTimes(from(token), addDays(appointment.startsOn, 1));
    expect(new Set(free.map(({ practitionerName, clinicName }) => `${practitionerName} ${clinicName}`)).size).toBe(4);
    const there = free.find(({ clinicId, practitionerId }) => clinicId === york.id && practitionerId === ben.id);
    if (!there) throw new Error('nothing is free at York');
    const visit = await appointmentVisits.move(from(token), { ...act(appointment), ...there });
    expect(visit).toMatchObject({ practitionerName: 'Ben', clinic: { name: 'York' }, movesLeft: 0 });
    await appointmentLinks.setRules(ctx, { ...usualClientRules, moves: 0, version: 1 });
    expect((await appointmentVisits.open(from(token))).refusals.move?.code).toBe('LINK.NO_MOVES');
    expect(await appointmentLinks.setRules(ctx, { ...usualClientRules, version: 2 })).toMatchObject({ version: 3 });
    const other = await aChain(house);
    expect(await appointmentLinks.rules(other.owner.ctx)).toEqual(usualClientRules);
    expect((await refusal(appointmentLinks.setRules(other.owner.ctx, { ...rules, version: 3 }))).code).toBe(
      'INPUT.STALE',
    );
  });
});

describe('meanwhile the clinic', () => {
  test('has moved it: the client is shown first and decides then', async () => {
    const { appointment, token } = await invited();
    const there = { startsAt: addMinutes(appointment.startsAt, 60), endsAt: addMinutes(appointment.endsAt, 60) };
    await appointments.move(ctx, { ...appointment, ...there, outsideHours: false, overrides: [], reason: null });
    const attempt = appointmentVisits.confirm(from(token), act(appointment));
    expect(await refusal(attempt)).toEqual({ code: 'INPUT.STALE', field: 'version' });
    const visit = await appointmentVisits.open(from(token));
    expect(visit.appointment).toMatchObject({ startsAt: there.startsAt, version: 2, state: 'booked' });
    expect((await appointmentVisits.confirm(from(token), act(visit.appointment))).appointment.state).toBe('confirmed');
  });

  test('has cancelled it: the page says so and books nothing', async () => {
    const { appointment, token } = await invited();
    const gone = { cancelledFor: 'clinic', reason: 'clinic_closed', words: null } as const;
    await appointments.cancel(ctx, { ...appointment, ...gone });
    const visit = await appointmentVisits.open(from(token));
    expect(visit).toMatchObject({ appointment: { state: 'cancelled', cancelledFor: 'clinic' } });
    expect(visit.refusals.move?.code).toBe('LINK.APPOINTMENT_CANCELLED');
    expect(await appointmentVisits.freeTimes(from(token), appointment.startsOn)).toEqual([]);
  });

  test('has booked the time the client wants: one has it, the other hears that it is taken', async () => {
    const two = [await invited(), await invited()] as const;
    const day = addDays(two[1].appointment.startsOn, 2);
    const [wanted] = await appointmentVisits.freeTimes(from(two[0].token), day);
    if (!wanted) throw new Error('nothing is free');
    const both = await Promise.allSettled(
      two.map(({ appointment, token }) => appointmentVisits.move(from(token), { ...act(appointment), ...wanted })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((each) => each.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'LINK.NOT_FREE' });
  });
});

describe('the link', () => {
  const notOpen = { code: 'LINK.NOT_OPEN', field: undefined };

  test('that is forged, taken back, run out, or for something else opens nothing', async () => {
    const { appointment, token } = await invited();
    const [link] = await links.ofAppointments(ctx, [appointment.id]);
    if (!link) throw new Error('no link');
    const { token: signing } = await aLink(chain, { of: { id: appointment.clientId } });
    for (const wrong of [token.slice(1), 'x'.repeat(43), '', signing]) {
      expect(await refusal(appointmentVisits.open(from(wrong)))).toEqual(notOpen);
      expect(await refusal(appointmentVisits.confirm(from(wrong), act(appointment)))).toEqual(notOpen);
    }
    expect(link.expiresAt).toBe(addMinutes(appointment.startsAt, 30 * 1440));
    house.clock.set(link.expiresAt);
    expect(await refusal(appointmentVisits.open(from(token)))).toEqual(notOpen);
    house.clock.set(start);
    await links.revoke(ctx, link);
    expect(await refusal(appointmentVisits.cancel(from(token), { ...act(appointment), ...why }))).toEqual(notOpen);
    expect((await now(appointment)).state).toBe('booked');
  });

  test('is made for an appointment to come, by whoever reaches it', async () => {
    const { appointment, token } = await invited();
    await appointmentVisits.cancel(from(token), { ...act(appointment), ...why });
    const make = (who: typeof ctx, appointmentId: string) =>
      appointmentLinks.make(who, { id: uuidv7(), appointmentId });
    const field = 'appointmentId';
    expect(await refusal(make(ctx, appointment.id))).toEqual({ code: 'LINK.APPOINTMENT_CANCELLED', field });
    const second = await invited();
    const foreign = (await aChain(house)).owner.ctx;
    for (const [who, id] of [
      [elsewhere.ctx, second.appointment.id],
      [foreign, second.appointment.id],
      [ctx, uuidv7()],
    ] as const)
      expect(await refusal(make(who, id))).toEqual({ code: 'INPUT.NOT_FOUND', field });
    house.clock.set(second.appointment.startsAt);
    expect(await refusal(make(ctx, second.appointment.id))).toEqual({ code: 'LINK.APPOINTMENT_OVER', field });
  });
});
