import { ConfigError, readApiConfig } from '@stipple/config';
import { destination, pino } from 'pino';
import { startApi } from './start.ts';

/** Personal data never gets into a log line; these are the places where it could come along with an error. */
const neverLogged = ['err.parameters', 'err.query', 'err.driverError', 'err.detail', 'err.where', 'req', 'headers'];

async function main(): Promise<void> {
  const config = readApiConfig();
  // Lines leave together, a few times a second: each by itself would cost a twentieth of a request.
  const lines = destination({ sync: false, minLength: 4_096, periodicFlush: 250 });
  const logger = pino({ level: config.logLevel, base: { process: 'api' }, redact: neverLogged }, lines);
  const api = await startApi({ config, logger });
  logger.info({ url: api.url }, 'listening');
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      api.close().then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ err: error }, 'did not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || (error instanceof Error && error.name === 'UnsafeDatabaseError');
  const said = error instanceof Error ? error.message : String(error);
  process.stderr.write(known ? `${said}\n` : `The API could not start: ${said}\n`);
  process.exit(1);
});
