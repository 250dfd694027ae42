// A short-lived process of its own, so the starter stays small: migrates and, when asked, seeds the demo.
import { ConfigError, readMigrateConfig, readPrepareConfig } from '@stipple/config';

const report = (line: string) => process.stdout.write(`  ${line}\n`);

try {
  await (process.argv[2] === 'migrate' ? migrateOnly() : prepare());
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : describe(error)}\n`);
  process.exitCode = 1;
}

async function migrateOnly(): Promise<void> {
  const { databaseOwnerUrl } = readMigrateConfig();
  const { migrate } = await import('@stipple/server/database');
  await migrate(databaseOwnerUrl);
}

async function prepare(): Promise<void> {
  const { databaseOwnerUrl, databaseAppUrl, demo, ...files } = readPrepareConfig();
  const { migrate } = await import('@stipple/server/database');
  await migrate(databaseOwnerUrl);
  if (!demo) return;
  const { seedDemo } = await import('@stipple/demo/seed');
  const { openStorage } = await import('@stipple/server/outside/storage');
  await seedDemo({ ownerUrl: databaseOwnerUrl, appUrl: databaseAppUrl, storage: openStorage(files), report });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
