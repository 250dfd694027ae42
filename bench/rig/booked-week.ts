import pg from 'pg';
import type { BookingWorld } from './booking-world.ts';

/**
 * Books so many appointments in the seven days from one on: each practitioner five times a day for two hours at most,
 * straight into the table, as the administrator.
 */
export async function bookWeek(
  adminUrl: string,
  world: BookingWorld,
  firstDay: string,
  count: number,
): Promise<number> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rowCount } = await admin.query(booked, [
    world.organizationId,
    world.practitioners.map(({ id }) => id),
    world.practitioners.map(({ clinicId }) => clinicId),
    world.clients,
    firstDay,
    count,
  ]);
  await admin.query('vacuum analyze');
  await admin.end();
  return rowCount ?? 0;
}

const booked = `
insert into appointment (organization_id, id, clinic_id, client_id, practitioner_id, kind, state, starts_at, ends_at, starts_on, created_at)
select $1, gen_random_uuid(), w.c, ($4::uuid[])[1 + (row_number() over () - 1) % cardinality($4::uuid[])], w.p,
  (array['session', 'consultation', 'perfecting', 'review'])[1 + (slot + day + w.nth) % 4],
  (array['booked', 'confirmed'])[1 + (slot + w.nth) % 2],
  at, at + (45 + 15 * ((slot + day + w.nth) % 5)) * interval '1 minute', $5::date + day::int, now()
from unnest($2::uuid[], $3::uuid[]) with ordinality as w (p, c, nth), generate_series(0, 6) day, generate_series(0, 4) slot,
  lateral (select ($5::date + day::int + (8 + 2.5 * slot) * interval '1 hour') at time zone 'Europe/London' as at) t
order by day, slot, w.nth limit $6`;
