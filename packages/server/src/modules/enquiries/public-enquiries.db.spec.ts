import { saveEnquiryPageInput } from '@stipple/domain/enquiries';
import { addDays, addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  type Chain,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';
import { Context } from '../../work/index.ts';

const house = await aHouse();
const { publicEnquiries, enquiryPages, enquiries, clients, appointments, staff } = house.services;
const start = house.clock.now();
const day = 24 * 60;

afterAll(() => house.close());
beforeEach(() => house.clock.set(start));

let made = 0;
let addresses = 0;

/** A chain whose page is open at Soho with one practitioner. */
async function anOpenPage(practitioners = 1) {
  const chain = await aChain(house);
  const [soho, york] = [await aClinic(chain, { name: 'Soho' }), await aClinic(chain, { name: 'York' })];
  const people = [];
  for (let nth = 0; nth < practitioners; nth++) people.push(await aStaffMember(chain, { at: [soho, york] }));
  const page = { handle: `ink-${made++}`, open: true, noticeHours: 24, horizonDays: 60, version: 0 };
  await save(chain, { ...page, clinicIds: [soho.id], practitionerIds: people.map(({ id }) => id) });
  return { chain, soho, york, people, handle: page.handle };
}

const save = (chain: Chain, page: object) => enquiryPages.save(chain.owner.ctx, saveEnquiryPageInput.parse(page));
const from = (handle: string, address = `198.51.${(addresses >> 8) & 255}.${addresses++ & 255}`) => ({
  ...{ handle, address, requestId: 'test' },
});
const noor = { about: 'density', name: 'Noor', email: 'noor@home.example', phone: null, website: null } as const;
const tomorrowOn = addDays(start.slice(0, 10), 2);

describe('the page', () => {
  test('shows the clinics that take enquiries and what is agreed to, and no practitioner', async () => {
    const { handle, soho } = await anOpenPage();
    const page = await publicEnquiries.open(from(handle.toUpperCase()));
    expect(page).toMatchObject({
      organizationName: 'Ink & Co',
      clinics: [{ id: soho.id, name: 'Soho', city: 'London', zone: 'Europe/London' }],
      consultationMinutes: 45,
      consentText: expect.stringContaining('Ink & Co contacts me'),
    });
    const times = await publicEnquiries.times(from(handle), { clinicId: soho.id, firstDay: tomorrowOn });
    expect(times.length).toBeGreaterThan(50);
    expect(Object.keys(times[0] ?? {}).sort()).toEqual(['endsAt', 'startsAt']);
    expect(times.every(({ startsAt }) => startsAt >= addMinutes(start, day))).toBe(true);
    expect(new Set(times.map(({ startsAt }) => startsAt)).size).toBe(times.length);
  });

  test.each(['unknown', 'closed', 'hostile', 'empty', 'without a clinic'])('that is %s answers alike', async (how) => {
    const { chain, handle, soho } = await anOpenPage();
    const page = await enquiryPages.current(chain.owner.ctx);
    if (how === 'closed') await save(chain, { ...page, open: false });
    if (how === 'without a clinic') await save(chain, { ...page, clinicIds: [] });
    const other: Record<string, string> = { unknown: 'nobody', hostile: "' or '1'='1' -- \\", empty: '' };
    const visitor = from(other[how] ?? handle);
    const notOpen = { code: 'ENQUIRY.NOT_OPEN', field: undefined };
    expect(await refusal(publicEnquiries.open(visitor))).toEqual(notOpen);
    const asked = { clinicId: soho.id, firstDay: tomorrowOn };
    expect(await refusal(publicEnquiries.times(visitor, asked))).toEqual(notOpen);
    const sent = { id: uuidv7(), clinicId: soho.id, startsAt: null, ...noor };
    expect(await refusal(publicEnquiries.send(visitor, sent))).toEqual(notOpen);
  });

  test('offers nobody who was removed or no longer treats, and only callbacks when nobody is left', async () => {
    const { chain, handle, soho, people } = await anOpenPage();
    const [robin] = people;
    if (!robin) throw new Error('nobody');
    await staff.remove(chain.owner.ctx, robin);
    expect((await publicEnquiries.open(from(handle))).consultationMinutes).toBeNull();
    expect(await publicEnquiries.times(from(handle), { clinicId: soho.id, firstDay: tomorrowOn })).toEqual([]);
  });
});

describe('an enquiry', () => {
  test('books the consultation, makes a client, and stands on the board, once however often it is sent', async () => {
    const { chain, handle, soho, people } = await anOpenPage();
    const [time] = await publicEnquiries.times(from(handle), { clinicId: soho.id, firstDay: tomorrowOn });
    if (!time) throw new Error('nothing is free');
    const sent = { id: uuidv7(), clinicId: soho.id, startsAt: time.startsAt, ...noor };
    const answer = { id: sent.id, clinicId: soho.id, consultation: time };
    expect(await publicEnquiries.send(from(handle), sent)).toEqual(answer);
    expect(await publicEnquiries.send(from(handle), sent)).toEqual(answer);
    const [enquiry] = await enquiries.byIds(chain.owner.ctx, [sent.id]);
    expect(enquiry).toMatchObject({ state: 'consult_booked', source: 'page', name: 'Noor', bookedAt: start });
    expect(enquiry?.consentText).toContain('Ink & Co contacts me');
    const [appointment] = await appointments.byIds(chain.owner.ctx, [enquiry?.appointmentId ?? '']);
    expect(appointment).toMatchObject({ kind: 'consultation', practitionerId: people[0]?.id, ...time });
    const [client] = await clients.byIds(chain.owner.ctx, [enquiry?.clientId ?? '']);
    expect(client).toMatchObject({ name: 'Noor', email: 'noor@home.example', clinicId: soho.id });
    expect(await clients.count(chain.owner.ctx, { filter: {} })).toBe(1);
    const stolen = publicEnquiries.send(from(handle), { ...sent, name: 'Somebody else' });
    expect(await refusal(stolen)).toEqual({ code: 'INPUT.ID_TAKEN', field: 'id' });
  });

  test('asks to be called, without any client being made', async () => {
    const { chain, handle, soho } = await anOpenPage();
    const sent = { id: uuidv7(), clinicId: soho.id, startsAt: null, ...noor, email: null, phone: '+44 20 7946 0123' };
    expect((await publicEnquiries.send(from(handle), sent)).consultation).toBeNull();
    const [enquiry] = await enquiries.byIds(chain.owner.ctx, [sent.id]);
    expect(enquiry).toMatchObject({ state: 'new', clientId: null, appointmentId: null, phone: '+44 20 7946 0123' });
    expect(await clients.count(chain.owner.ctx, { filter: {} })).toBe(0);
  });

  test('gets the same answer from somebody who is on the record, who stays as they are', async () => {
    const { chain, handle, soho } = await anOpenPage();
    const known = await aClient(chain, { at: soho, name: 'Noor', email: noor.email });
    const [time] = await publicEnquiries.times(from(handle), { clinicId: soho.id, firstDay: tomorrowOn });
    const sent = { id: uuidv7(), clinicId: soho.id, startsAt: time?.startsAt ?? '', ...noor };
    const answer = await publicEnquiries.send(from(handle), sent);
    expect(answer).toEqual({ id: sent.id, clinicId: soho.id, consultation: time });
    const [enquiry] = await enquiries.byIds(chain.owner.ctx, [sent.id]);
    expect(enquiry?.clientId).not.toBe(known.id);
    expect((await enquiries.alike(chain.owner.ctx, sent.id)).map(({ id }) => id)).toEqual([known.id]);
    expect(await clients.byIds(chain.owner.ctx, [known.id])).toEqual([known]);
  });

  test.each<[string, object | ((ids: { york: string }) => object), string, string]>([
    ['too soon', { startsAt: addMinutes(start, 60) }, 'ENQUIRY.TOO_SOON', 'startsAt'],
    ['in the past', { startsAt: addMinutes(start, -600) }, 'ENQUIRY.TOO_SOON', 'startsAt'],
    ['too far ahead', { startsAt: addMinutes(start, 61 * day) }, 'ENQUIRY.TOO_FAR', 'startsAt'],
    ['off the grid', { startsAt: `${tomorrowOn}T10:07:00.000Z` }, 'APPOINTMENT.TAKEN', 'startsAt'],
    ['at a clinic that takes none', ({ york }) => ({ clinicId: york }), 'INPUT.NOT_FOUND', 'clinicId'],
    ['at a clinic that is none', { clinicId: uuidv7() }, 'INPUT.NOT_FOUND', 'clinicId'],
  ])('for a time %s is refused and leaves nothing behind', async (_, changes, code, field) => {
    const { chain, handle, soho, york } = await anOpenPage();
    const usual = { id: uuidv7(), clinicId: soho.id, startsAt: `${tomorrowOn}T10:00:00.000Z`, ...noor };
    const changed = { ...usual, ...(typeof changes === 'function' ? changes({ york: york.id }) : changes) };
    expect(await refusal(publicEnquiries.send(from(handle), changed))).toEqual({ code, field });
    expect(await enquiries.byIds(chain.owner.ctx, [usual.id])).toEqual([]);
    expect(await clients.count(chain.owner.ctx, { filter: {} })).toBe(0);
  });

  test('for a time that somebody else has by then is told so, and nothing is left behind', async () => {
    const { chain, handle, soho, people } = await anOpenPage();
    const [time] = await publicEnquiries.times(from(handle), { clinicId: soho.id, firstDay: tomorrowOn });
    const [robin] = people;
    if (!robin || !time) throw new Error('nobody');
    const other = await aClient(chain, { at: soho });
    await anAppointment(chain, { of: other, with: robin, startsAt: time.startsAt, kind: 'review' });
    const sent = { id: uuidv7(), clinicId: soho.id, startsAt: time.startsAt, ...noor };
    const taken = await refusal(publicEnquiries.send(from(handle), sent));
    expect(taken).toEqual({ code: 'APPOINTMENT.TAKEN', field: 'startsAt' });
    expect(await clients.count(chain.owner.ctx, { filter: {} })).toBe(1);
    const next = await publicEnquiries.times(from(handle), { clinicId: soho.id, firstDay: tomorrowOn });
    expect(next.map(({ startsAt }) => startsAt)).not.toContain(time.startsAt);
    expect(await publicEnquiries.send(from(handle), { ...sent, startsAt: next[0]?.startsAt ?? '' })).toMatchObject({
      consultation: next[0],
    });
  });

  test('is one of ten that race for a time two practitioners have free: two are booked, eight are told', async () => {
    const { chain, handle, soho } = await anOpenPage(2);
    const [time] = await publicEnquiries.times(from(handle), { clinicId: soho.id, firstDay: tomorrowOn });
    const race = Array.from({ length: 10 }, (_, nth) => {
      const sent = { id: uuidv7(), clinicId: soho.id, startsAt: time?.startsAt ?? '', ...noor };
      return publicEnquiries.send(from(handle), { ...sent, name: `Racer ${nth}`, email: `racer${nth}@home.example` });
    });
    const ended = await Promise.allSettled(race);
    const lost = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code: string }] : []));
    expect(lost.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 'APPOINTMENT.TAKEN'));
    expect(await clients.count(chain.owner.ctx, { filter: {} })).toBe(2);
    expect(await appointments.count(chain.owner.ctx, { filter: {} })).toBe(2);
  });

  test('from what fills in the field nobody sees is answered and not kept', async () => {
    const { chain, handle, soho } = await anOpenPage();
    const sent = { id: uuidv7(), clinicId: soho.id, startsAt: `${tomorrowOn}T10:00:00.000Z`, ...noor };
    const answer = await publicEnquiries.send(from(handle), { ...sent, website: 'https://spam.example' });
    expect(answer).toMatchObject({ id: sent.id, consultation: { startsAt: sent.startsAt } });
    expect(await enquiries.byIds(chain.owner.ctx, [sent.id])).toEqual([]);
    expect(await appointments.count(chain.owner.ctx, { filter: {} })).toBe(0);
  });
});

describe('too much', () => {
  const callMe = (clinicId: string) => ({ id: uuidv7(), clinicId, startsAt: null, ...noor });

  test('from one address waits, and others go on', async () => {
    const { handle, soho } = await anOpenPage();
    const address = '203.0.113.60';
    for (let nth = 0; nth < 10; nth++) await publicEnquiries.send(from(handle, address), callMe(soho.id));
    const more = publicEnquiries.send(from(handle, address), callMe(soho.id));
    expect((await refusal(more)).code).toBe('ENQUIRY.TOO_MANY');
    await publicEnquiries.open(from(handle, address));
    await publicEnquiries.send(from(handle), callMe(soho.id));
    house.clock.set(addMinutes(start, 15));
    await publicEnquiries.send(from(handle, address), callMe(soho.id));
  });

  test('to one organization waits, and another goes on', async () => {
    const [first, second] = [await anOpenPage(), await anOpenPage()];
    for (let nth = 0; nth < 200; nth++) await publicEnquiries.send(from(first.handle), callMe(first.soho.id));
    const more = publicEnquiries.send(from(first.handle), callMe(first.soho.id));
    expect((await refusal(more)).code).toBe('ENQUIRY.TOO_MANY');
    await publicEnquiries.send(from(second.handle), callMe(second.soho.id));
  });

  test('looking waits too', async () => {
    const { handle } = await anOpenPage();
    const address = '203.0.113.61';
    for (let nth = 0; nth < 300; nth++) await publicEnquiries.open(from(handle, address));
    expect((await refusal(publicEnquiries.open(from(handle, address)))).code).toBe('ENQUIRY.TOO_MANY');
  });
});

describe('somebody on the page reaches what they send and nobody else', () => {
  test('by the policies alone', async () => {
    const { chain, soho, york, people, handle } = await anOpenPage();
    const [robin] = people;
    if (!robin) throw new Error('nobody');
    const client = await aClient(chain, { at: soho });
    await anAppointment(chain, { of: client, with: robin, startsAt: addMinutes(start, 9 * day), kind: 'review' });
    await publicEnquiries.send(from(handle), { id: uuidv7(), clinicId: soho.id, startsAt: null, ...noor });
    const ids = { enquiryId: uuidv7(), clientId: uuidv7() };
    const about = { organizationId: chain.organizationId, clinicIds: [soho.id], requestId: 'test' };
    const ctx = Context.ofEnquiryPage({ ...about, ...ids });
    expect(ctx.may('enquiries.read')).toBe(false);
    expect(ctx.may('clients.read')).toBe(false);
    expect(ctx.reaches(york.id)).toBe(false);
    await house.work.read(ctx, async (tx) => {
      for (const table of ['client', 'enquiry', 'treatment', 'session', 'outcome', 'reminder', 'consent_signature'])
        expect([table, await tx.query(`select 1 from ${table}`)]).toEqual([table, []]);
    });
    const there = { id: uuidv7(), clinicId: soho.id, name: 'X', email: null, phone: null, bornOn: null };
    const other = house.work.in(ctx, (tx) => clients.addIn(tx, { ...there, language: 'en', skinType: null }));
    await expect(other).rejects.toMatchObject({ code: 'CLINIC.OUT_OF_REACH' });
  });
});
