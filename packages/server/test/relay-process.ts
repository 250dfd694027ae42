// A relay in a process of its own, to be killed: node --conditions=@stipple/source relay-process.ts '<JSON of where>'
import { events } from '@stipple/domain/events';
import { OutboxRelay } from '@stipple/server/outbox';
import { openQueues } from '@stipple/server/queue';

const { relayUrl, ...store } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly relayUrl: string;
  readonly queueUrl: string;
  readonly redisUrl?: string;
  readonly prefix: string;
};
const queues = await openQueues(store);
// Small batches and short pauses: many moments at which a kill can come between two steps.
new OutboxRelay({
  relayUrl,
  sink: queues,
  catalogue: events,
  batch: 20,
  pollMs: 100,
  tellAgainMs: 1_000,
  unansweredAfterSeconds: 1,
}).start();
