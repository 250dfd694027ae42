import { hashPassword } from '@stipple/server/modules/access';
import pg from 'pg';
import type { Chance } from './chance.ts';

/** A chain whose clinics are open at all hours, with a room for each practitioner, and nothing booked yet. */
export interface BookingWorld {
  readonly organizationId: string;
  readonly ownerId: string;
  readonly email: string;
  readonly password: string;
  /** Each practitioner with the clinic they work at. */
  readonly practitioners: readonly { readonly id: string; readonly clinicId: string }[];
  readonly clients: readonly string[];
}

interface Size {
  readonly clinics: number;
  readonly practitioners: number;
  readonly clients: number;
}

const email = 'owner@bench.example';
const password = 'bench-password-for-all';

/** Writes it as the administrator, straight into the tables of an empty database. */
export async function aBookingWorld(adminUrl: string, size: Size, chance: Chance): Promise<BookingWorld> {
  const made = Date.parse('2026-01-01T00:00:00Z');
  const ids = (count: number) => Array.from({ length: count }, () => chance.uuid(made));
  const [organizationId = '', ownerId = '', accountId = ''] = ids(3);
  const [clinicIds, staffIds, clients] = [ids(size.clinics), ids(size.practitioners), ids(size.clients)];
  const practitioners = staffIds.map((id, nth) => ({ id, clinicId: clinicIds[nth % clinicIds.length] ?? '' }));
  const world = { organizationId, ownerId, email, password, practitioners, clients };
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const steps = [...(await peopleOf(world, accountId)), ...placesOf(world, clinicIds)];
  for (const [sql, values] of steps) await admin.query(sql, [...values]);
  await admin.query('vacuum analyze');
  await admin.end();
  return world;
}

type Step = readonly [sql: string, values: readonly unknown[]];

async function peopleOf(
  { organizationId: o, ownerId, practitioners }: BookingWorld,
  accountId: string,
): Promise<Step[]> {
  const staffIds = practitioners.map(({ id }) => id);
  return [
    ['insert into installation default values', []],
    ["insert into organization (id, name, created_at) values ($1, 'Bench', now())", [o]],
    [
      'insert into account (id, email, password_hash, created_at) values ($1, $2, $3, now())',
      [accountId, email, await hashPassword(password)],
    ],
    [
      `insert into staff_member (organization_id, id, account_id, name, email, role, practitioner, created_at)
       values ($1, $2, $3, 'Owner', $4, 'owner', false, now())`,
      [o, ownerId, accountId, email],
    ],
    [
      `insert into account (id, email, password_hash, created_at)
       select id, 'p' || nth || '@bench.example', 'none', now() from unnest($1::uuid[]) with ordinality as s (id, nth)`,
      [staffIds],
    ],
    [
      `insert into staff_member (organization_id, id, account_id, name, email, role, practitioner, created_at)
       select $1, id, id, 'Practitioner ' || nth, 'p' || nth || '@bench.example', 'practitioner', true, '2026-01-01'
       from unnest($2::uuid[]) with ordinality as s (id, nth)`,
      [o, staffIds],
    ],
  ];
}

function placesOf({ organizationId: o, practitioners, clients }: BookingWorld, clinicIds: readonly string[]): Step[] {
  const clinicOfEach = practitioners.map(({ clinicId }) => clinicId);
  return [
    [
      `insert into clinic (organization_id, id, name, city, zone, currency, created_at)
       select $1, id, 'Clinic ' || nth, 'London', 'Europe/London', 'GBP', now() from unnest($2::uuid[]) with ordinality as c (id, nth)`,
      [o, clinicIds],
    ],
    [openAlways, [o]],
    [
      'insert into staff_clinic select $1, s, c from unnest($2::uuid[], $3::uuid[]) as w (s, c)',
      [o, practitioners.map(({ id }) => id), clinicOfEach],
    ],
    [
      `insert into room (organization_id, id, clinic_id, name, position)
       select $1, gen_random_uuid(), c, 'Room ' || nth, nth from unnest($2::uuid[]) with ordinality as r (c, nth)`,
      [o, clinicOfEach],
    ],
    [
      `insert into client (organization_id, id, clinic_id, name, language, created_at, search)
       select $1, id, $3, 'Client ' || nth, 'en', now(), 'client ' || nth from unnest($2::uuid[]) with ordinality as c (id, nth)`,
      [o, clients, clinicIds[0]],
    ],
    ['insert into client_clinic select organization_id, id, clinic_id from client', []],
  ];
}

const openAlways = `
insert into opening_hours (organization_id, id, clinic_id, valid_from, hours)
select $1, gen_random_uuid(), id, '2020-01-01',
  (select jsonb_agg(jsonb_build_object('weekday', d, 'opens', '00:00', 'closes', '24:00')) from generate_series(1, 7) d)
from clinic where organization_id = $1`;

/** How often somebody or something is in two places, asked of the rows alone and not of any constraint. */
export async function overlapsIn(adminUrl: string): Promise<number> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ n: number }>(`
    select count(*)::int as n from appointment a join appointment b
      on a.organization_id = b.organization_id and a.id < b.id
      and a.state not in ('cancelled', 'no_show') and b.state not in ('cancelled', 'no_show')
      and ((a.client_id = b.client_id and a.starts_at < b.ends_at and b.starts_at < a.ends_at)
        or ((a.practitioner_id = b.practitioner_id or a.room_id = b.room_id)
          and a.starts_at - a.buffer_before * interval '1 minute' < b.ends_at + b.buffer_after * interval '1 minute'
          and b.starts_at - b.buffer_before * interval '1 minute' < a.ends_at + a.buffer_after * interval '1 minute'))`);
  await admin.end();
  return rows[0]?.n ?? 0;
}
