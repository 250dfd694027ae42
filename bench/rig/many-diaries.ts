import type pg from 'pg';

/** Clinics, practitioners and days of each organization; three appointments a day for everybody. */
export const diarySize = { clinics: 12, practitioners: 60, clients: 180, daysBehind: 110, daysAhead: 29 } as const;

/**
 * Adds organizations with full diaries, each the same size, numbered from `first`. Written by the administrator with
 * INSERT … SELECT while the exclusion constraints are off: the questions measured here never read their indexes.
 */
export async function addDiaries(admin: pg.Client, first: number, last: number): Promise<void> {
  // References are right by the way the rows are made; looking each up would take most of the time.
  await admin.query('set session_replication_role = replica');
  for (let from = first; from <= last; from += 10) {
    const numbers = [from, Math.min(last, from + 9)];
    for (const sql of steps) await admin.query(sql, numbers);
  }
  await admin.query('set session_replication_role = origin');
}

/** Takes the exclusion constraints off until the run ends with its database. */
export async function withoutExclusions(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    "select conname as name from pg_constraint where contype = 'x' and conrelid = 'appointment'::regclass",
  );
  for (const { name } of rows) await admin.query(`alter table appointment drop constraint ${name}`);
}

/** An id that is found again from its organization and a number within it. */
export const idOf = (kind: 'o' | 'c' | 'p' | 'k', organization: string, nth = '0') =>
  `overlay(overlay(md5('${kind}' || ${organization} || '/' || ${nth}) placing '8' from 13) placing '8' from 17)::uuid`;

const { clinics, practitioners, clients, daysBehind, daysAhead } = diarySize;
const organizations = 'generate_series($1::int, $2::int) o';

const steps = [
  `insert into organization (id, name, created_at) select ${idOf('o', 'o')}, 'Chain ' || o, '2020-01-01' from ${organizations}`,
  `insert into clinic (organization_id, id, name, city, zone, currency, created_at)
   select ${idOf('o', 'o')}, ${idOf('c', 'o', 'n')}, 'Clinic ' || n, 'London', 'Europe/London', 'GBP', '2020-01-01'
   from ${organizations}, generate_series(1, ${clinics}) n`,
  `insert into room (organization_id, id, clinic_id, name, position)
   select ${idOf('o', 'o')}, gen_random_uuid(), ${idOf('c', 'o', 'n')}, 'Room ' || r, r
   from ${organizations}, generate_series(1, ${clinics}) n, generate_series(1, ${practitioners / clinics}) r`,
  `insert into account (id, email, password_hash, created_at)
   select ${idOf('p', 'o', 'n')}, 'p' || n || '@chain' || o || '.example', 'none', '2020-01-01'
   from ${organizations}, generate_series(1, ${practitioners}) n`,
  `insert into staff_member (organization_id, id, account_id, name, email, role, practitioner, created_at)
   select ${idOf('o', 'o')}, ${idOf('p', 'o', 'n')}, ${idOf('p', 'o', 'n')}, 'P ' || n, 'p' || n || '@chain' || o || '.example',
     'practitioner', true, '2020-01-01' from ${organizations}, generate_series(1, ${practitioners}) n`,
  `insert into staff_clinic select ${idOf('o', 'o')}, ${idOf('p', 'o', 'n')}, ${idOf('c', 'o', `(n % ${clinics} + 1)`)}
   from ${organizations}, generate_series(1, ${practitioners}) n`,
  `insert into client (organization_id, id, clinic_id, name, language, created_at, search)
   select ${idOf('o', 'o')}, ${idOf('k', 'o', 'n')}, ${idOf('c', 'o', `(n % ${clinics} + 1)`)}, 'Client ' || n, 'en', '2020-01-01',
     'client ' || n from ${organizations}, generate_series(1, ${clients}) n`,
  `insert into client_clinic select organization_id, id, clinic_id from client where organization_id in
     (select ${idOf('o', 'o')} from ${organizations}) on conflict do nothing`,
  `insert into appointment (organization_id, id, clinic_id, client_id, practitioner_id, kind, state, starts_at, ends_at, starts_on,
     buffer_after, created_at)
   select ${idOf('o', 'o')}, gen_random_uuid(), ${idOf('c', 'o', `(n % ${clinics} + 1)`)},
     ${idOf('k', 'o', `(n + ${practitioners} * h)`)}, ${idOf('p', 'o', 'n')}, 'review',
     case when d < 0 then 'completed' else 'booked' end, day + (9 + 3 * h) * interval '1 hour',
     day + (10 + 3 * h) * interval '1 hour', day::date, 15, day - interval '20 days'
   from ${organizations}, generate_series(1, ${practitioners}) n, generate_series(${-daysBehind}, ${daysAhead - 1}) d,
     generate_series(0, 2) h, lateral (select date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' + d * interval '1 day' as day) at`,
];
