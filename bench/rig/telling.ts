import { appointmentArrived } from '@stipple/domain/appointments';
import { Outbox } from '@stipple/server/outbox';
import pg from 'pg';
import type { Chance } from './chance.ts';

/** An event with one subscriber, `update-day-figures`, whose work is small. */
export const subscriber = 'update-day-figures';
export const organizationId = '018f0000-0000-7000-8000-000000000001';
const clinicId = '018f0000-0000-7000-8000-000000000002';

/** The organization all events of a run belong to. */
export async function foundOrganization(admin: pg.Client): Promise<void> {
  await admin.query('insert into organization (id, name, created_at) values ($1, $2, now())', [
    organizationId,
    'Bench & Co',
  ]);
}

export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Opens a transaction of the application, tells `count` events in it and leaves it open. @returns their ids. */
export async function tellIn(app: pg.Client, chance: Chance, count: number): Promise<string[]> {
  await app.query(
    `begin; select set_config('app.organization_id', '${organizationId}', true), set_config('app.clinic_ids', '*', true)`,
  );
  const outbox = new Outbox(
    async (sql, params) => (await app.query({ name: 'tell', text: sql, values: [...params] })).rows,
    organizationId,
  );
  for (let left = count; left > 0; left--) {
    const day = new Date(Date.UTC(2000, 0, 1) + chance.between(0, 9_000) * 86_400_000).toISOString().slice(0, 10);
    const subject = { organizationId, appointmentId: chance.uuid(Date.now()), clinicId, day };
    outbox.add(appointmentArrived.make(subject, { id: chance.uuid(Date.now()), occurredAt: new Date().toISOString() }));
  }
  const ids = outbox.told.map(({ id }) => id);
  await outbox.flush();
  return ids;
}
