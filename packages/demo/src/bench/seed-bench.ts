import type { Instant } from '@stipple/domain/time';
import { rebuildFigures } from '@stipple/server/house';
import { hashPassword } from '@stipple/server/modules/access';
import pg from 'pg';
import { simulateChain } from '../simulate/index.ts';
import { loadStraight, writeChain } from '../write/write-chain.ts';
import { withBareTables } from './bare-tables.ts';
import { manyChains } from './many-chains.ts';

/** Password of every account in a bench database. */
export const benchPassword = 'bench-password-for-all';

export interface SeedBenchOptions {
  /** Connection of the role that owns the tables. */
  readonly ownerUrl: string;
  /** Connection of the application's role; with it the reporting figures are computed too. */
  readonly appUrl?: string;
  readonly organizations?: number;
  readonly sessions?: number;
  /** Clinics of each chain; left out, as many as its sessions ask for. */
  readonly clinics?: number | undefined;
  readonly seed?: string;
  /** The moment the histories end at; fixed when left out, so that every run measures the same rows. */
  readonly now?: Instant;
  readonly report?: (line: string) => void;
}

export interface BenchOrganization {
  readonly id: string;
  readonly ownerEmail: string;
  readonly sessions: number;
}

export interface SeededBench {
  /** Largest first. */
  readonly organizations: readonly BenchOrganization[];
  readonly sessions: number;
  readonly seconds: number;
}

/**
 * Fills an empty database with many chains, one at a time, so that memory is bounded by the largest.
 *
 * @throws Error when an organization stands already.
 */
export async function seedBench(options: SeedBenchOptions): Promise<SeededBench> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const report = (what: string) => options.report?.(`${what} after ${seconds().toFixed(1)} s`);
  const organizations: BenchOrganization[] = [];
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    await assertEmpty(client);
    await withBareTables(client, async () => {
      await writeChains(client, options, organizations, report);
      report('rows written');
    });
    report('indexes and keys checked');
    if (options.appUrl) await rebuildFigures(options.appUrl);
    await client.query('insert into installation default values');
    await client.query('vacuum analyze');
    report('ready');
  } finally {
    await client.end();
  }
  return {
    organizations,
    sessions: organizations.reduce((sum, { sessions }) => sum + sessions, 0),
    seconds: seconds(),
  };
}

async function assertEmpty(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from installation');
  if (rowCount) throw new Error('The bench needs an empty database, and an organization stands in this one already.');
}

async function writeChains(
  client: pg.Client,
  options: SeedBenchOptions,
  written: BenchOrganization[],
  report: (what: string) => void,
): Promise<void> {
  const {
    organizations = 200,
    sessions = 1_000_000,
    seed = 'bench',
    now = '2026-11-22T12:00:00.000Z',
    clinics,
  } = options;
  await client.query('set synchronous_commit = off');
  const hash = await hashPassword(benchPassword);
  let sum = 0;
  for (const plan of manyChains({ seed, now, organizations, sessions, clinics })) {
    const history = simulateChain(plan);
    await writeChain(client, history, () => hash, loadStraight);
    written.push({ id: history.organization.id, ownerEmail: `owner@${plan.host}`, sessions: history.sessions.length });
    sum += history.sessions.length;
    if (written.length % 20 === 0) report(`${written.length} chains, ${sum.toLocaleString('en')} sessions`);
  }
}
