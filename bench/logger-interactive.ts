// From the press on a session in the list until its log answers to a press and takes a letter, in Chromium with the
// CPU throttled to a quarter and an empty cache.
//   npm run bench -- logger-interactive [--rounds 5] [--throttle 4]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { anyPort } from '@stipple/local-stack/postgres';
import { aBrowser } from '@stipple/testing/browser';
import { startServer } from './rig/child-process.ts';
import { aBenchDatabase } from './rig/database.ts';
import { openSessions } from './rig/open-sessions.ts';
import { keepResult, percentile } from './rig/results.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, throttle: { type: 'string', default: '4' } },
});
const [rounds, throttle] = [Number(values.rounds), Number(values.throttle)];
const targetMs = 2_000;

const database = await aBenchDatabase();
const who = await openSessions(database.adminUrl, 50);
const { app, queue } = database.urls;
const api = await startServer({
  script: '../apps/api/dist/main.js',
  port: await anyPort(),
  env: {
    ...{ NODE_ENV: 'production', DATABASE_APP_URL: app, DATABASE_QUEUE_URL: queue, LOG_LEVEL: 'warn' },
    DASHBOARD_DIR: fileURLToPath(new URL('../apps/dashboard/dist', import.meta.url)),
  },
  readyPath: '/health/ready',
});
const browser = await aBrowser();
if (!browser) throw new Error('There is no Chromium here: set CHROMIUM_PATH');

/** @returns milliseconds from the press on the row to a log that has answered */
async function once(nth: number): Promise<number> {
  const tablet = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true, locale: 'en-GB' } as const;
  const context = await browser?.newContext(tablet);
  const page = await context?.newPage();
  if (!context || !page) throw new Error('The browser is gone');
  await page.goto(api.url.replace('127.0.0.1', 'localhost'));
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password').fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).tap();
  await page.getByRole('navigation').first().waitFor();
  await page.goto(`${api.url.replace('127.0.0.1', 'localhost')}/sessions`);
  const row = page.getByRole('row').nth(nth + 1);
  await row.waitFor();
  await page.waitForLoadState('networkidle');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const began = performance.now();
  await row.click();
  const steps = page.getByRole('navigation', { name: 'Steps of the session' });
  await steps.getByRole('button', { name: /^Reaction/ }).click();
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill('a');
  if ((await notes.inputValue()) !== 'a') throw new Error('The letter is not there');
  const took = performance.now() - began;
  await context.close();
  return took;
}

const took: number[] = [];
try {
  await once(0);
  for (let round = 1; round <= rounds; round++) {
    took.push(await once(round));
    console.info(`${took.at(-1)?.toFixed(0)} ms`);
  }
} finally {
  await browser.close();
  await api.stop();
  await database.close();
}

const medianMs = percentile(took, 0.5);
console.info(`\nmedian ${medianMs.toFixed(0)} ms at a CPU of 1/${throttle} (at most ${targetMs})`);
keepResult('logger-interactive', { rounds, throttle, took, medianMs, targetMs, reached: medianMs <= targetMs });
if (medianMs > targetMs) process.exitCode = 1;
