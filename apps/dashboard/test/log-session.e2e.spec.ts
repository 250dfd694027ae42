import { aBrowser } from '@stipple/testing/browser';
import type { Person } from '@stipple/testing/builders';
import { aRedis } from '@stipple/testing/redis';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  ask,
  chooseLot,
  complete,
  eventually,
  held,
  log,
  saved,
  signIn,
  startedHoursAgo,
  toStep,
  violations,
} from './rig/log-on-screen.ts';
import { furnish, tablet, type World } from './rig/tablet-world.ts';

const clients = ['Whole Way', 'Lost Line', 'Two Tabs', 'Two People', 'Refused', 'Thrown Away'];

describe.each(['postgres', 'redis'] as const)('a session logged on a tablet, queue in %s', (backend) => {
  let browser: Browser | undefined;
  let stack: TestStack | undefined;
  let world: World | undefined;
  let stopRedis: (() => Promise<void>) | undefined;
  const open: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await aBrowser();
    const redis = backend === 'redis' ? await aRedis() : undefined;
    stopRedis = redis?.stop;
    if (!browser || (backend === 'redis' && !redis)) return;
    const seed = async (database: TestStack['database']) => {
      world = await furnish(database, clients);
    };
    stack = await aStack({ redisUrl: redis?.url, seed });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    await stopRedis?.();
  });

  interface At {
    readonly url: string;
    readonly world: World;
    /** A tablet with somebody signed in. */
    readonly tabletOf: (person: Person) => Promise<Page>;
    /** Starts the session of a client of this walk. */
    readonly started: (page: Page, client: string) => Promise<void>;
  }

  /** Skips by saying nothing only where a browser or Redis may be missing; the build machine requires both. */
  const journey = (name: string, walk: (at: At) => Promise<void>) =>
    it(name, async () => {
      if (!browser || !stack || !world) return;
      const { url } = stack;
      const chromium = browser;
      const { treatments } = world;
      const tabletOf = async (person: Person) => {
        const context = await chromium.newContext(tablet);
        open.push(context);
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        await signIn(page, url, person);
        return page;
      };
      const started = async (page: Page, client: string) => {
        await page.goto(`${url}/treatments/${treatments[client]}`);
        await page.getByRole('link', { name: 'Start session' }).tap();
        await page.waitForURL(/\/sessions\/[0-9a-f-]{36}/);
        await log(page).timer.waitFor();
      };
      await walk({ url, world, tabletOf, started });
    });

  journey(
    'is drafted, survives a reload, is completed, and plans what follows',
    async ({ tabletOf, started, world }) => {
      const page = await tabletOf(world.ada);
      await started(page, 'Whole Way');
      const { zone, notes, writeNotes, complete: completing, pass } = log(page);
      await toStep(page, 'Design');
      await zone('Crown').tap();
      await zone('Hairline').tap();
      await toStep(page, 'Passes');
      await page.getByRole('button', { name: 'Add the first pass' }).tap();
      await chooseLot(page, 'GOOD-1');
      await page.getByRole('button', { name: 'More: Pigment taken for all passes with it' }).tap();
      await page.getByText('3RL', { exact: true }).tap();
      await page.getByRole('button', { name: 'More: Depth' }).tap();
      await page.getByRole('button', { name: 'More: Time on this pass' }).tap();
      await page.getByRole('button', { name: 'Add a pass like the last' }).tap();
      expect(await pass(2).innerText()).toMatch(/Crown.*lot GOOD-1, 2 ml\s+3RL · 0.5 mm/s);
      await writeNotes('Kein Problem. الجلد هادئ 👌 =1+1');
      await page.getByRole('radio', { name: 'Mild' }).check({ force: true });
      await saved(page);
      for (const step of ['Pre-checks', 'Design', 'Mixes', 'Passes', 'Photos', 'Reaction & notes', 'Finish'] as const) {
        await toStep(page, step);
        expect(await violations(page)).toEqual([]);
      }

      await toStep(page, 'Reaction & notes');
      await page.reload();
      expect(await notes.inputValue()).toBe('Kein Problem. الجلد هادئ 👌 =1+1');
      await toStep(page, 'Design');
      expect(await zone('Crown').getAttribute('aria-pressed')).toBe('true');
      await toStep(page, 'Finish');
      await completing.tap();
      await page.getByText('Say when the session ended').first().waitFor();
      const end = page.getByLabel('End', { exact: true });
      await eventually(() => end.evaluate((field) => field === document.activeElement));
      await startedHoursAgo(page, 2);
      await page.getByRole('button', { name: 'Ends now' }).tap();
      await page.getByRole('button', { name: 'Sign by name' }).tap();
      await page.getByText('Everything is there').waitFor();
      await complete(page);
      await page.getByText('Aftercare check-ins planned for days 1, 3, 7, 14 and 30.').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await page.getByRole('heading', { name: 'Session 1' }).waitFor();
      await page.getByText('Next session invitation').waitFor();
    },
  );

  journey('is started and typed without a connection, and sent when it is back', async ({ tabletOf, world, url }) => {
    const page = await tabletOf(world.ada);
    await page.goto(`${url}/treatments/${world.treatments['Lost Line']}`);
    const start = page.getByRole('link', { name: 'Start session' });
    await start.waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(2_500);
    await page.context().setOffline(true);
    await start.tap();
    const { notes, zone, mark, writeNotes } = log(page);
    await toStep(page, 'Design');
    await zone('Top').tap();
    await writeNotes('Typed in a cellar');
    await mark('Not saved yet, will retry').waitFor();
    await page.context().setOffline(false);
    await saved(page);
    await page.context().setOffline(true);
    await notes.fill('Typed in a cellar, then the page died');
    const address = page.url();
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto(address);
    expect(await notes.inputValue()).toBe('Typed in a cellar, then the page died');
    await saved(page);
    expect(await held(page)).toMatchObject({ notes: 'Typed in a cellar, then the page died', zones: ['top'] });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
  });

  journey('is kept when the sign-in runs out, and sent after the next one', async ({ tabletOf, started, world }) => {
    const page = await tabletOf(world.ada);
    await started(page, 'Refused');
    const address = page.url();
    await ask(page, 'mutation { signOutEverywhere }');
    await log(page).writeNotes('Typed after the sign-in was over');
    await page.getByText('Your sign-in is over').waitFor();
    await page.getByRole('button', { name: 'Sign in' }).tap();
    await page.getByLabel('E-mail').fill(world.ada.email);
    await page.getByLabel('Password').fill(world.ada.password);
    await page.getByRole('button', { name: 'Sign in' }).tap();
    await page.waitForURL(`${address.split('?')[0]}**`);
    await saved(page);
    expect((await held(page)).notes).toBe('Typed after the sign-in was over');
  });

  journey('is one log in two tabs', async ({ tabletOf, started, world }) => {
    const page = await tabletOf(world.ada);
    await started(page, 'Two Tabs');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await log(other).writeNotes('From the other tab');
    await toStep(page, 'Reaction & notes');
    await eventually(async () => (await log(page).notes.inputValue()) === 'From the other tab');
    for (const tab of [page, other]) await toStep(tab, 'Design');
    await Promise.all([log(page).zone('Back').click(), log(other).zone('Scar').click()]);
    await eventually(async () => {
      const { zones } = await held(page);
      return zones.includes('back') && zones.includes('scar');
    });
    await eventually(async () => (await log(other).zone('Back').getAttribute('aria-pressed')) === 'true');
    await Promise.all([saved(page), saved(other)]);
  });

  journey('never overwrites a colleague: both versions are shown, chosen and saved as one', async (at) => {
    const page = await at.tabletOf(at.world.ada);
    await at.started(page, 'Two People');
    const ben = await at.tabletOf(at.world.ben);
    await ben.goto(page.url());
    await log(ben).timer.waitFor();
    await page.context().setOffline(true);
    await log(page).writeNotes('Ada: calm');
    await page.locator('#log-pain').getByText('4', { exact: true }).tap();
    await toStep(page, 'Design');
    await log(page).zone('Crown').tap();
    await log(ben).writeNotes('Ben: red');
    await ben.locator('#log-pain').getByText('6', { exact: true }).tap();
    await ben.getByRole('radio', { name: 'Moderate' }).first().check({ force: true });
    await saved(ben);
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: /Ben Okafor saved this session at/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect((await held(page)).notes).toBe('Ben: red');

    await page.getByRole('button', { name: 'Save merged' }).tap();
    await page.getByText('2 differences to decide').waitFor();
    await page.getByRole('group', { name: /Notes/ }).getByRole('radio', { name: /Both/ }).check();
    await page
      .getByRole('group', { name: /Pain/ })
      .getByRole('radio', { name: /6 of 10/ })
      .check();
    await page.getByRole('button', { name: 'Save merged' }).tap();
    await saved(page);
    const merged = { notes: 'Ben: red\n\nAda: calm', zones: ['crown'], skinReaction: 'moderate' };
    expect(await held(page)).toMatchObject(merged);
    await toStep(ben, 'Reaction & notes');
    await eventually(async () => (await log(ben).notes.inputValue()) === merged.notes);
  });

  journey('says at the field what is impossible, and why a lot cannot be chosen', async ({ tabletOf, world, url }) => {
    const page = await tabletOf(world.ada);
    await page.goto(`${url}/sessions/start?treatment=${world.treatments['Thrown Away']}&kind=top_up`);
    await page.getByText('This kind of session does not fit the treatment').waitFor();
    await page.goto(`${url}/sessions/start?treatment=${world.treatments['Thrown Away']}`);
    const { zone, writeNotes, mark } = log(page);
    await toStep(page, 'Design');
    await zone('Crown').tap();
    await toStep(page, 'Passes');
    await page.getByRole('button', { name: 'Add the first pass' }).tap();
    const lot = page.getByRole('combobox', { name: 'Pigment lot' });
    await lot.fill('OLD-1');
    await page.getByText('expired on Friday 31 January 2020').waitFor();
    await lot.fill('YORK-1');
    await page.getByText('is at York').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Depth', { exact: true }).fill('9');
    await page.getByText('Depth lies between 0.1 and 4 mm.').waitFor();
    await writeNotes('The rest is saved');
    await mark(/^Saved \d\d:\d\d, except 1 entry$/).waitFor();
    const now = await held(page);
    expect(now).toMatchObject({ notes: 'The rest is saved', passes: [{ depthMm: null }] });
    await toStep(page, 'Passes');
    await page.reload();
    expect(
      await page
        .getByRole('button', { name: /Pass 1/ })
        .first()
        .innerText(),
    ).toContain('9 mm');

    await toStep(page, 'Finish');
    await page.getByRole('button', { name: 'Discard this draft…' }).tap();
    await page.getByRole('button', { name: 'Discard for good' }).tap();
    await page.waitForURL(`${url}/treatments/${world.treatments['Thrown Away']}**`);
    const gone = await ask(page, `{ session(id: "${now.id}") { id } }`);
    expect(gone.session).toBeNull();
  });
});
