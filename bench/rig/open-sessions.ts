import { hashPassword } from '@stipple/server/modules/access';
import pg from 'pg';

/** A practitioner and their sessions, each ready to be completed, each of a treatment of its own. */
export interface OpenSessions {
  readonly organizationId: string;
  readonly staffMemberId: string;
  readonly email: string;
  readonly password: string;
  /** An id nobody has taken yet. @throws Error when none is left. */
  next(): string;
}

const organizationId = '018f0000-0000-7000-8000-0000000000a1';
const clinicId = '018f0000-0000-7000-8000-0000000000a2';
const staffMemberId = '018f0000-0000-7000-8000-0000000000a3';
const accountId = '018f0000-0000-7000-8000-0000000000a4';
const productId = '018f0000-0000-7000-8000-0000000000a5';
const lotId = '018f0000-0000-7000-8000-0000000000a6';
const email = 'practitioner@bench.example';
const password = 'bench-password-for-all';

/** Writes them as the administrator, straight into the tables of an empty database. */
export async function openSessions(adminUrl: string, count: number): Promise<OpenSessions> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  for (const [sql, values] of [...peopleAndPlaces(await hashPassword(password)), ...workOf(count)]) {
    await admin.query(sql, [...values]);
  }
  await admin.query('vacuum analyze');
  const { rows } = await admin.query<{ id: string }>('select id from session order by id');
  await admin.end();
  const left = rows.map(({ id }) => id);
  const next = () => {
    const id = left.pop();
    if (!id) throw new Error('No open session is left: open more');
    return id;
  };
  return { organizationId, staffMemberId, email, password, next };
}

type Step = readonly [sql: string, values: readonly unknown[]];

function peopleAndPlaces(passwordHash: string): Step[] {
  const o = organizationId;
  return [
    ['insert into installation default values', []],
    ["insert into organization (id, name, created_at) values ($1, 'Bench', now())", [o]],
    [
      `insert into clinic (organization_id, id, name, city, zone, currency, created_at)
       values ($1, $2, 'Bench', 'Bench', 'Europe/London', 'GBP', now())`,
      [o, clinicId],
    ],
    [
      'insert into account (id, email, password_hash, created_at) values ($1, $2, $3, now())',
      [accountId, email, passwordHash],
    ],
    [
      `insert into staff_member (organization_id, id, account_id, name, email, role, practitioner, created_at)
       values ($1, $2, $3, 'Bench', $4, 'practitioner', true, now())`,
      [o, staffMemberId, accountId, email],
    ],
    ['insert into staff_clinic values ($1, $2, $3)', [o, staffMemberId, clinicId]],
  ];
}

function workOf(count: number): Step[] {
  const o = organizationId;
  return [
    [
      "insert into product (organization_id, id, kind, brand, shade) values ($1, $2, 'pigment', 'Bench', 'Ash')",
      [o, productId],
    ],
    [
      `insert into lot (organization_id, id, product_id, clinic_id, number, received_on, expires_on)
       values ($1, $2, $3, $4, 'B-1', '2020-01-01', '2099-01-01')`,
      [o, lotId, productId, clinicId],
    ],
    [openClients, [o, clinicId, count]],
    ['insert into client_clinic select organization_id, id, clinic_id from client', []],
    [openTreatments, []],
    [openLogs, [staffMemberId]],
    [openMixes, []],
    [openParts, [lotId]],
    [openPasses, []],
  ];
}

const openClients = `
insert into client (organization_id, id, clinic_id, name, language, created_at, search)
select $1, gen_random_uuid(), $2, 'Client ' || n, 'en', now() - interval '90 days', 'client ' || n from generate_series(1, $3) n`;

const openTreatments = `
insert into treatment (organization_id, id, client_id, clinic_id, indication, state, planned_sessions, agreed_at, created_at)
select organization_id, gen_random_uuid(), id, clinic_id, 'pattern_baldness', 'agreed', 3, now(), now() - interval '60 days' from client`;

const openLogs = `
insert into session (organization_id, id, treatment_id, client_id, clinic_id, practitioner_id, kind, state, started_at, ended_at,
  started_on, zones, skin_reaction, updated_at, updated_by)
select organization_id, gen_random_uuid(), id, client_id, clinic_id, $1, 'session', 'in_progress', now() - interval '3 hours',
  now() - interval '1 hour', current_date, '{crown,top}', 'mild', now(), $1 from treatment`;

const openMixes = `
insert into mix (organization_id, id, clinic_id, session_id, water_ml, made_at, made_by)
select organization_id, gen_random_uuid(), clinic_id, id, 1, now(), practitioner_id from session`;

const openParts = `
insert into mix_part (organization_id, mix_id, lot_id, position, ml, product_id, lot_number, expires_on)
select m.organization_id, m.id, l.id, 0, 2, l.product_id, l.number, l.expires_on from mix m join lot l on l.id = $1`;

const openPasses = `
insert into session_pass (organization_id, id, session_id, position, zone, mix_id, needle, depth_mm, minutes)
select organization_id, gen_random_uuid(), session_id, position, 'crown', id, '3RL', 0.8, 30 from mix, generate_series(0, 1) position`;
