import { appointmentKinds } from '@stipple/domain/appointments';
import { addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  aTreatment,
  type Person,
  refusal,
} from '@stipple/testing/builders';
import ICAL from 'ical.js';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { Context } from '../../work/index.ts';

const house = await aHouse();
const { feeds, feedReading, staff, appointments } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const york = await aClinic(chain, { name: 'York', city: 'York' });
const start = house.clock.now();
const day = 24 * 60;
const gone = { code: 'INPUT.NOT_FOUND', field: undefined };

afterAll(() => house.close());
beforeEach(() => house.clock.set(start));

let addresses = 0;
const read = (token: string, address = `198.51.100.${addresses++ % 250}`) =>
  feedReading.read({ token, address, requestId: 'test', origin: 'https://ink.example' });
const make = (person: Person) => feeds.make(person.ctx, { id: uuidv7() });
const aPractitioner = () => aStaffMember(chain, { at: [soho, york] });

/** What an independent parser reads in a feed. */
async function entriesOf(token: string) {
  const calendar = new ICAL.Component(ICAL.parse((await read(token)).text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, startDate, summary, location } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    return { uid, sequence, startsAt: startDate.toJSDate().toISOString(), summary, location, status };
  });
}

describe('a calendar', () => {
  test('shows one’s own appointments and follows them when they are moved or cancelled', async () => {
    const [robin, other] = [await aPractitioner(), await aPractitioner()];
    const client = await aClient(chain, { at: soho });
    const startsAt = addMinutes(start, 2 * day);
    const { id, version } = await anAppointment(chain, { of: client, with: robin, startsAt, kind: 'review' });
    await anAppointment(chain, { of: await aClient(chain, { at: soho }), with: other, startsAt, kind: 'review' });
    const { token } = await make(robin);
    const booked = await entriesOf(token);
    expect(booked).toEqual([
      { uid: `${id}@stipple`, sequence: 1, startsAt, summary: 'Booked', location: 'Soho, London', status: 'CONFIRMED' },
    ]);
    const later = addMinutes(startsAt, day);
    const place = { clinicId: soho.id, practitionerId: robin.id, roomId: null, outsideHours: false, overrides: [] };
    const times = { startsAt: later, endsAt: addMinutes(later, 30) };
    await appointments.move(chain.owner.ctx, { id, version, ...place, ...times, reason: null });
    expect(await entriesOf(token)).toEqual([{ ...booked[0], sequence: 2, startsAt: later }]);
    await appointments.cancel(chain.owner.ctx, {
      ...{ id, version: 2, cancelledFor: 'client', reason: 'ill', words: null },
    });
    expect(await entriesOf(token)).toEqual([{ ...booked[0], sequence: 3, startsAt: later, status: 'CANCELLED' }]);
  });

  test('forgets what was given to a colleague, whose own calendar then has it', async () => {
    const [robin, other] = [await aPractitioner(), await aPractitioner()];
    const startsAt = addMinutes(start, 3 * day);
    const about = { of: await aClient(chain, { at: soho }), with: robin, startsAt, kind: 'review' } as const;
    const appointment = await anAppointment(chain, about);
    const [mine, theirs] = [await make(robin), await make(other)];
    const before = await read(mine.token);
    const given = { ...appointment, practitionerId: other.id, roomId: null, outsideHours: false, overrides: [] };
    await appointments.move(chain.owner.ctx, { ...given, reason: null });
    expect(await entriesOf(mine.token)).toEqual([]);
    expect(await entriesOf(theirs.token)).toMatchObject([{ uid: `${appointment.id}@stipple`, sequence: 2, startsAt }]);
    expect((await read(mine.token)).etag).not.toBe(before.etag);
  });

  test('keeps a month of what is past and a year of what is to come', async () => {
    const robin = await aPractitioner();
    const client = await aClient(chain, { at: soho });
    const startsAt = addMinutes(start, 60);
    await anAppointment(chain, { of: client, with: robin, startsAt, kind: 'review' });
    const { token } = await make(robin);
    house.clock.set(addMinutes(start, 29 * day));
    expect(await entriesOf(token)).toHaveLength(1);
    house.clock.set(addMinutes(start, 32 * day));
    expect(await entriesOf(token)).toHaveLength(0);
  });

  test('has the same text and tag until something changes', async () => {
    const robin = await aPractitioner();
    const { token } = await make(robin);
    const first = await read(token);
    house.clock.set(addMinutes(start, 10));
    expect(await read(token)).toEqual(first);
    const client = await aClient(chain, { at: soho });
    await anAppointment(chain, { of: client, with: robin, startsAt: addMinutes(start, 600), kind: 'review' });
    expect((await read(token)).etag).not.toBe(first.etag);
  });

  test('holds no name, kind or note, whatever is booked', async () => {
    const robin = await aPractitioner();
    const client = await aClient(chain, { at: soho, name: 'Zebediah Quill', email: 'zebediah@client.example' });
    const treatment = await aTreatment(chain, { of: client });
    for (const [nth, kind] of appointmentKinds.entries()) {
      const startsAt = addMinutes(start, (nth + 2) * day);
      await anAppointment(chain, { of: client, with: robin, treatment, startsAt, kind });
    }
    await house.work.in(chain.owner.ctx, (tx) =>
      tx.query("update appointment set note = 'Bring the parking ticket' where organization_id = $1", [
        chain.organizationId,
      ]),
    );
    const { text } = await read((await make(robin)).token);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(appointmentKinds.length);
    const words = text.replaceAll('\r\n ', '').toLowerCase();
    for (const word of ['zebediah', 'quill', 'parking', client.id, treatment.id, 'scar', 'baldness'])
      expect(words).not.toContain(word);
    for (const kind of appointmentKinds) expect(words).not.toContain(kind.replace('_', ' '));
    expect(words).not.toMatch(/consult|session|patch|top.?up|perfecting|review|description|attendee|comment/);
  });
});

describe('the token', () => {
  test('is 256 bits, told once, and stored nowhere', async () => {
    const robin = await aPractitioner();
    const { actor, organizationId } = robin.ctx;
    if (!actor) throw new Error('nobody is signed in');
    const asked = () =>
      Context.ofSignIn({
        ...{ ...actor, organizationId, role: 'practitioner', reach: [soho.id], requestId: 'test' },
        idempotency: { key: 'make a feed', bodyHash: 'this one' },
      });
    const input = { id: uuidv7() };
    const { token } = await feeds.make(asked(), input);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await refusal(feeds.make(asked(), input))).code).toBe('FEED.ADDRESS_LOST');
    const admin = new pg.Client({ connectionString: house.database.adminUrl });
    await admin.connect();
    const tables = await admin.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    for (const { name } of tables.rows) {
      const { rowCount } = await admin.query(`select 1 from ${name} t where t::text like $1`, [`%${token}%`]);
      expect([name, rowCount]).toEqual([name, 0]);
    }
    await admin.end();
  });

  test.each(['unknown', 'cut short', 'empty', 'hostile', 'replaced', 'revoked', 'removed'])(
    'opens nothing when it is %s, with the same answer',
    async (how) => {
      const robin = await aPractitioner();
      const { token, feed } = await make(robin);
      if (how === 'replaced') await make(robin);
      if (how === 'revoked') await feeds.revoke(robin.ctx, feed);
      if (how === 'removed') await staff.remove(chain.owner.ctx, robin);
      const tokens: Record<string, string> = {
        ...{ unknown: 'x'.repeat(43), 'cut short': token.slice(0, -1), empty: '', hostile: "' or 1=1 --" },
      };
      expect(await refusal(read(tokens[how] ?? token))).toEqual(gone);
    },
  );

  test('that is none makes its address wait, and never a real one behind it', async () => {
    const { token } = await make(await aPractitioner());
    const address = '203.0.113.40';
    for (let nth = 0; nth < 30; nth++) expect(await refusal(read(`guess ${nth}`, address))).toEqual(gone);
    expect((await refusal(read('guess', address))).code).toBe('FEED.TOO_MANY_READS');
    await read(token, address);
    house.clock.set(addMinutes(start, 15));
    expect(await refusal(read('guess', address))).toEqual(gone);
  });

  test('that asks far too often waits', async () => {
    const { token } = await make(await aPractitioner());
    for (let nth = 0; nth < 120; nth++) await read(token);
    expect((await refusal(read(token))).code).toBe('FEED.TOO_MANY_READS');
    house.clock.set(addMinutes(start, 15));
    await read(token);
  });
});

describe('a feed', () => {
  test('is one’s own to make, see and take back', async () => {
    const [robin, kim] = [await aPractitioner(), await aPractitioner()];
    const { feed } = await make(robin);
    expect(await feeds.own(robin.ctx)).toEqual(feed);
    expect(await feeds.own(kim.ctx)).toBeNull();
    expect(await refusal(feeds.revoke(kim.ctx, feed))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
    expect(await refusal(feeds.revoke(robin.ctx, { ...feed, version: 9 }))).toEqual({
      ...{ code: 'INPUT.STALE', field: 'version' },
    });
    await feeds.revoke(robin.ctx, feed);
    expect(await feeds.own(robin.ctx)).toBeNull();
    expect((await refusal(feeds.revoke(robin.ctx, feed))).code).toBe('INPUT.NOT_FOUND');
  });

  test('is not for somebody who does not treat', async () => {
    expect((await refusal(make(chain.owner))).code).toBe('FEED.NOT_PRACTITIONER');
  });

  test('is taken back by an owner, and by a manager who works where its person does', async () => {
    const [robin, kim] = [await aPractitioner(), await aPractitioner()];
    const here = await aStaffMember(chain, { at: [soho], role: 'manager' });
    const leeds = await aStaffMember(chain, { at: [await aClinic(chain, { name: 'Leeds' })], role: 'manager' });
    const [first, second] = [(await make(robin)).feed, (await make(kim)).feed];
    const idsOf = async (person: Person) => (await feeds.ofColleagues(person.ctx)).map(({ id }) => id);
    expect(await idsOf(leeds)).toEqual([]);
    expect(await idsOf(here)).toEqual(expect.arrayContaining([first.id, second.id]));
    expect((await refusal(feeds.revoke(leeds.ctx, first))).code).toBe('INPUT.NOT_FOUND');
    await feeds.revoke(here.ctx, first);
    await feeds.revoke(chain.owner.ctx, second);
    expect(await idsOf(here)).not.toEqual(expect.arrayContaining([first.id]));
    const elsewhere = await aChain(house);
    const third = (await make(robin)).feed;
    expect((await refusal(feeds.revoke(elsewhere.owner.ctx, third))).code).toBe('INPUT.NOT_FOUND');
  });

  test('stands once for each person, also when two are made at the same moment', async () => {
    const robin = await aPractitioner();
    await Promise.allSettled([make(robin), make(robin), make(robin)]);
    const all = await feeds.ofColleagues(chain.owner.ctx);
    expect(all.filter(({ staffMemberId }) => staffMemberId === robin.id)).toHaveLength(1);
  });
});

describe('a calendar reaches its person’s appointments and nothing else', () => {
  test('by the policies alone', async () => {
    const [robin, other] = [await aPractitioner(), await aPractitioner()];
    const client = await aClient(chain, { at: soho });
    const startsAt = addMinutes(start, 5 * day);
    const own = await anAppointment(chain, { of: client, with: robin, startsAt, kind: 'review' });
    await anAppointment(chain, { of: await aClient(chain, { at: soho }), with: other, startsAt, kind: 'review' });
    const { feed } = await make(robin);
    const { organizationId } = chain;
    const ctx = Context.ofFeed({ organizationId, feedId: feed.id, staffMemberId: robin.id, requestId: 'test' });
    expect(ctx.may('diary.read')).toBe(false);
    await house.work.read(ctx, async (tx) => {
      expect(await tx.query('select id from appointment')).toEqual([{ id: own.id }]);
      for (const table of ['client', 'treatment', 'session', 'outcome', 'reminder', 'lot', 'consent_signature'])
        expect([table, await tx.query(`select 1 from ${table}`)]).toEqual([table, []]);
    });
    const changed = house.work.in(ctx, (tx) => tx.query('update appointment set note = $1', ['hello']));
    await expect(changed).rejects.toMatchObject({ code: 'CLINIC.OUT_OF_REACH' });
  });
});
