import { addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aLink,
  anAppointment,
  aSignedConsent,
  aStaffMember,
  aTreatment,
  healthyAnswers,
  refusal,
  theVersionFor,
} from '@stipple/testing/builders';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { aTenant } from '../../../test/a-tenant.ts';
import { Context } from '../../work/index.ts';

const house = await aHouse();
const { links, visits, consents, health } = house.services;
const { work } = house;
const chain = await aChain(house);
const soho = await aClinic(chain);
const start = house.clock.now();

afterAll(() => house.close());
beforeEach(() => house.clock.set(start));

/** Tables about clients that a link of the diary sees beyond its own client, each with its reason. */
const ofTheDiary: Readonly<Record<string, string>> = {
  appointment: 'what is taken decides what is free; whose it is stays an id',
  client_clinic: 'ids alone, and what clinic reach itself reads',
};

let addresses = 0;
/** From an address nobody has used, so that one test does not throttle the next. */
const from = (token: string, address = `198.51.100.${addresses++}`) => ({ token, address, requestId: 'test' });

const notOpen = { code: 'LINK.NOT_OPEN', field: undefined };

async function signature(clientId: string, purpose: 'treatment' | 'photos' | 'marketing' = 'treatment') {
  const { id: versionId } = await theVersionFor(chain, clientId, purpose);
  const ticked = Array.from({ length: 10 }, (_, index) => index);
  return { id: uuidv7(), versionId, ticked, signedName: 'Casey Client', method: 'typed' as const, drawn: null };
}

const answers = () => ({ id: uuidv7(), answers: healthyAnswers(), signedName: 'Casey Client' });

describe('a client at their link', () => {
  test('sees whose it is and what is asked, answers, signs, and withdraws', async () => {
    const client = await aClient(chain, { at: soho });
    const { token, link } = await aLink(chain, { of: client });
    const visit = await visits.open(from(token));
    expect(visit).toMatchObject({ organizationName: 'Ink & Co', clinicName: 'Soho', clientName: 'Casey Client' });
    expect(visit.consents.map(({ purpose, standing }) => [purpose, standing])).toEqual([
      ['treatment', 'never'],
      ['photos', 'never'],
      ['marketing', 'never'],
    ]);
    expect(visit.consents[0]?.version?.text).toContain('[ ] I am 18 or older');

    expect((await visits.answerHealth(from(token), answers())).link.done).toEqual(['health']);
    await visits.sign(from(token), await signature(client.id));
    await visits.sign(from(token), await signature(client.id, 'marketing'));
    const after = await visits.withdraw(from(token), 'marketing');
    expect(after.consents.map(({ standing }) => standing)).toEqual(['given', 'never', 'withdrawn']);
    expect([...after.link.done].sort()).toEqual(['health', 'marketing', 'treatment']);

    const [given] = await health.ofClients(chain.owner.ctx, [client.id]);
    expect(given).toMatchObject({ recordedBy: null, signedName: 'Casey Client' });
    const signed = await consents.signaturesOf(chain.owner.ctx, [client.id]);
    expect(signed.map(({ device, witnessedBy }) => [device, witnessedBy])).toEqual([
      ['link', null],
      ['link', null],
    ]);
    expect((await links.ofClients(chain.owner.ctx, [client.id]))[0]).toMatchObject({ id: link.id, openedAt: start });
  });

  test('that sends again what was not answered has it stored once', async () => {
    const client = await aClient(chain, { at: soho });
    const { token } = await aLink(chain, { of: client, tasks: ['health', 'treatment'], oneUse: true });
    const [given, signed] = [answers(), await signature(client.id)];
    for (let sending = 0; sending < 3; sending++) await visits.answerHealth(from(token), given);
    await Promise.all(Array.from({ length: 4 }, () => visits.sign(from(token), signed)));
    expect(await consents.signaturesOf(chain.owner.ctx, [client.id])).toHaveLength(1);
    expect(await health.ofClients(chain.owner.ctx, [client.id])).toHaveLength(1);
  });

  test('does each task of a one-use link once, also when two try at the same moment', async () => {
    const client = await aClient(chain, { at: soho });
    const { token, link } = await aLink(chain, { of: client, tasks: ['treatment'], oneUse: true });
    const [one, two] = [await signature(client.id), await signature(client.id)];
    const both = await Promise.allSettled([visits.sign(from(token), one), visits.sign(from(token), two)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusal(visits.open(from(token)))).toEqual(notOpen);
    const [kept] = await links.ofClients(chain.owner.ctx, [client.id]);
    expect(kept && links.stateOf(kept)).toBe('used');
    expect(await refusal(links.revoke(chain.owner.ctx, link))).toEqual({ code: 'LINK.NOT_OPEN', field: 'id' });
  });

  test('does nothing that was not asked for', async () => {
    const client = await aClient(chain, { at: soho });
    await aSignedConsent(chain, { of: client, purpose: 'marketing' });
    const { token } = await aLink(chain, { of: client, tasks: ['photos'] });
    expect((await visits.open(from(token))).consents.map(({ purpose }) => purpose)).toEqual(['photos']);
    expect(await refusal(visits.answerHealth(from(token), answers()))).toEqual(notOpen);
    expect(await refusal(visits.sign(from(token), await signature(client.id)))).toEqual(notOpen);
    expect(await refusal(visits.withdraw(from(token), 'marketing'))).toEqual(notOpen);
  });
});

describe('the same answer', () => {
  test.each(['unknown', 'cut short', 'empty', 'hostile', 'expired', 'revoked', 'used'])(
    'to a link that is %s',
    async (how) => {
      const client = await aClient(chain, { at: soho });
      const { token, link } = await aLink(chain, { of: client, tasks: ['marketing'], oneUse: true, days: 1 });
      if (how === 'expired') house.clock.set(addMinutes(start, 24 * 60));
      if (how === 'revoked') await links.revoke(chain.owner.ctx, link);
      const signed = await signature(client.id, 'marketing');
      if (how === 'used') await visits.sign(from(token), signed);
      const tokens: Record<string, string> = {
        unknown: 'x'.repeat(43),
        'cut short': token.slice(0, -1),
        empty: '',
        hostile: `' or 1=1 --`,
      };
      const knock = from(tokens[how] ?? token);
      expect(await refusal(visits.open(knock))).toEqual(notOpen);
      expect(await refusal(visits.withdraw(knock, 'marketing'))).toEqual(notOpen);
      const another = await signature(client.id, 'marketing');
      expect((await refusal(visits.sign(knock, another))).code).toBe('LINK.NOT_OPEN');
    },
  );

  test('until there were too many from one address, which then waits; other addresses go on', async () => {
    const { token } = await aLink(chain, { of: await aClient(chain, { at: soho }) });
    const address = '203.0.113.9';
    for (let nth = 0; nth < 30; nth++)
      expect(await refusal(visits.open(from(`guess ${nth}`, address)))).toEqual(notOpen);
    expect((await refusal(visits.open(from('guess', address)))).code).toBe('LINK.TOO_MANY_ATTEMPTS');
    expect((await refusal(visits.open(from(token, address)))).code).toBe('LINK.TOO_MANY_ATTEMPTS');
    await visits.open(from(token));
    house.clock.set(addMinutes(start, 15));
    await visits.open(from(token, address));
  });

  test('and opening a real one never counts', async () => {
    const { token } = await aLink(chain, { of: await aClient(chain, { at: soho }) });
    for (let nth = 0; nth < 40; nth++) await visits.open(from(token, '203.0.113.10'));
  });
});

describe('the token', () => {
  test('is 256 bits, told once, and stored nowhere', async () => {
    const { actor, organizationId } = chain.owner.ctx;
    if (!actor) throw new Error('nobody is signed in');
    const client = await aClient(chain, { at: soho });
    const asked = () =>
      Context.ofSignIn({
        ...{ ...actor, organizationId, role: 'owner', reach: 'everything', requestId: 'test' },
        idempotency: { key: 'make a link', bodyHash: 'this one' },
      });
    const input = { id: uuidv7(), clientId: client.id, tasks: ['health' as const], oneUse: true, days: 7 };
    const { token } = await links.make(asked(), input);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await refusal(links.make(asked(), input))).code).toBe('LINK.ADDRESS_LOST');
    await visits.open(from(token));

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
});

describe('a link reaches its client and nothing else', () => {
  test('by the policies alone', async () => {
    const client = await aClient(chain, { at: soho });
    const other = await aClient(chain, { at: soho, name: 'Somebody Else' });
    const robin = await aStaffMember(chain, { at: [soho] });
    for (const [nth, of] of [client, other].entries()) {
      const treatment = await aTreatment(chain, { of });
      const startsAt = addMinutes(start, 24 * 60 * 30 + nth * 300);
      await anAppointment(chain, { of, with: robin, treatment, startsAt, kind: 'review' });
      await aSignedConsent(chain, { of });
    }
    const { link } = await aLink(chain, { of: client });
    await aLink(chain, { of: other });
    const { organizationId } = chain;
    const ctx = Context.ofLink({ organizationId, linkId: link.id, clientId: client.id, requestId: 'test' });
    await work.read(ctx, async (tx) => {
      const idsOf = async (table: string, column: string) =>
        new Set((await tx.query<{ id: string }>(`select distinct ${column} as id from ${table}`)).map(({ id }) => id));
      expect(await idsOf('client', 'id')).toEqual(new Set([client.id]));
      for (const table of ['consent_signature', 'client_link', 'health_answers'])
        expect([...(await idsOf(table, 'client_id'))].filter((id) => id !== client.id)).toEqual([]);
      expect(await idsOf('appointment', 'client_id')).toEqual(new Set([client.id]));
      for (const table of ['session', 'treatment', 'outcome', 'reminder', 'lot'])
        expect([table, (await idsOf(table, 'id')).size]).toEqual([table, 0]);
    });
    const by = { device: 'link', witnessedBy: null, linkId: link.id } as const;
    const theirs = work.in(ctx, (tx) => consents.withdrawIn(tx, other.id, 'treatment', by));
    expect(await refusal(theirs)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'clientId' });
    const moved = work.in(ctx, (tx) =>
      tx.query(
        `insert into client_link_use (organization_id, id, link_id, client_id, task, done_at)
         select organization_id, $1, id, $2, 'health', now() from client_link limit 1`,
        [uuidv7(), other.id],
      ),
    );
    await expect(moved).rejects.toMatchObject({ code: 'CLINIC.OUT_OF_REACH' });
  });

  test('also when it opens the diary: of every table about clients its own, and what is taken at the clinics', async () => {
    const admin = new pg.Client({ connectionString: house.database.adminUrl });
    await admin.connect();
    const { rows } = await admin.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
    );
    await admin.end();
    const [mine, theirs] = await Promise.all([aTenant(house), aTenant(house)]);
    const clients = await work.read(mine.chain.owner.ctx, (tx) => tx.query<{ id: string }>('select id from client'));
    const [client] = clients;
    if (!client) throw new Error('no client');
    const { link } = await aLink(mine.chain, { of: client });
    const about = { organizationId: mine.chain.organizationId, linkId: link.id, clientId: client.id, diary: true };
    await work.read(Context.ofLink({ ...about, requestId: 'test' }), async (tx) => {
      expect(await tx.query('select id from client')).toEqual([{ id: client.id }]);
      for (const { name } of rows) {
        const seen = await tx.query<{ n: number }>(`select 1 as n from ${name} where client_id is distinct from $1`, [
          client.id,
        ]);
        if (name in ofTheDiary) expect([name, seen.length > 0]).toEqual([name, true]);
        else expect([name, seen.length]).toEqual([name, 0]);
      }
      const foreign = await tx.query('select 1 from appointment where organization_id = $1', [
        theirs.chain.organizationId,
      ]);
      expect(foreign).toEqual([]);
    });
  });

  test('and staff out of reach, or of another chain, neither see nor make nor revoke it', async () => {
    const client = await aClient(chain, { at: soho });
    const { link } = await aLink(chain, { of: client });
    const elsewhere = await aStaffMember(chain, { at: [await aClinic(chain, { name: 'York' })] });
    for (const { ctx } of [elsewhere, (await aChain(house)).owner]) {
      expect(await links.ofClients(ctx, [client.id])).toEqual([]);
      expect((await refusal(links.revoke(ctx, link))).code).toBe('INPUT.NOT_FOUND');
      const input = { id: uuidv7(), clientId: client.id, tasks: ['health' as const], oneUse: true, days: 7 };
      expect((await refusal(links.make(ctx, input))).code).toBe('INPUT.NOT_FOUND');
    }
  });
});
