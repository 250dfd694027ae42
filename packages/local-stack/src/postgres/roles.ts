import { createHmac } from 'node:crypto';
import pg from 'pg';
import { ExpectedProblem } from '../expected-problem.ts';

/** The login roles of a Stipple database, and the schema-wide rights that go with them. */
export const roleNames = ['owner', 'app', 'relay', 'queue'] as const;
export type RoleName = (typeof roleNames)[number];
type RolePasswords = Readonly<Record<RoleName, string>>;

/** One connection string per role. */
export type RoleUrls = Readonly<Record<RoleName, string>>;

/**
 * Passwords of the roles, derived from the administrator's: whoever may administer the server finds the same ones
 * again, and there is one secret to keep instead of five.
 */
export function passwordsFrom(adminUrl: string): RolePasswords {
  const secret = decodeURIComponent(new URL(adminUrl).password) || 'this server asks for no password';
  const password = (role: RoleName) => createHmac('sha256', secret).update(databaseRole(role)).digest('base64url');
  return { owner: password('owner'), app: password('app'), relay: password('relay'), queue: password('queue') };
}

/** PostgreSQL's name of a role: `stipple_app`. */
export function databaseRole(role: RoleName): string {
  return `stipple_${role}`;
}

/**
 * Makes the roles and the database, or brings them into the state they should have; safe to repeat.
 * The owner owns the database and migrates; app and relay may create nothing; queue owns the schema `bullmq`.
 *
 * @param adminUrl an administrator's connection: a superuser, or a role with CREATEROLE and CREATEDB.
 * @returns connection strings of the roles to that database.
 * @throws ExpectedProblem when the server is away, too old, or the administrator may not do it.
 */
export async function provision(adminUrl: string, database = 'stipple'): Promise<RoleUrls> {
  const passwords = passwordsFrom(adminUrl);
  const admin = await connect(adminUrl);
  try {
    await assertVersion(admin);
    for (const role of roleNames) await provisionRole(admin, role, passwords[role]);
    await provisionDatabase(admin, database);
  } catch (error) {
    throw asProblem(error);
  } finally {
    await admin.end();
  }
  await grantInside(adminUrl, database);
  return roleUrls(adminUrl, database);
}

/** The connection strings `provision` returns, without touching the server. */
export function roleUrls(adminUrl: string, database: string): RoleUrls {
  const passwords = passwordsFrom(adminUrl);
  const url = (role: RoleName) => {
    const address = new URL(adminUrl);
    address.username = databaseRole(role);
    address.password = encodeURIComponent(passwords[role]);
    address.pathname = `/${database}`;
    return address.href;
  };
  return { owner: url('owner'), app: url('app'), relay: url('relay'), queue: url('queue') };
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/**
 * Rights of the roles on a database that are not part of its contents, so a copy of a template needs them too.
 *
 * @param admin a connection of an administrator to any database of the server.
 */
export async function grantOn(admin: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${name} TO stipple_app, stipple_relay, stipple_queue`);
  // Adding jobs in bulk goes through a temporary table.
  await admin.query(`GRANT TEMPORARY ON DATABASE ${name} TO stipple_queue`);
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away is told by the query that meets it.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const reason = (error as { code?: string }).code ?? (error instanceof Error ? error.message : 'no answer');
    throw new ExpectedProblem(
      `PostgreSQL does not let us in (${reason}).`,
      'Check DATABASE_URL: host, port, role and password.',
      {
        cause: error,
      },
    );
  }
  return client;
}

async function assertVersion(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
  const version = Number(rows[0]?.version ?? 0);
  if (version >= 160_000) return;
  throw new ExpectedProblem(
    `This PostgreSQL is version ${Math.floor(version / 10_000)}; Stipple needs 16 or newer.`,
    'Unset DATABASE_URL to use the embedded PostgreSQL 18.',
  );
}

async function provisionRole(admin: pg.Client, role: RoleName, password: string): Promise<void> {
  const name = databaseRole(role);
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  const rights = 'LOGIN NOCREATEDB NOCREATEROLE NOINHERIT';
  await admin.query(`${verb} ROLE ${name} ${rights} PASSWORD ${pg.escapeLiteral(password)}`);
  const { rows } = await admin.query<{ strong: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS strong FROM pg_roles WHERE rolname = $1',
    [name],
  );
  if (rows[0]?.strong) await admin.query(`ALTER ROLE ${name} NOSUPERUSER NOBYPASSRLS`);
}

async function provisionDatabase(admin: pg.Client, database: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (!rowCount) {
    // An administrator who is no superuser may only give things to a role it can become.
    await admin.query('GRANT stipple_owner, stipple_queue TO CURRENT_USER');
    await admin.query(
      `CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER stipple_owner TEMPLATE template0 ENCODING 'UTF8'`,
    );
  }
  await grantOn(admin, database);
}

async function grantInside(adminUrl: string, database: string): Promise<void> {
  const inside = await connect(withDatabase(adminUrl, database));
  try {
    await inside.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await inside.query('GRANT USAGE ON SCHEMA public TO stipple_app, stipple_relay');
    await inside.query('CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION stipple_queue');
  } catch (error) {
    throw asProblem(error);
  } finally {
    await inside.end();
  }
}

function asProblem(error: unknown): unknown {
  const code = (error as { code?: string }).code;
  if (code !== '42501') return error;
  return new ExpectedProblem(
    'The role in DATABASE_URL may not create roles and databases.',
    'Use an administrator: a superuser, or a role with CREATEROLE and CREATEDB.',
    { cause: error },
  );
}
