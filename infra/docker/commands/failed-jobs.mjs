// `failed-jobs`: lists the jobs that were given up, newest first. `failed-jobs retry <queue>`: puts those of one queue back
// in line. docs/runbooks/failed-jobs.md says when. Runs where the worker runs, with its environment.
import { readWorkerConfig } from '@stipple/config';
import { queueNames } from '@stipple/domain/jobs';
import { openQueues } from '@stipple/server/queue';

const [verb = 'list', name] = process.argv.slice(2);

async function list(queues) {
  const counts = await queues.counts();
  for (const queue of queueNames) {
    console.info(`${queue}: ${counts[queue].failed} failed`);
    for (const { id, name: job, reason, tries, failedAtMs } of await queues.failed(queue)) {
      console.info(`  ${new Date(failedAtMs).toISOString()}  ${job}  ${id}  ${tries} tries  ${reason}`);
    }
  }
}

async function retry(queues) {
  if (!queueNames.includes(name)) throw new Error(`Name one of the queues: ${queueNames.join(', ')}.`);
  await queues.retryFailed(name);
  console.info(`What had failed in ${name} is in line again.`);
}

const verbs = { list, retry };

try {
  if (!Object.hasOwn(verbs, verb)) throw new Error('Usage: failed-jobs.mjs [list | retry <queue>]');
  const { databaseQueueUrl: queueUrl, redisUrl } = readWorkerConfig();
  const queues = await openQueues({ queueUrl, redisUrl });
  try {
    await verbs[verb](queues);
  } finally {
    await queues.close();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
