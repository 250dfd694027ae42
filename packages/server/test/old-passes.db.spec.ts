import { randomUUID } from 'node:crypto';
import { provision, type RoleUrls, withDatabase } from '@stipple/local-stack/postgres';
import { testServerUrl } from '@stipple/testing/database';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSource } from '../src/database/data-source.ts';
import { migrate } from '../src/database/migrate.ts';
import { migrations } from '../src/database/migrations/index.ts';

const name = `stipple_test_old_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
const [chain, clinic, person] = [randomUUID(), randomUUID(), randomUUID()];
const [client, treatment] = [randomUUID(), randomUUID()];
const [other, otherClinic] = [randomUUID(), randomUUID()];
const [ash, umber, twin, theirs] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [blended, plain, empty] = [randomUUID(), randomUUID(), randomUUID()];

/** What the administrator sees, whom no policy binds. */
let admin: pg.Client;
let urls: RoleUrls;

/** The schema as it was when a pass still named a lot. */
async function migrateToBefore(migration: string): Promise<void> {
  const before = migrations.slice(
    0,
    migrations.findIndex((each) => each.name === migration),
  );
  const { options } = dataSource({ url: urls.owner, poolSize: 1, name: 'old-passes' });
  const source = await new DataSource({ ...options, migrations: [...before] }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}

async function oldRows(): Promise<void> {
  const put = (table: string, row: Record<string, unknown>) =>
    admin.query(
      `insert into ${table} (${Object.keys(row).join(', ')})
       values (${Object.keys(row).map((_, n) => `$${n + 1}`)})`,
      Object.values(row),
    );
  const at = '2026-03-02T09:00:00Z';
  const of = { organization_id: chain };
  const place = { city: 'Leeds', zone: 'Europe/London', currency: 'GBP', created_at: at };
  for (const [id, clinicId] of [
    [chain, clinic],
    [other, otherClinic],
  ]) {
    await put('organization', { id, name: 'A chain', created_at: at });
    await put('clinic', { organization_id: id, id: clinicId, name: 'A clinic', ...place });
  }
  const account = randomUUID();
  await put('account', { id: account, email: 'a@example.com', password_hash: 'x', created_at: at });
  const role = { name: 'A person', email: 'a@example.com', role: 'practitioner', practitioner: true, created_at: at };
  await put('staff_member', { ...of, id: person, account_id: account, ...role });
  await put('client', { ...of, id: client, clinic_id: clinic, name: 'A client', created_at: at, search: 'a client' });
  const course = { indication: 'scar', state: 'in_progress', planned_sessions: 3, created_at: at };
  await put('treatment', { ...of, id: treatment, client_id: client, clinic_id: clinic, ...course });
  for (const [owner, at_, id, number, recalled] of [
    [chain, clinic, ash, 'A-1', null],
    [chain, clinic, umber, 'U-7', '2026-03-20T10:00:00Z'],
    [chain, clinic, twin, 'A-2', null],
    [other, otherClinic, theirs, 'A-1', '2026-01-01T10:00:00Z'],
  ] as const) {
    const product = randomUUID();
    await put('product', { organization_id: owner, id: product, kind: 'pigment', brand: 'Inkwell', shade: number });
    const dates = { received_on: '2026-01-10', expires_on: '2027-01-10', recalled_at: recalled };
    await put('lot', { organization_id: owner, id, product_id: product, clinic_id: at_, number, ...dates });
  }
  const done = { state: 'completed', started_at: at, ended_at: '2026-03-02T12:00:00Z', started_on: '2026-03-02' };
  const written = { completed_at: '2026-03-02T12:00:00Z', updated_at: at, updated_by: person };
  for (const id of [blended, plain, empty]) {
    const where = { client_id: client, clinic_id: clinic, practitioner_id: person, treatment_id: treatment };
    await put('session', { ...of, id, ...where, kind: 'session', ...done, zones: ['scar'], ...written });
  }
  const passes: [string, string | null][] = [
    [blended, ash],
    [blended, umber],
    [blended, ash],
    [plain, ash],
    [plain, null],
  ];
  for (const [position, [session, lot]] of passes.entries())
    await put('session_pass', { ...of, id: randomUUID(), session_id: session, position, zone: 'scar', lot_id: lot });
}

beforeAll(async () => {
  urls = await provision(testServerUrl(), name);
  await migrateToBefore('MixesAndStockMovements1764200000000');
  admin = new pg.Client({ connectionString: withDatabase(testServerUrl(), name) });
  await admin.connect();
  await oldRows();
  await migrate(urls.owner);
}, 60_000);
afterAll(async () => {
  await admin.end();
  const server = new pg.Client({ connectionString: testServerUrl() });
  await server.connect();
  await server.query(`drop database if exists ${name} with (force)`);
  await server.end();
});

const rows = async (text: string) => (await admin.query<Record<string, unknown>>(text)).rows;

describe('passes from before there were mixes', () => {
  it('lead to the lots they named, through a mix for each lot of a session', async () => {
    const found = await rows(
      `select p.session_id, p.position, l.id as lot from session_pass p
       left join mix_part m on m.organization_id = p.organization_id and m.mix_id = p.mix_id
       left join lot l on l.organization_id = m.organization_id and l.id = m.lot_id order by p.position`,
    );
    expect(found.map(({ session_id, lot }) => [session_id, lot])).toEqual([
      [blended, ash],
      [blended, umber],
      [blended, ash],
      [plain, ash],
      [plain, null],
    ]);
    expect(await rows('select from mix')).toHaveLength(3);
  });

  it('are mixes of one part and no water, of an amount nobody noted, with what the label says', async () => {
    const found = await rows(
      `select m.session_id, m.clinic_id, m.made_by, m.water_ml::float as water, p.ml, p.lot_number, p.expires_on::text
       from mix m join mix_part p using (organization_id) where p.mix_id = m.id and p.lot_id = '${umber}'`,
    );
    const label = { lot_number: 'U-7', expires_on: '2027-01-10' };
    const made = { session_id: blended, clinic_id: clinic, made_by: person };
    expect(found).toEqual([{ ...made, water: 0, ml: null, ...label }]);
    expect(await rows('select from stock_movement')).toEqual([]);
  });

  it('keep recalls as recalls of a number, each with its own chain', async () => {
    const found = await rows('select organization_id, lot_number, started_at from recall order by lot_number desc');
    expect(found).toEqual([
      { organization_id: chain, lot_number: 'U-7', started_at: new Date('2026-03-20T10:00:00Z') },
      { organization_id: other, lot_number: 'A-1', started_at: new Date('2026-01-01T10:00:00Z') },
    ]);
  });

  it('leave every table under its policies', async () => {
    const open = `select relname from pg_class where relname in ('session', 'session_pass', 'lot', 'product', 'clinic',
      'staff_member', 'client', 'mix', 'mix_part', 'recall') and not (relrowsecurity and relforcerowsecurity)`;
    expect(await rows(open)).toEqual([]);
  });
});
