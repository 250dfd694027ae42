// `npm start` ends up here, under Node 24 and with everything built.
import { complain, say } from '../terminal/index.ts';
import { announce } from './announce.ts';
import { startStack } from './stack.ts';

const steps: (() => Promise<void> | void)[] = [];
const breakOff = new AbortController();
const asked = new Promise<'asked'>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // npm passes Ctrl-C on although the terminal sent it already: only the first one counts.
    process.on(signal, () => {
      if (!breakOff.signal.aborted) say('\nStopping…');
      breakOff.abort();
      resolve('asked');
    });
  }
});

try {
  const began = performance.now();
  say('Starting Stipple');
  const stack = await startStack((step) => steps.push(step), breakOff.signal);
  announce(stack, (performance.now() - began) / 1000);
  const reason = await Promise.race([stack.broken, asked]);
  if (reason !== 'asked') {
    process.stderr.write(`\n${reason}\n\nStopping the rest. Nothing is restarted by itself: run npm start again.\n`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!breakOff.signal.aborted) {
    complain(error);
    process.exitCode = 1;
  }
}
await stopEverything();
process.exit();

/** The API and the worker end together, then the database they used, then the hold on the data folder. */
async function stopEverything(): Promise<void> {
  const [folder, database, ...children] = steps.splice(0);
  await Promise.allSettled(children.map((stop) => stop()));
  await database?.();
  await folder?.();
  if (breakOff.signal.aborted) say('Stopped.');
}
