import { setTimeout as sleep } from 'node:timers/promises';
import { aHouse } from '@stipple/testing/builders';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Context, Tx } from '../src/work/index.ts';
import { aTenant, type Tenant } from './a-tenant.ts';

/** Connections of the pool, fewer than the requests that run at once: every connection serves many tenants in turn. */
const poolSize = 5;
const tenants = 50;
const requests = 1_000;
const atOnce = 20;

const house = await aHouse({ poolSize });
const { work } = house;

afterAll(() => house.close());

/** Every table of tenants as the catalogs have it, so that a new one is tested the day it is made. */
async function tenantTables(): Promise<{ name: string; clinic: string | null }[]> {
  const admin = new pg.Client({ connectionString: house.database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ name: string; clinic: string | null }>(
    `select c.relname as name, (select a.attname::text from pg_attribute a
         join pg_policy p on p.polrelid = c.oid and p.polname = 'clinic_reach'
         where a.attrelid = c.oid and a.attname = 'clinic_id') as clinic
     from pg_class c join pg_attribute o on o.attrelid = c.oid and o.attname = 'organization_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  );
  await admin.end();
  return rows;
}

const all: Tenant[] = [];
let tables: { name: string; clinic: string | null }[] = [];

beforeAll(async () => {
  tables = await tenantTables();
  while (all.length < tenants) all.push(...(await Promise.all(Array.from({ length: 5 }, () => aTenant(house)))));
}, 120_000);

interface Seen {
  readonly from: string;
  readonly organizationId: string;
  readonly clinicId: string | null;
  readonly n: number;
}

/** Everything a transaction can see, asked without naming any organization: the policies alone answer. */
function everythingIn(tx: Tx): Promise<Seen[]> {
  const parts = tables.map(
    ({
      name,
      clinic,
    }) => `select '${name}' as "from", organization_id as "organizationId", ${clinic ?? 'null::uuid'} as "clinicId", count(*) as n
      from ${name} group by 1, 2, 3`,
  );
  parts.push(`select 'organization', id, null::uuid, count(*) from organization group by 1, 2, 3`);
  return tx.query<Seen>(parts.join('\nunion all\n'));
}

class Abort extends Error {}

/** Ends as requests do: well, in an error of ours, in an error of PostgreSQL, or with the connection gone. */
async function endAs(tx: Tx, ending: number): Promise<void> {
  if (ending === 1) throw new Abort();
  if (ending === 2) await tx.query('select 1 / 0');
  if (ending === 3) await tx.query('select pg_terminate_backend(pg_backend_pid())');
  if (ending === 4) await sleep(2);
}

describe('S2: the policies alone keep tenants apart', () => {
  test('every table has rows of every tenant, or finding none would mean nothing', async () => {
    for (const { chain } of all) {
      const seen = await work.read(chain.owner.ctx, everythingIn);
      expect(new Set(seen.map(({ from }) => from))).toEqual(
        new Set([...tables.map(({ name }) => name), 'organization']),
      );
    }
  });

  test(`${requests} requests of ${tenants} tenants on ${poolSize} connections with aborts: 0 foreign rows`, async () => {
    let [foreign, rows, aborted] = [0, 0, 0];
    const request = async (nth: number) => {
      const tenant = all[(nth * 17) % tenants];
      if (!tenant) return;
      const reduced = nth % 3 === 0;
      const ctx: Context = reduced ? tenant.reduced : tenant.chain.owner.ctx;
      const look = async (tx: Tx) => {
        for (const { organizationId, clinicId, n } of await everythingIn(tx)) {
          rows += n;
          if (organizationId !== tenant.chain.organizationId) foreign += n;
          if (reduced && clinicId !== null && clinicId !== tenant.clinicId) foreign += n;
        }
        // One in a hundred loses its connection, one in three ends in an error.
        await endAs(tx, nth % 100 === 50 ? 3 : nth % 6);
      };
      await (nth % 2 === 0 ? work.read(ctx, look) : work.in(ctx, look)).catch(() => {
        aborted += 1;
      });
    };
    let next = 0;
    const hands = Array.from({ length: atOnce }, async () => {
      while (next < requests) await request(next++);
    });
    await Promise.all(hands);
    expect({ foreign }).toEqual({ foreign: 0 });
    expect(rows).toBeGreaterThan(requests * tables.length);
    expect(aborted).toBeGreaterThan(requests / 4);
  });

  test('seen red: a policy that always says yes', async () => {
    const [tenant] = all;
    if (!tenant) throw new Error('no tenants');
    const owner = new pg.Client({ connectionString: house.database.urls.owner });
    await owner.connect();
    await owner.query('create policy leak on lot for select using (true)');
    const seen = await work.read(tenant.chain.owner.ctx, everythingIn);
    await owner.query('drop policy leak on lot');
    await owner.end();
    const foreign = seen.filter(({ organizationId }) => organizationId !== tenant.chain.organizationId);
    expect(new Set(foreign.map(({ from }) => from))).toEqual(new Set(['lot']));
  });

  test('a write without a filter changes own rows only, and one for another tenant is refused', async () => {
    const [mine, theirs] = all;
    if (!mine || !theirs) throw new Error('no tenants');
    const count = async (tx: Tx, sql: string) => (await tx.query(sql)).length;
    await work.in(mine.chain.owner.ctx, async (tx) => {
      expect(await count(tx, 'update client set name = name returning id')).toBe(2);
      expect(await count(tx, 'delete from session_pass returning id')).toBe(2);
      expect(
        await count(
          tx,
          `update client set name = 'x' where organization_id = '${theirs.chain.organizationId}' returning id`,
        ),
      ).toBe(0);
    });
    const insertions = [
      `insert into product (organization_id, id, kind, brand, shade) values ('${theirs.chain.organizationId}', '${uuidv7()}', 'pigment', 'a', 'b')`,
      `update product set organization_id = '${theirs.chain.organizationId}'`,
      `update clinic set organization_id = '${theirs.chain.organizationId}'`,
      `insert into organization (id, name, created_at) values ('${uuidv7()}', 'More', now())`,
      `insert into account (id, email, password_hash, created_at) values ('${uuidv7()}', 'x@y.example', '', now())`,
    ];
    for (const sql of insertions) {
      const refused = await work
        .in(mine.chain.owner.ctx, (tx) => tx.query(sql))
        .then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
      expect([sql, refused]).toEqual([sql, 'CLINIC.OUT_OF_REACH']);
    }
  });

  test('what a reduced reach writes stays within it', async () => {
    const [tenant] = all;
    if (!tenant) throw new Error('no tenants');
    const [there] = await work.read(tenant.chain.owner.ctx, (tx) =>
      tx.query<{ id: string }>(`select id from clinic where id <> '${tenant.clinicId}'`),
    );
    // A treatment follows its client; the use cases alone keep it where it is.
    for (const table of ['appointment', 'lot', 'mix', 'outcome', 'reminder', 'session', 'stock_movement']) {
      const move = work.in(tenant.reduced, (tx) => tx.query(`update ${table} set clinic_id = '${there?.id}'`));
      await expect(move).rejects.toMatchObject({ code: 'CLINIC.OUT_OF_REACH' });
    }
  });

  test('accounts and sign-ins are seen by nobody who cannot name them', async () => {
    const [tenant] = all;
    if (!tenant) throw new Error('no tenants');
    expect(await work.read(tenant.chain.owner.ctx, (tx) => tx.query('select id from account'))).toEqual([]);
    const visitor = await work.asVisitor({}, async (query) => [
      await query('select id from account'),
      await query('select id from sign_in'),
      await query('select id from staff_member'),
      await query('select id from organization'),
    ]);
    expect(visitor).toEqual([[], [], [], []]);
  });
});

describe('a transaction that does not say whose data it is about', () => {
  test.each(['a connection that was never used', 'a connection that served a tenant'])('fails on %s', async (which) => {
    const app = new pg.Client({ connectionString: house.database.urls.app });
    await app.connect();
    if (which.endsWith('served a tenant')) {
      const [tenant] = all;
      await app.query('begin');
      await app.query("select set_config('app.organization_id', $1, true), set_config('app.clinic_ids', '*', true)", [
        tenant?.chain.organizationId,
      ]);
      expect((await app.query('select id from client')).rows).toHaveLength(2);
      await app.query('commit');
    }
    for (const { name } of tables.filter((table) => table.name !== 'sign_in')) {
      const answer = await app.query(`select * from ${name}`).then(
        ({ rows }) => rows,
        (error: { code: string }) => error.code,
      );
      // Unknown setting, or the empty text it becomes after a transaction: neither is an id.
      expect([name, answer]).toEqual([name, expect.stringMatching(/^(42704|22P02)$/)]);
    }
    await app.end();
  });
});
