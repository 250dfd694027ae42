import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTestConfig } from '@stipple/config';
import { grantOn, provision, type RoleUrls, roleUrls, withDatabase } from '@stipple/local-stack/postgres';
import { migrate } from '@stipple/server/database';
import pg from 'pg';

/** A migrated, empty database that belongs to one test file. */
export interface TestDatabase {
  readonly name: string;
  /** Connection strings as owner, app, relay and queue. */
  readonly urls: RoleUrls;
  /** The administrator's connection to this database: for looking behind the curtain, never for the code under test. */
  readonly adminUrl: string;
  /** Ends every connection and drops it. */
  drop(): Promise<void>;
}

/**
 * Copies the migrated template into a database of the caller's own. The template is made once per set of migrations,
 * by whichever test comes first; a copy takes some tens of milliseconds.
 */
export async function aDatabase(): Promise<TestDatabase> {
  const serverUrl = testServerUrl();
  const name = `stipple_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await asAdmin(serverUrl, async (admin) => {
    const template = await migratedTemplate(serverUrl, admin);
    await admin.query(`CREATE DATABASE ${name} OWNER stipple_owner TEMPLATE ${template}`);
    await grantOn(admin, name);
  });
  return {
    name,
    urls: roleUrls(serverUrl, name),
    adminUrl: withDatabase(serverUrl, name),
    drop: () =>
      asAdmin(serverUrl, async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/** The administrator's connection to the PostgreSQL server of this test run. */
export function testServerUrl(): string {
  const { databaseUrl } = readTestConfig();
  if (databaseUrl) return databaseUrl;
  throw new Error(
    'This test needs PostgreSQL: name it .db.spec.ts, .journey.spec.ts or .e2e.spec.ts, and Jest starts one.',
  );
}

const templateLock = 7_241_100;

async function migratedTemplate(serverUrl: string, admin: pg.Client): Promise<string> {
  const template = `stipple_template_${hashOfMigrations()}`;
  await admin.query('SELECT pg_advisory_lock($1)', [templateLock]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return template;
    const draft = `${template}_draft`;
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    const urls = await provision(serverUrl, draft);
    await migrate(urls.owner);
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
    return template;
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [templateLock]);
  }
}

function hashOfMigrations(): string {
  const folder = fileURLToPath(new URL('../../../server/src/database/migrations/', import.meta.url));
  const hash = createHash('sha256');
  // Helpers beside the migrations shape the tables too.
  const files = [...filesIn(folder), ...filesIn(join(folder, '..'))];
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.spec.'))
    .map((entry) => join(folder, entry.name));
}

async function asAdmin<T>(url: string, act: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await act(admin);
  } finally {
    await admin.end();
  }
}
