// Writes packages/server/schema.sql: starts a PostgreSQL of its own, migrates it and reads its catalogs.
// Runs on what was built: npm run build first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminRole, provision, startCluster } from '@stipple/local-stack/postgres';
import { migrate } from '@stipple/server/database';
import pg from 'pg';
import { dumpSchema } from './schema-dump.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'stipple-schema-'));
const adminPassword = crypto.randomUUID();
const cluster = await startCluster({ dataDir, adminPassword, wishedPort: 55_480, settings: { fsync: 'off' } });
try {
  const server = `postgresql://${adminRole}:${adminPassword}@127.0.0.1:${cluster.port}`;
  const urls = await provision(`${server}/postgres`, 'stipple');
  await migrate(urls.owner);
  const admin = new pg.Client({ connectionString: `${server}/stipple` });
  await admin.connect();
  try {
    writeFileSync(new URL('../schema.sql', import.meta.url), await dumpSchema(admin));
  } finally {
    await admin.end();
  }
} finally {
  await cluster.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
