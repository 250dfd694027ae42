import type { Carriers } from '@stipple/server/outside/carriers';
import { aChain, aClient, aClinic, aHouse, aTreatment, type Chain, type TestHouse } from '@stipple/testing/builders';
import type pg from 'pg';
import type { BenchDatabase } from './database.ts';

/** A chain whose messages may leave at any hour, and one client of it they all go to. */
export interface Recipients {
  readonly house: TestHouse;
  readonly chain: Chain;
  readonly clientId: string;
  readonly clinicId: string;
  readonly treatmentId: string;
}

interface Options {
  readonly at?: string;
  readonly carriers?: Carriers;
  readonly poolSize?: number;
}

export async function recipients(database: BenchDatabase, options: Options = {}): Promise<Recipients> {
  const over = { name: 'stipple_bench', urls: database.urls, adminUrl: database.adminUrl, drop: async () => undefined };
  const house = await aHouse({ over, at: new Date().toISOString(), ...options });
  const chain = await aChain(house);
  const clinic = await aClinic(chain);
  const client = await aClient(chain, { at: clinic, phone: '+44 20 7946 0123' });
  const treatment = await aTreatment(chain, { of: client });
  await house.services.messageTexts.changeSettings(chain.owner.ctx, {
    ...{
      version: 0,
      quietFrom: '00:00',
      quietUntil: '00:00',
      channels: ['sms'],
      holdoutPercent: 0,
      smsHundredMinor: 0,
    },
  });
  return { house, chain, clientId: client.id, clinicId: clinic.id, treatmentId: treatment.id };
}

/** Plans so many messages, due at an instant. */
export async function planDue(
  admin: pg.Client,
  { chain, ...of }: Recipients,
  count: number,
  dueAt: string,
): Promise<void> {
  await admin.query(
    `insert into reminder (organization_id, id, client_id, clinic_id, treatment_id, purpose, subject_id, slot, due_at, state,
       reason, planned_at, changed_at)
     select $1, gen_random_uuid(), $2, $3, $4, 'aftercare_check_in', gen_random_uuid(), 'day-1', $5, 'planned',
       'session_completed', $5, $5 from generate_series(1, $6::int)`,
    [chain.organizationId, of.clientId, of.clinicId, of.treatmentId, dueAt, count],
  );
}

/** How many reminders are in each state. */
export async function statesOf(admin: pg.Client): Promise<Record<string, number>> {
  const { rows } = await admin.query<{ state: string; n: number }>(
    'select state, count(*)::int as n from reminder group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}
