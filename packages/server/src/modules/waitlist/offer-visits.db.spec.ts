import { addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  aTreatment,
  aWaitlistEntry,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { waitlist, offers, offerVisits, appointments, appointmentLinks, links } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain);
const ada = await aStaffMember(chain, { name: 'Ada', at: [soho] });
const start = house.clock.now();

afterAll(() => house.close());
beforeEach(() => house.clock.set(start));

let weeks = 0;
const aTuesday = () => addMinutes('2027-02-02T10:00:00.000Z', ++weeks * 7 * 1440);
let addresses = 0;
const from = (token: string) => ({ token, address: `198.51.100.${addresses++ % 250}`, requestId: 'test' });
const yes = () => ({ id: uuidv7(), startsAt: null, practitionerId: null });
const slotAt = (startsAt: string) => ({
  ...{ clinicId: soho.id, practitionerId: ada.id, startsAt, endsAt: addMinutes(startsAt, 60) },
});

/** Somebody who waits, offered this time. */
async function offered(at: string, given: object = {}) {
  const { of = await aClient(chain, { at: soho }), ...rest } = given as { of?: never };
  const entry = await aWaitlistEntry(chain, { of, earliestOn: at.slice(0, 10), ...rest });
  const { token, offer } = await offers.offer(ctx, { id: uuidv7(), entryId: entry.id, ...slotAt(at) });
  return { entry, token, offer };
}

const entryNow = async ({ id }: { id: string }) => (await waitlist.byIds(ctx, [id]))[0];

describe('a client at the link of an offer', () => {
  test('sees the time, accepts it once, and has left the waitlist', async () => {
    const at = aTuesday();
    const { entry, token } = await offered(at);
    const visit = await offerVisits.open(from(token));
    expect(visit).toMatchObject({
      ...{ state: 'open', startsAt: at, practitionerName: 'Ada', clientName: 'Casey Client', waits: true },
      ...{ kind: 'review', appointment: null, nextFree: [] },
    });
    const accept = yes();
    const accepted = await offerVisits.accept(from(token), accept);
    expect(accepted).toMatchObject({ state: 'accepted', waits: false, appointment: { id: accept.id, startsAt: at } });
    for (const again of [accept, yes()]) {
      expect((await offerVisits.accept(from(token), again)).appointment?.id).toBe(accept.id);
    }
    expect(await entryNow(entry)).toMatchObject({ state: 'booked', appointmentId: accept.id });
    expect(await appointments.ofClients(ctx, [entry.clientId])).toHaveLength(1);
    expect((await links.actsOn(ctx, [accept.id])).map(({ act }) => act)).toEqual(['booked']);
    expect(await refusal(offerVisits.decline(from(token), { stay: true }))).toEqual({
      ...{ code: 'LINK.OFFER_OVER', field: 'token' },
    });
  });

  test('of whom five accept at the same moment: one has it, the others read that it is taken and what is free', async () => {
    const at = aTuesday();
    const all = [];
    for (let nth = 0; nth < 5; nth++) all.push(await offered(at));
    const visits = await Promise.all(all.map(({ token }) => offerVisits.accept(from(token), yes())));
    expect(visits.map(({ state }) => state).sort()).toEqual(['accepted', 'taken', 'taken', 'taken', 'taken']);
    for (const [nth, visit] of visits.entries()) {
      const entry = await entryNow(all[nth]?.entry ?? { id: '' });
      if (visit.state === 'accepted') {
        expect(entry?.state).toBe('booked');
        continue;
      }
      expect(visit).toMatchObject({ waits: true, appointment: null });
      expect(visit.nextFree).toHaveLength(3);
      expect(entry).toMatchObject({ state: 'open', version: 1 });
    }
    const booked = await appointments.list(ctx, {
      ...{ filter: { from: at, to: addMinutes(at, 60) }, sort: [], page: { number: 1, size: 10 } },
    });
    expect(booked).toHaveLength(1);
  });

  test('whose time is gone takes another that is shown, and none that is not', async () => {
    const at = aTuesday();
    const { entry, token } = await offered(at, { from: '09:00', until: '12:00', weekdays: [2, 3] });
    await anAppointment(chain, { of: await aClient(chain, { at: soho }), with: ada, kind: 'review', startsAt: at });
    const visit = await offerVisits.open(from(token));
    expect(visit.state).toBe('taken');
    const tomorrow = addMinutes(at, 1440);
    expect(visit.nextFree.map(({ startsAt }) => startsAt)).toEqual([
      ...[addMinutes(at, -60), addMinutes(tomorrow, -60), tomorrow],
    ]);
    const [next] = visit.nextFree;
    const wrong = { ...yes(), startsAt: addMinutes(at, 240) };
    expect(await refusal(offerVisits.accept(from(token), wrong))).toEqual({ code: 'LINK.NOT_FREE', field: 'startsAt' });
    const other = { id: uuidv7(), startsAt: next?.startsAt ?? '', practitionerId: next?.practitionerId ?? '' };
    const booked = await offerVisits.accept(from(token), other);
    expect(booked).toMatchObject({ state: 'accepted', startsAt: next?.startsAt, waits: false });
    expect(await entryNow(entry)).toMatchObject({ state: 'booked', appointmentId: other.id });
  });

  test('declines and stays, or leaves the waitlist', async () => {
    const [stays, leaves] = [await offered(aTuesday()), await offered(aTuesday())];
    expect(await offerVisits.decline(from(stays.token), { stay: true })).toMatchObject({
      state: 'declined',
      waits: true,
    });
    expect(await entryNow(stays.entry)).toMatchObject({ state: 'open' });
    const over = { code: 'LINK.OFFER_OVER', field: 'token' };
    expect(await refusal(offerVisits.accept(from(stays.token), yes()))).toEqual(over);
    expect(await offerVisits.decline(from(leaves.token), { stay: false })).toMatchObject({ waits: false });
    expect(await entryNow(leaves.entry)).toMatchObject({ state: 'withdrawn' });
  });

  test('whose offer was withdrawn, or who has left the waitlist, books nothing', async () => {
    const [withdrawn, left] = [await offered(aTuesday()), await offered(aTuesday())];
    await offers.withdraw(ctx, withdrawn.offer);
    await waitlist.withdraw(ctx, left.entry);
    for (const { token, entry } of [withdrawn, left]) {
      expect((await offerVisits.open(from(token))).state).toBe('withdrawn');
      expect((await refusal(offerVisits.accept(from(token), yes()))).code).toBe('LINK.OFFER_OVER');
      expect(await appointments.ofClients(ctx, [entry.clientId])).toEqual([]);
    }
  });

  test('is asked to call where a rule of safety holds, and reads no reason', async () => {
    const client = await aClient(chain, { at: soho });
    const treatment = await aTreatment(chain, { of: client });
    const { entry, token } = await offered(aTuesday(), { of: client, kind: 'session', treatmentId: treatment.id });
    await house.work.in(ctx, (tx) =>
      tx.query(`update client set born_on = '2015-01-01' where organization_id = $1 and id = $2`, [
        chain.organizationId,
        client.id,
      ]),
    );
    expect((await refusal(offerVisits.accept(from(token), yes()))).code).toBe('LINK.ASK_THE_CLINIC');
    expect(await entryNow(entry)).toMatchObject({ state: 'offered', version: 1 });
    expect((await offers.ofEntries(ctx, [entry.id]))[0]).toMatchObject({ closedAs: null, version: 1 });
  });

  test('comes too late: the time has begun, and a day later the link is over', async () => {
    const at = aTuesday();
    const { token, entry } = await offered(at);
    house.clock.set(at);
    const visit = await offerVisits.open(from(token));
    expect(visit).toMatchObject({ state: 'expired', waits: true });
    expect(visit.nextFree).toHaveLength(3);
    expect((await refusal(offerVisits.accept(from(token), yes()))).code).toBe('LINK.OFFER_OVER');
    house.clock.set(addMinutes(at, 1440));
    const notOpen = { code: 'LINK.NOT_OPEN', field: undefined };
    expect(await refusal(offerVisits.open(from(token)))).toEqual(notOpen);
    for (const wrong of ['x'.repeat(43), '', token.slice(1)])
      expect(await refusal(offerVisits.accept(from(wrong), yes()))).toEqual(notOpen);
    const appointment = await anAppointment(chain, {
      ...{ of: await aClient(chain, { at: soho }), with: ada, kind: 'review', startsAt: addMinutes(at, 4320) },
    });
    const { token: another } = await appointmentLinks.make(ctx, { id: uuidv7(), appointmentId: appointment.id });
    expect(await refusal(offerVisits.open(from(another)))).toEqual(notOpen);
    expect(await entryNow(entry)).toMatchObject({ closedAs: null });
  });
});
