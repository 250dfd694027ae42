// Serves one PostgreSQL to a whole test run, in a process of its own: `npm test` may be ended in any way, and this
// ends with it, because its standard input closes. Prints the administrator's address on one line when ready.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminRole, startCluster } from '@stipple/local-stack/postgres';

const dataDir = mkdtempSync(join(tmpdir(), 'stipple-test-'));
const adminPassword = randomBytes(18).toString('base64url');
// A test database is thrown away: it may forget what a power cut would take.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

try {
  const { chmodSync } = await import('node:fs');
  chmodSync(dataDir, 0o755);
  const cluster = await startCluster({ dataDir, adminPassword, wishedPort: 55_432, settings });
  process.stdout.write(`postgresql://${adminRole}:${adminPassword}@127.0.0.1:${cluster.port}/postgres\n`);
  process.stdin.resume();
  await Promise.race([
    cluster.ended,
    new Promise((resolve) => process.stdin.once('end', resolve).once('error', resolve)),
  ]);
  await cluster.stop();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);
