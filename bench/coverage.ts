// How often limits and forecast bands hold the truth of simulated chains (packages/analytics/reference/simulated-chains.ts).
//   npm run bench -- coverage [--chains 500] [--clients 3000]
import { parseArgs } from 'node:util';
import { runAnalytics } from './rig/analytics-script.ts';
import { keepResult } from './rig/results.ts';

const { values } = parseArgs({
  options: { chains: { type: 'string', default: '500' }, clients: { type: 'string', default: '3000' } },
});

interface Held {
  readonly what: string;
  readonly times: number;
  readonly held: number;
  readonly share: number;
  readonly promised: readonly [number, number];
}

const held = runAnalytics<Held[]>('node', 'tell-coverage.ts', [values.chains, values.clients]);
const reached = held.every(({ share, promised: [least, most] }) => least <= share && share <= most);
for (const { what, held: holding, times, share, promised } of held) {
  console.info(`${share.toFixed(3)} of ${promised.join(' to ')}  ${what} (${holding} of ${times})`);
}
keepResult('coverage', { chains: Number(values.chains), clients: Number(values.clients), held, reached });
if (!reached) process.exitCode = 1;
