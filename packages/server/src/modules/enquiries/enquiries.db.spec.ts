import { addEnquiryInput, type Enquiry, saveEnquiryPageInput, usualPage } from '@stipple/domain/enquiries';
import { addDays, addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aStaffMember,
  aTreatment,
  type Person,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';
import { Context } from '../../work/index.ts';

const house = await aHouse();
const { enquiries, enquiryPages, appointments, clients, treatments } = house.services;
const chain = await aChain(house);
const [soho, york] = [await aClinic(chain, { name: 'Soho' }), await aClinic(chain, { name: 'York' })];
const robin = await aStaffMember(chain, { at: [soho] });
const desk = await aStaffMember(chain, { at: [soho], role: 'receptionist' });
const start = house.clock.now();

afterAll(() => house.close());
beforeEach(() => house.clock.set(start));

const noor = { source: 'phone', about: 'scar', name: 'Noor', email: 'noor@home.example', phone: null, consent: true };
const add = (given: object = {}, by: Person = desk) =>
  enquiries.add(by.ctx, addEnquiryInput.parse({ id: uuidv7(), clinicId: soho.id, ...noor, ...given }));
const seen = ({ id, version }: Enquiry) => ({ id, version });
const lost = { to: 'lost', lostReason: 'price', lostWords: null } as const;
const contacted = { to: 'contacted', lostReason: null, lostWords: null } as const;
const jobs = Context.ofSystem(chain.organizationId, 'test');
const answer = (subscriber: string) => ({ eventId: uuidv7(), subscriber });
let slots = 0;

/** An enquiry with a client and a consultation. */
async function booked(given: object = {}) {
  const withClient = await enquiries.convert(desk.ctx, { ...seen(await add(given)), clientId: null });
  const startsAt = addMinutes(start, 24 * 60 + slots++ * 60);
  const time = { practitionerId: robin.id, startsAt, endsAt: addMinutes(startsAt, 45) };
  return enquiries.book(desk.ctx, { ...seen(withClient), appointmentId: uuidv7(), ...time });
}

describe('the board', () => {
  test('has a column for each state, the newest first, of clinics within reach', async () => {
    const here = await add();
    const there = await add({ clinicId: york.id }, chain.owner);
    const columns = await enquiries.board(desk.ctx, {});
    expect(columns.map(({ state }) => state)).toEqual(['new', 'contacted', 'consult_booked', 'won', 'lost']);
    const idsIn = (board: typeof columns) => board.flatMap((column) => column.enquiries.map(({ id }) => id));
    expect(idsIn(columns)).toContain(here.id);
    expect(idsIn(columns)).not.toContain(there.id);
    expect(idsIn(await enquiries.board(chain.owner.ctx, { clinicIds: [york.id] }))).toEqual([there.id]);
    expect(columns[0]?.total).toBe(columns[0]?.enquiries.length);
    const elsewhere = (await aChain(house)).owner;
    expect(idsIn(await enquiries.board(elsewhere.ctx, {}))).toEqual([]);
    expect(await refusal(enquiries.move(elsewhere.ctx, { ...seen(here), ...contacted }))).toEqual({
      ...{ code: 'INPUT.NOT_FOUND', field: 'id' },
    });
    expect((await refusal(add({ clinicId: york.id }))).code).toBe('CLINIC.OUT_OF_REACH');
  });

  test('is worked by hand: contacted, back, lost with a reason, taken up again', async () => {
    const one = await enquiries.move(desk.ctx, { ...seen(await add()), ...contacted });
    expect(one).toMatchObject({ state: 'contacted', contactedAt: start, assignedTo: desk.id });
    const two = await enquiries.move(desk.ctx, { ...seen(one), ...lost });
    expect(two).toMatchObject({ state: 'lost', lostReason: 'price' });
    expect(await refusal(enquiries.move(desk.ctx, { ...seen(one), ...contacted }))).toEqual({
      ...{ code: 'INPUT.STALE', field: 'version' },
    });
    const three = await enquiries.move(desk.ctx, { ...seen(two), ...contacted });
    expect(three).toMatchObject({ state: 'contacted', lostReason: null });
    const again = enquiries.move(desk.ctx, { ...seen(three), ...contacted });
    expect(await refusal(again)).toEqual({ code: 'ENQUIRY.WRONG_STATE', field: 'to' });
  });

  test('is seen to by somebody who works there', async () => {
    const one = await add();
    const given = { notes: 'Call after five.', assignedTo: robin.id };
    const changed = await enquiries.change(desk.ctx, { ...seen(one), ...given });
    expect(changed).toMatchObject(given);
    const outsider = await aStaffMember(chain, { at: [york] });
    const wrong = enquiries.change(desk.ctx, { ...seen(changed), notes: null, assignedTo: outsider.id });
    expect(await refusal(wrong)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'assignedTo' });
  });
});

describe('a client is made of it', () => {
  test('anew, once', async () => {
    const made = await enquiries.convert(desk.ctx, { ...seen(await add()), clientId: null });
    const [client] = await clients.byIds(desk.ctx, [made.clientId ?? '']);
    expect(client).toMatchObject({ name: 'Noor', email: 'noor@home.example', clinicId: soho.id });
    const twice = enquiries.convert(desk.ctx, { ...seen(made), clientId: null });
    expect(await refusal(twice)).toEqual({ code: 'ENQUIRY.CONVERTED', field: 'id' });
  });

  test('who is on the record only when a person says so; alike by e-mail or by digits', async () => {
    const known = await aClient(chain, {
      at: soho,
      name: 'Kaya',
      email: 'kaya@home.example',
      phone: '+44 20 7946 0999',
    });
    await aClient(chain, { at: york, name: 'Out of reach', email: 'kaya@home.example' });
    const byEmail = await add({ email: 'KAYA@home.example' });
    const byPhone = await add({ email: null, phone: '+44 (20) 79460999' });
    const neither = await add({ email: 'kay@home.example', phone: '+44 20 7946 099' });
    const alike = async ({ id }: Enquiry) => (await enquiries.alike(desk.ctx, id)).map((client) => client.id);
    expect(await alike(byEmail)).toEqual([known.id]);
    expect(await alike(byPhone)).toEqual([known.id]);
    expect(await alike(neither)).toEqual([]);
    expect(byEmail.clientId).toBeNull();
    expect(await enquiries.convert(desk.ctx, { ...seen(byEmail), clientId: known.id })).toMatchObject({
      clientId: known.id,
    });
    const unknown = enquiries.convert(desk.ctx, { ...seen(byPhone), clientId: uuidv7() });
    expect(await refusal(unknown)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'clientId' });
  });

  test('and a consultation that was booked follows to who they turned out to be', async () => {
    const one = await booked();
    const known = await aClient(chain, { at: soho, email: noor.email });
    const same = await enquiries.convert(desk.ctx, { ...seen(one), clientId: known.id });
    const [before, after] = [one, same].map(({ appointmentId }) => appointmentId ?? '');
    const rows = await appointments.byIds(desk.ctx, [before ?? '', after ?? '']);
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(byId.get(before ?? '')).toMatchObject({ state: 'cancelled', clientId: one.clientId });
    expect(byId.get(after ?? '')).toMatchObject({ state: 'booked', clientId: known.id });
    expect(byId.get(after ?? '')?.startsAt).toBe(byId.get(before ?? '')?.startsAt);
  });
});

describe('a consultation', () => {
  test('is booked for a client of the enquiry, whose enquiry it then is', async () => {
    const none = await add();
    const time = { practitionerId: robin.id, startsAt: start, endsAt: start };
    const early = enquiries.book(desk.ctx, { ...seen(none), appointmentId: uuidv7(), ...time });
    expect(await refusal(early)).toEqual({ code: 'ENQUIRY.NO_CLIENT', field: 'id' });
    const one = await booked();
    expect(one).toMatchObject({ state: 'consult_booked', bookedAt: start });
    const [appointment] = await appointments.byIds(desk.ctx, [one.appointmentId ?? '']);
    expect(appointment).toMatchObject({ kind: 'consultation', clientId: one.clientId, state: 'booked' });
    const byHand = enquiries.move(desk.ctx, { ...seen(one), ...contacted });
    expect((await refusal(byHand)).code).toBe('ENQUIRY.WRONG_STATE');
  });

  test('that is lost with its enquiry is cancelled', async () => {
    const one = await booked();
    const over = await enquiries.move(desk.ctx, { ...seen(one), ...lost });
    expect(over).toMatchObject({ state: 'lost', appointmentId: null });
    const [appointment] = await appointments.byIds(desk.ctx, [one.appointmentId ?? '']);
    expect(appointment).toMatchObject({ state: 'cancelled', cancelledFor: 'client' });
  });

  test('that was cancelled or missed leaves its enquiry to be seen to, once', async () => {
    const one = await booked();
    const told = answer('reopen-enquiry-when-consultation-lost');
    expect(await enquiries.loseConsultation(jobs, told, one.appointmentId ?? '')).toBe(true);
    expect(await enquiries.loseConsultation(jobs, told, one.appointmentId ?? '')).toBe(false);
    const [after] = await enquiries.byIds(desk.ctx, [one.id]);
    expect(after).toMatchObject({ state: 'contacted', appointmentId: null, bookedAt: start });
    expect(await enquiries.loseConsultation(jobs, answer(told.subscriber), uuidv7())).toBe(true);
  });
});

describe('an agreed treatment', () => {
  test('wins the enquiries of its client that came before it', async () => {
    const one = await booked();
    const [client] = await clients.byIds(desk.ctx, [one.clientId ?? '']);
    if (!client) throw new Error('no client');
    const treatment = await aTreatment(chain, { of: client });
    const told = answer('win-enquiry-when-treatment-agreed');
    expect(await enquiries.winBy(jobs, told, treatment.id)).toBe(true);
    expect(await enquiries.winBy(jobs, told, treatment.id)).toBe(false);
    expect(await enquiries.byIds(desk.ctx, [one.id])).toMatchObject([{ state: 'won', wonAt: start }]);
    expect(await enquiries.winBy(jobs, answer(told.subscriber), treatment.id)).toBe(true);
    expect(await treatments.byIds(robin.ctx, [treatment.id])).toHaveLength(1);
  });
});

test('figures count what was received, and of it how much came how far', async () => {
  const own = await aChain(house);
  const clinic = await aClinic(own);
  const [first, second] = await Promise.all(
    ['walk_in', 'walk_in', 'phone'].map((source) => add({ clinicId: clinic.id, source }, own.owner)),
  );
  if (!first || !second) throw new Error('nothing was added');
  await enquiries.move(own.owner.ctx, { ...seen(first), ...lost });
  await enquiries.move(own.owner.ctx, { ...seen(second), ...contacted });
  const day = start.slice(0, 10);
  const cells = await enquiries.cells(own.owner.ctx, { firstDay: day, lastDay: day });
  expect(cells).toEqual([
    { clinicId: clinic.id, source: 'phone', received: 1, contacted: 0, booked: 0, won: 0, lost: 0 },
    { clinicId: clinic.id, source: 'walk_in', received: 2, contacted: 1, booked: 0, won: 0, lost: 1 },
  ]);
  const before = { firstDay: addDays(day, -9), lastDay: addDays(day, -1) };
  expect(await enquiries.cells(own.owner.ctx, before)).toEqual([]);
});

describe('the settings of the page', () => {
  const saved = (changes: object) =>
    saveEnquiryPageInput.parse({ ...usualPage('Ink & Co'), handle: `page-${slots++}`, open: true, ...changes });

  test('are the usual ones until they are saved, and each version is saved once', async () => {
    const own = await aChain(house);
    const clinic = await aClinic(own);
    expect(await enquiryPages.current(own.owner.ctx)).toEqual(usualPage('Ink & Co'));
    const first = await enquiryPages.save(own.owner.ctx, saved({ clinicIds: [clinic.id, clinic.id] }));
    expect(first).toMatchObject({ open: true, clinicIds: [clinic.id], practitionerIds: [], version: 1 });
    expect(await refusal(enquiryPages.save(own.owner.ctx, saved({})))).toEqual({
      ...{ code: 'INPUT.STALE', field: 'version' },
    });
    expect(await enquiryPages.save(own.owner.ctx, { ...saved({}), version: 1 })).toMatchObject({ version: 2 });
  });

  test('name a handle nobody else has, clinics of one’s own and people who treat', async () => {
    const [one, two] = [await aChain(house), await aChain(house)];
    const page = saved({});
    await enquiryPages.save(one.owner.ctx, page);
    const taken = enquiryPages.save(two.owner.ctx, page);
    expect(await refusal(taken)).toEqual({ code: 'ENQUIRY.HANDLE_TAKEN', field: 'handle' });
    const clinics = enquiryPages.save(two.owner.ctx, saved({ clinicIds: [soho.id] }));
    expect(await refusal(clinics)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'clinicIds' });
    const theirs = enquiryPages.save(two.owner.ctx, saved({ practitionerIds: [robin.id] }));
    expect(await refusal(theirs)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'practitionerIds' });
    const owner = enquiryPages.save(two.owner.ctx, saved({ practitionerIds: [two.owner.id] }));
    expect(await refusal(owner)).toEqual({ code: 'STAFF.NOT_PRACTITIONER', field: 'practitionerIds' });
    expect(await enquiryPages.current(two.owner.ctx)).toMatchObject({ version: 0 });
  });
});
