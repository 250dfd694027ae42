import 'reflect-metadata';
import { ConfigError, readWorkerConfig } from '@stipple/config';
import { UnsafeDatabaseError } from '@stipple/server/database';
import { QueueUnavailableError } from '@stipple/server/queue';
import { failureOf } from './edge/failure.ts';
import { openLog } from './edge/log.ts';
import { openWorker } from './edge/open-worker.ts';
import { IncompleteWorkerError } from './edge/roster.ts';

/** Longer than a worker takes to finish what it has at hand. */
const lastResortMs = 9_500;

async function main(): Promise<void> {
  const config = readWorkerConfig();
  const log = openLog(config.logLevel);
  const worker = await openWorker(config, log);
  let leaving = false;
  const leave = (signal: NodeJS.Signals) => {
    if (leaving) return;
    leaving = true;
    log.info({ signal }, 'worker is leaving');
    setTimeout(() => process.exit(1), lastResortMs).unref();
    worker.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ cause: failureOf(error) }, 'worker could not leave in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
}

/** These are written for a person. Of any other error only what cannot quote a value is shown. */
const forPeople = [ConfigError, IncompleteWorkerError, QueueUnavailableError, UnsafeDatabaseError];

main().catch((error: unknown) => {
  const { summary, at } = failureOf(error);
  const words = forPeople.some((Kind) => error instanceof Kind)
    ? [(error as Error).message]
    : ['The worker could not start.', ...at];
  process.stderr.write(`${[...words, summary].join('\n  ')}\n`);
  process.exit(1);
});
