// The diary of 60 practitioners in a week of 2,000 appointments, in Chromium with the CPU throttled to a quarter: from
// the arrival of the answer until the week is painted, and frames a second while an appointment is dragged. Beside them
// in the same run what the browser itself costs: reading the same answer and laying out as many plain buttons as are in
// sight, and frames a second while one plain box follows the mouse.
//   npm run bench -- diary-week [--rounds 5] [--throttle 4]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { anyPort } from '@stipple/local-stack/postgres';
import { aBrowser } from '@stipple/testing/browser';
import { bookWeek } from './rig/booked-week.ts';
import { aBookingWorld } from './rig/booking-world.ts';
import { Chance } from './rig/chance.ts';
import { startServer } from './rig/child-process.ts';
import { aBenchDatabase } from './rig/database.ts';
import { framesWhile, listenForAnswers, paintedAfterAnswer, plainFloor, plainPage } from './rig/diary-on-screen.ts';
import { keepResult, percentile } from './rig/results.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, throttle: { type: 'string', default: '4' } },
});
const [rounds, throttle] = [Number(values.rounds), Number(values.throttle)];
const targets = { renderMs: 500, framesPerSecond: 50 };
const size = { clinics: 12, practitioners: 60, clients: 500 };
const appointments = 2_000;
const dayMs = 86_400_000;

/** The Monday in two weeks: the week before it is empty. */
const monday = () => {
  const today = new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`).getTime();
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  return new Date(today + (14 - weekday) * dayMs).toISOString().slice(0, 10);
};

const database = await aBenchDatabase();
const world = await aBookingWorld(database.adminUrl, size, new Chance(4));
const week = monday();
const booked = await bookWeek(database.adminUrl, world, week, appointments);
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
const url = api.url.replace('127.0.0.1', 'localhost');

async function once() {
  const context = await browser?.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context?.newPage();
  if (!context || !page) throw new Error('The browser is gone');
  await listenForAnswers(page);
  await page.goto(url);
  await page.getByLabel('E-mail').fill(world.email);
  await page.getByLabel('Password').fill(world.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation').first().waitFor();
  const before = new Date(Date.parse(week) - 7 * dayMs).toISOString().slice(0, 10);
  await page.goto(`${url}/diary?view=week&day=${before}`);
  await page.getByRole('button', { name: 'Next week' }).waitFor();
  await page.waitForLoadState('networkidle');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const { renderMs, drawn, pressMs } = await paintedAfterAnswer(page);
  const floorMs = await plainFloor(page, drawn);
  const frames = await framesWhile(page, page.locator('[data-entry]').first());
  await plainPage(page);
  const floorFrames = await framesWhile(page, page.locator('#box'));
  await context.close();
  return { renderMs, pressMs, drawn, floorMs, frames, floorFrames };
}

const took: Awaited<ReturnType<typeof once>>[] = [];
try {
  await once();
  for (let round = 1; round <= rounds; round++) {
    const each = await once();
    took.push(each);
    console.info(
      Object.entries(each)
        .map(([name, value]) => `${name} ${value.toFixed(0)}`)
        .join('  '),
    );
  }
} finally {
  await browser.close();
  await api.stop();
  await database.close();
}

const median = (of: (each: (typeof took)[number]) => number) => percentile(took.map(of), 0.5);
const renderMs = median((each) => each.renderMs);
const framesPerSecond = median((each) => each.frames);
const floor = { renderMs: median((each) => each.floorMs), framesPerSecond: median((each) => each.floorFrames) };
const ratio = { render: renderMs / floor.renderMs, frames: framesPerSecond / floor.framesPerSecond };
const reached = renderMs <= targets.renderMs && framesPerSecond >= targets.framesPerSecond;
console.info(`
${booked} appointments of ${size.practitioners} practitioners at a CPU of 1/${throttle}:
painted ${renderMs.toFixed(0)} ms after the answer (at most ${targets.renderMs}; the browser alone ${floor.renderMs.toFixed(0)}, ratio ${ratio.render.toFixed(1)})
dragged at ${framesPerSecond.toFixed(0)} frames a second (at least ${targets.framesPerSecond}; a plain box ${floor.framesPerSecond.toFixed(0)}, ratio ${ratio.frames.toFixed(2)})`);
keepResult('diary-week', {
  rounds,
  throttle,
  booked,
  ...size,
  renderMs,
  framesPerSecond,
  floor,
  ratio,
  targets,
  reached,
  took,
});
if (!reached) process.exitCode = 1;
