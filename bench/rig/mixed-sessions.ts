import pg from 'pg';

/** One chain whose sessions are all worked with mixes, and labels of lots to ask for. */
export interface MixedSessions {
  readonly organizationId: string;
  readonly labels: readonly { readonly productId: string; readonly lotNumber: string }[];
}

const organizationId = '018f0000-0000-7000-8000-0000000000b1';

/** Sixty clinics in six regions; a maker's number goes to one region for a quarter of a year. */
const clinics = 60;
const regions = 6;
const products = 6;
const quarters = 32;

/** An id made from a letter for the table and a number. */
const idOf = (table: string, n: string) =>
  `('${table}0000000-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`;

/** What a session number stands for: its quarter of eight years, its clinic, its product. */
const quarter = (sessions: number) => `((n::bigint * ${quarters}) / ${sessions})`;
const clinic = '(n * 7 % 60)';
const product = '((n / 60) % 6)';
/** One of ten sessions is worked from a jar of the house. */
const fromJar = '(n / 360) % 10 = 0';
const lot = (q: string, k: string, p: string) => `((${q}) * ${clinics * products} + (${k}) * ${products} + (${p}))`;

/**
 * Writes them as the administrator, straight into the tables of an empty database: the sessions in the order of their
 * days, nine of ten with a mix of their own, one of ten from a jar that any clinic of the chain has made; a fifth of
 * the mixes of two lots.
 */
export async function mixedSessions(adminUrl: string, sessions: number): Promise<MixedSessions> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  // Every row is right by construction; the keys are checked on the way in by nobody.
  await admin.query("set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'");
  for (const sql of [...placesOf(), ...shelves(sessions), ...record(sessions)]) await admin.query(sql);
  await admin.query('reset session_replication_role');
  await admin.query('vacuum analyze');
  const { rows } = await admin.query<{ productId: string; lotNumber: string }>(
    `select distinct product_id as "productId", number as "lotNumber" from lot order by 2, 1`,
  );
  await admin.end();
  return { organizationId, labels: rows };
}

function placesOf(): string[] {
  const o = `'${organizationId}'::uuid`;
  const person = idOf('c', '1');
  return [
    'insert into installation default values',
    `insert into organization (id, name, created_at) values (${o}, 'Bench', now())`,
    `insert into clinic (organization_id, id, name, city, zone, currency, created_at)
     select ${o}, ${idOf('a', 'n')}, 'Clinic ' || n, 'Bench', 'Europe/London', 'GBP', now() from generate_series(0, ${clinics - 1}) n`,
    `insert into account (id, email, password_hash, created_at) values (${person}, 'owner@bench.example', 'none', now())`,
    `insert into staff_member (organization_id, id, account_id, name, email, role, practitioner, created_at)
     values (${o}, ${person}, ${person}, 'Bench', 'owner@bench.example', 'owner', true, now())`,
  ];
}

function shelves(sessions: number): string[] {
  const o = `'${organizationId}'::uuid`;
  const jar = (n: string) => `${n} % ${clinics}`;
  return [
    `insert into product (organization_id, id, kind, brand, shade)
     select ${o}, ${idOf('b', 'n')}, 'pigment', 'Bench', 'Shade ' || n from generate_series(0, ${products - 1}) n`,
    `insert into lot (organization_id, id, product_id, clinic_id, number, received_on, expires_on)
     select ${o}, ${idOf('d', lot('q', 'k', 'p'))}, ${idOf('b', 'p')}, ${idOf('a', 'k')},
       'R' || (k % ${regions}) || '-' || q, date '2018-12-01' + (q * 91)::int, date '2099-01-01'
     from generate_series(0, ${quarters - 1}) q, generate_series(0, ${clinics - 1}) k, generate_series(0, ${products - 1}) p`,
    `insert into mix (organization_id, id, clinic_id, label, water_ml, made_at)
     select ${o}, ${idOf('f', 'n')}, ${idOf('a', jar('n'))}, 'House', 6, timestamptz '2019-01-01' + (n / ${clinics}) * interval '91 days'
     from generate_series(0, ${clinics * quarters - 1}) n`,
    `insert into mix_part (organization_id, mix_id, lot_id, position, ml, product_id, lot_number, expires_on)
     select l.organization_id, ${idOf('f', 'n')}, l.id, 0, 12, l.product_id, l.number, l.expires_on
     from generate_series(0, ${clinics * quarters - 1}) n
     join lot l on l.id = ${idOf('d', lot(`n / ${clinics}`, jar('n'), 'n % 6'))}`,
    `insert into client (organization_id, id, clinic_id, name, phone, language, created_at, search)
     select ${o}, ${idOf('1', 'n')}, ${idOf('a', clinic)}, 'Client ' || n, '+44 20 7946 0000', 'en', now(), 'client ' || n
     from generate_series(0, ${clientsOf(sessions) - 1}) n`,
    'insert into client_clinic select organization_id, id, clinic_id from client',
  ];
}

/** Three to four sessions a client. */
const clientsOf = (sessions: number) => Math.ceil(sessions / 3.5);

function record(sessions: number): string[] {
  const o = `'${organizationId}'::uuid`;
  const client = `(n * 31 % ${clientsOf(sessions)})`;
  const q = quarter(sessions);
  const person = idOf('c', '1');
  const own = idOf('e', 'n');
  const foreignJar = `(${q} * ${clinics} + n * 17 % ${clinics})`;
  return [
    `insert into treatment (organization_id, id, client_id, clinic_id, indication, state, planned_sessions, created_at)
     select ${o}, ${idOf('2', 'n')}, ${idOf('1', 'n')}, ${idOf('a', clinic)}, 'pattern_baldness', 'agreed', 3, now()
     from generate_series(0, ${clientsOf(sessions) - 1}) n`,
    `insert into session (organization_id, id, treatment_id, client_id, clinic_id, practitioner_id, kind, state, number, started_at,
       ended_at, started_on, zones, skin_reaction, completed_at, updated_at, updated_by)
     select ${o}, ${idOf('3', 'n')}, ${idOf('2', client)}, ${idOf('1', client)}, ${idOf('a', clinic)}, ${person}, 'session', 'completed', 1,
       at, at + interval '3 hours', at::date, '{crown,top}', 'mild', at + interval '3 hours', at, ${person}
     from (select n, timestamptz '2019-01-01 09:00' + n * (interval '2912 days' / ${sessions}) as at
       from generate_series(0, ${sessions - 1}) n) as days`,
    `insert into mix (organization_id, id, clinic_id, session_id, water_ml, made_at, made_by)
     select ${o}, ${own}, ${idOf('a', clinic)}, ${idOf('3', 'n')}, 1, timestamptz '2019-01-01', ${person}
     from generate_series(0, ${sessions - 1}) n where not (${fromJar})`,
    ...[0, 1].map(
      (
        part,
      ) => `insert into mix_part (organization_id, mix_id, lot_id, position, ml, product_id, lot_number, expires_on)
       select l.organization_id, ${own}, l.id, ${part}, 2, l.product_id, l.number, l.expires_on
       from generate_series(0, ${sessions - 1}) n
       join lot l on l.id = ${idOf('d', lot(q, clinic, `(${product} + ${part}) % 6`))}
       where not (${fromJar}) ${part === 1 ? 'and (n / 360) % 5 = 1' : ''}`,
    ),
    `insert into session_pass (organization_id, id, session_id, position, zone, mix_id, needle, depth_mm, minutes)
     select ${o}, ${idOf('4', 'n * 2 + position')}, ${idOf('3', 'n')}, position, 'crown',
       case when ${fromJar} then ${idOf('f', foreignJar)} else ${own} end, '3RL', 0.8, 60
     from generate_series(0, ${sessions - 1}) n, generate_series(0, 1) position`,
  ];
}
