// `migrate`: brings the schema up to date as its owner, says what ran, and ends. Safe to run twice, or twice at once.
// Reads DATABASE_OWNER_URL, or the file DATABASE_OWNER_URL_FILE names.
import { ConfigError, readMigrateConfig } from '@stipple/config';
import { migrate } from '@stipple/server/database';

try {
  const ran = await migrate(readMigrateConfig().databaseOwnerUrl);
  console.info(ran.length === 0 ? 'The schema is up to date.' : `Migrated: ${ran.join(', ')}`);
} catch (error) {
  const failed = 'The migration failed; nothing of the step that failed was kept.';
  console.error(error instanceof ConfigError ? error.message : `${failed} ${error.name}: ${error.message}`);
  process.exitCode = 1;
}
