import { addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  aWaitlistEntry,
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
const _other = await aChain(house);
const now = house.clock.now();
const _today = now.slice(0, 10);

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

describe('an offer of the staff', () => {
  test('stands until somebody books its time, by whichever way, and again when that is cancelled', async () => {
    const at = aTuesday();
    const entry = await waiting();
    const { offer, token } = await offering(entry, slotAt(at));
    expect(offer).toMatchObject({ startsAt: at, endsAt: addMinutes(at, 60), closedAs: null });
    expect(token).toHaveLength(43);
    expect(await stateOf(entry.id)).toBe('offered');
    const twice = offering(entry, slotAt(at));
    expect(await refusal(twice)).toEqual({ code: 'WAITLIST.OFFERED_ALREADY', field: 'entryId' });
    const taking = { of: await somebody(), with: ada, kind: 'review' as const, startsAt: addMinutes(at, 30) };
    const taken = await anAppointment(chain, taking);
    const [seen] = await offers.ofEntries(ctx, [entry.id]);
    expect(seen && offers.stateOf(seen)).toBe('taken');
    expect(await stateOf(entry.id)).toBe('open');
    const late = offering(await waiting(), slotAt(at));
    expect(await refusal(late)).toEqual({ code: 'APPOINTMENT.TAKEN', field: 'startsAt' });
    await appointments.cancel(ctx, { ...taken, cancelledFor: 'client', reason: 'ill', words: null });
    expect(await stateOf(entry.id)).toBe('offered');
  });

  test('is refused for what does not fit, is past, or is offered by a person who does not treat there', async () => {
    const at = aTuesday();
    const entry = await waiting({ practitionerId: ada.id });
    const wrong: [object, string, string][] = [
      [{ practitionerId: ben.id }, 'WAITLIST.DOES_NOT_FIT', 'entryId'],
      [{ endsAt: addMinutes(at, 59) }, 'WAITLIST.DOES_NOT_FIT', 'entryId'],
      [{ practitionerId: desk.id }, 'STAFF.NOT_PRACTITIONER', 'practitionerId'],
      [{ clinicId: york.id }, 'WAITLIST.DOES_NOT_FIT', 'entryId'],
      [{ startsAt: addMinutes(now, -60), endsAt: addMinutes(now, 60) }, 'APPOINTMENT.TOO_EARLY', 'startsAt'],
    ];
    for (const [given, code, field] of wrong)
      expect(await refusal(offering(entry, { ...slotAt(at), ...given }))).toEqual({ code, field });
    expect(await refusal(offering({ id: uuidv7() }, slotAt(at)))).toEqual({
      code: 'INPUT.NOT_FOUND',
      field: 'entryId',
    });
    expect(await offers.ofEntries(ctx, [entry.id])).toEqual([]);
    const gone = await waitlist.withdraw(ctx, entry);
    expect((await refusal(offering(gone, slotAt(at)))).code).toBe('WAITLIST.WRONG_STATE');
  });

  test('is withdrawn once', async () => {
    const entry = await waiting();
    const { offer } = await offering(entry, slotAt(aTuesday()));
    expect(await refusal(offers.withdraw(elsewhere.ctx, offer))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
    expect(await offers.withdraw(ctx, offer)).toMatchObject({ closedAs: 'withdrawn' });
    expect(await stateOf(entry.id)).toBe('open');
    expect((await refusal(offers.withdraw(ctx, offer))).code).toBe('INPUT.STALE');
    expect((await refusal(offers.withdraw(ctx, { ...offer, version: 2 }))).code).toBe('LINK.OFFER_OVER');
  });

  test('is not needed: reception books from the list, and what else was offered is over', async () => {
    const [at, later] = [aTuesday(), aTuesday()];
    const entry = await waiting({ note: 'Prefers the quiet room.' });
    const { offer } = await offering(entry, slotAt(later));
    const booking = { entryId: entry.id, clinicId: soho.id, practitionerId: ada.id, roomId: null, startsAt: at };
    const booked = await offers.book(desk.ctx, { id: uuidv7(), ...booking, overrides: [] });
    expect(booked).toMatchObject({ clientId: entry.clientId, kind: 'review', note: 'Prefers the quiet room.' });
    expect((await waitlist.byIds(ctx, [entry.id]))[0]).toMatchObject({ state: 'booked', appointmentId: booked.id });
    expect((await offers.ofEntries(ctx, [entry.id]))[0]).toMatchObject({ id: offer.id, closedAs: 'withdrawn' });
    const again = offers.book(desk.ctx, { id: uuidv7(), ...booking, startsAt: later, overrides: [] });
    expect((await refusal(again)).code).toBe('WAITLIST.WRONG_STATE');
  });

  test('and a booking that is refused leaves everything as it was', async () => {
    const at = aTuesday();
    await anAppointment(chain, { of: await somebody(), with: ada, kind: 'review', startsAt: at });
    const entry = await waiting();
    const { offer } = await offering(entry, slotAt(aTuesday()));
    const booking = { entryId: entry.id, clinicId: soho.id, practitionerId: ada.id, roomId: null, startsAt: at };
    const attempt = offers.book(ctx, { id: uuidv7(), ...booking, overrides: [] });
    expect((await refusal(attempt)).code).toBe('APPOINTMENT.TAKEN');
    expect(await stateOf(entry.id)).toBe('offered');
    expect((await offers.ofEntries(ctx, [entry.id]))[0]).toMatchObject({ id: offer.id, closedAs: null });
  });
});
