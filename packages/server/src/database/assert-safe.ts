import type { DataSource } from 'typeorm';

/** Start-up refuses: the database would not keep tenants apart, or its clock and ours disagree. */
export class UnsafeDatabaseError extends Error {
  override readonly name = 'UnsafeDatabaseError';
  readonly findings: readonly string[];

  constructor(findings: readonly string[]) {
    super(`The database is not safe to use:\n${findings.map((finding) => `  ${finding}`).join('\n')}`);
    this.findings = findings;
  }
}

/**
 * Tables that belong to no tenant, each with its reason. Every other table must be forced under row level security
 * with a policy that also checks what is written.
 */
export const tablesWithoutTenant: Readonly<Record<string, string>> = {
  migration: 'which migrations ran',
  installation: 'whether the first organization stands; holds nothing else',
  sign_in_throttle: 'counters under hashed keys, asked before anybody is known',
};

/** Most the two clocks may differ, in milliseconds: locks and due times compare one with the other. */
const mostSkewMs = 1_000;

/** @throws UnsafeDatabaseError naming every role, table, policy or clock that is wrong. */
export async function assertSafe(source: DataSource): Promise<void> {
  const findings = [...(await findInRole(source)), ...(await findInTables(source)), ...(await findInClock(source))];
  if (findings.length > 0) throw new UnsafeDatabaseError(findings);
}

async function findInRole(source: DataSource): Promise<string[]> {
  const [role] = await source.query<{ name: string; rolsuper: boolean; rolbypassrls: boolean; owned: number }[]>(
    `select current_user as name, rolsuper, rolbypassrls,
       (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relowner = r.oid) as owned
     from pg_roles r where rolname = current_user`,
  );
  if (!role) return ['the role of this connection does not exist'];
  const findings: string[] = [];
  if (role.rolsuper) findings.push(`role ${role.name} is a superuser and would ignore row level security`);
  if (role.rolbypassrls) findings.push(`role ${role.name} may bypass row level security`);
  if (role.owned > 0) findings.push(`role ${role.name} owns ${role.owned} tables and could switch their policies off`);
  return findings;
}

interface TableFacts {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: number;
  readonly unchecked: number;
}

async function findInTables(source: DataSource): Promise<string[]> {
  const tables = await source.query<TableFacts[]>(
    `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polpermissive) as policies,
       (select count(*)::int from pg_policy p
         where p.polrelid = c.oid and p.polpermissive and p.polcmd not in ('r', 'd') and p.polwithcheck is null) as unchecked
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') order by c.relname`,
  );
  if (tables.length === 0) return ['the schema is empty: run the migrations first'];
  return tables.filter(({ name }) => !(name in tablesWithoutTenant)).flatMap(findInTable);
}

function findInTable(table: TableFacts): string[] {
  if (!table.enabled) return [`table ${table.name} has no row level security`];
  if (!table.forced) return [`table ${table.name} does not force row level security on its owner`];
  if (table.policies === 0) return [`table ${table.name} has no policy`];
  return table.unchecked > 0 ? [`table ${table.name} has a policy that does not check what is written`] : [];
}

async function findInClock(source: DataSource): Promise<string[]> {
  const before = Date.now();
  const [row] = await source.query<{ at: string }[]>('select clock_timestamp() as at');
  const after = Date.now();
  const theirs = Date.parse(row?.at ?? '');
  const skew = Math.max(before - theirs, theirs - after, 0);
  return skew > mostSkewMs
    ? [`the clock of this machine and of the database differ by ${(skew / 1000).toFixed(1)} s`]
    : [];
}
