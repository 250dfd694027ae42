import { type BenchOrganization, benchPassword, seedBench } from '@stipple/demo/bench';
import pg from 'pg';
import { aBenchDatabase } from './database.ts';

/** A database of many chains, and how to get rid of it. */
export interface SeededDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly queueUrl: string;
  /** Of the organizations, those whose size is nearest to the mean. */
  readonly organizations: readonly BenchOrganization[];
  readonly allOrganizations: number;
  readonly sessions: number;
  close(): Promise<void>;
}

interface Options {
  readonly organizations: number;
  readonly sessions: number;
  /** Clinics of each chain; left out, as many as its sessions ask for. */
  readonly clinics?: number;
  /** How many of the middle ones to measure with. */
  readonly take: number;
  /** Administrator's and application's address of a bench database that stands already. */
  readonly standing?: { readonly adminUrl: string; readonly appUrl: string } | undefined;
}

export { benchPassword };

/** Seeds a PostgreSQL of this run's own, or takes the one that stands. */
export async function aSeededDatabase({ take, standing, ...wanted }: Options): Promise<SeededDatabase> {
  if (standing) return standingDatabase(standing, take);
  const database = await aBenchDatabase();
  const { owner: ownerUrl, app: appUrl, queue: queueUrl } = database.urls;
  const seeded = await seedBench({ ownerUrl, ...wanted, report: (line) => console.info(line) });
  return {
    ...{ ownerUrl, appUrl, queueUrl },
    organizations: middleOf(seeded.organizations, take),
    allOrganizations: seeded.organizations.length,
    sessions: seeded.sessions,
    close: () => database.close(),
  };
}

async function standingDatabase(
  { adminUrl, appUrl }: NonNullable<Options['standing']>,
  take: number,
): Promise<SeededDatabase> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<BenchOrganization>(
    `select o.id, (select email from staff_member m where m.organization_id = o.id and role = 'owner' order by id limit 1) as "ownerEmail",
       (select count(*)::int from session s where s.organization_id = o.id) as sessions
     from organization o order by 3 desc`,
  );
  await admin.end();
  return {
    ...{ ownerUrl: adminUrl, appUrl, queueUrl: appUrl },
    organizations: middleOf(rows, take),
    allOrganizations: rows.length,
    sessions: rows.reduce((sum, row) => sum + row.sessions, 0),
    close: () => Promise.resolve(),
  };
}

/** Those whose size is nearest to the mean. */
function middleOf(organizations: readonly BenchOrganization[], take: number): BenchOrganization[] {
  const mean = organizations.reduce((sum, { sessions }) => sum + sessions, 0) / organizations.length;
  const off = ({ sessions }: BenchOrganization) => Math.abs(sessions - mean);
  return [...organizations].sort((a, b) => off(a) - off(b)).slice(0, take);
}
