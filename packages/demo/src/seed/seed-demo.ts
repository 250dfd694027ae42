import { randomUUID } from 'node:crypto';
import type { Instant } from '@stipple/domain/time';
import { systemClock } from '@stipple/server/clock';
import { rebuildFigures } from '@stipple/server/house';
import { hashPassword } from '@stipple/server/modules/access';
import type { Storage } from '@stipple/server/outside/storage';
import pg from 'pg';
import type { ChainPlan } from '../chain/plan.ts';
import type { ChainHistory } from '../chain/rows.ts';
import { threeChains } from '../chains/index.ts';
import { demoLogins } from '../logins/index.ts';
import { writePhotos } from '../photos/write-photos.ts';
import { simulateChain } from '../simulate/index.ts';
import { writeChain } from '../write/write-chain.ts';

export interface SeedDemoOptions {
  /** Connection of the role that owns the tables. */
  readonly ownerUrl: string;
  /** Connection of the application's role, which computes the reporting figures. */
  readonly appUrl: string;
  /** The moment the histories end at; now when left out. */
  readonly now?: Instant;
  /** Where photos are kept; left out, there are none. */
  readonly storage?: Storage;
  /** Told one line a chain. */
  readonly report?: (line: string) => void;
  /** Other chains than the three of the demo. */
  readonly plans?: readonly ChainPlan[];
}

/**
 * Fills an empty database with the demo chains, each in one transaction, and computes their figures. Does nothing
 * when the database is set up already; started again after a break, it goes on where it stopped.
 *
 * @returns false when there was nothing to do
 */
export async function seedDemo(options: SeedDemoOptions): Promise<boolean> {
  const {
    ownerUrl,
    appUrl,
    now = systemClock.now(),
    report = () => undefined,
    plans = threeChains(now),
    storage,
  } = options;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from installation');
    if (rowCount) return false;
    const passwordHashOf = await passwordHashes();
    for (const plan of plans) {
      if (await stands(client, plan)) continue;
      const history = simulateChain(plan);
      await writeChain(client, history, passwordHashOf);
      if (storage) await writePhotos(client, storage, history, now);
      report(`${plan.name}: ${summaryOf(history)}`);
    }
    await client.query('analyze');
    await rebuildFigures(appUrl);
    await client.query('insert into installation default values on conflict do nothing');
    return true;
  } finally {
    await client.end();
  }
}

/** Asks for the owner's account, the one thing that may be looked up before an organization is named. */
async function stands(client: pg.Client, { host }: ChainPlan): Promise<boolean> {
  const email = `owner@${host}`;
  await client.query("select set_config('app.sign_in_email', $1, false)", [email]);
  const { rowCount } = await client.query('select from account where email = $1', [email]);
  return Boolean(rowCount);
}

/** The demo's own passwords, and for everybody else one that nobody knows. */
async function passwordHashes(): Promise<(email: string) => string> {
  const known = demoLogins.map(async ({ email, password }) => [email, await hashPassword(password)] as const);
  const hashes = new Map(await Promise.all(known));
  const nobody = await hashPassword(randomUUID());
  return (email) => hashes.get(email) ?? nobody;
}

function summaryOf({ clinics, clients, sessions }: ChainHistory): string {
  const count = (rows: readonly unknown[]) => rows.length.toLocaleString('en');
  const places = clinics.length === 1 ? '1 clinic' : `${count(clinics)} clinics`;
  return `${places}, ${count(clients)} clients, ${count(sessions)} sessions`;
}
