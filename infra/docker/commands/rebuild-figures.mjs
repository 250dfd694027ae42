// `rebuild-figures`: the figures of every organization from the record. Safe while people work.
// Reads DATABASE_APP_URL and DATABASE_QUEUE_URL, as the API and the worker do.
import { readApiConfig } from '@stipple/config';
import { rebuildFigures } from '@stipple/server/house';

try {
  const organizations = await rebuildFigures(readApiConfig().databaseAppUrl);
  console.info(`Figures rebuilt for ${organizations} organizations.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
