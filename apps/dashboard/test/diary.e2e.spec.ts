import { aBrowser } from '@stipple/testing/browser';
import type { Person } from '@stipple/testing/builders';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import {
  ahead,
  bookedOn,
  type DiaryWorld,
  desk,
  drag,
  entry,
  furnishDiary,
  type Given,
  pointAt,
  pressAt,
} from './rig/diary-world.ts';
import { eventually, violations } from './rig/log-on-screen.ts';

const booked: readonly Given[] = [
  ['Dragged Dora', 3, '10:00', 60],
  ['Raced Rita', 4, '15:00', 60],
  ['Stayed Sid', 5, '14:00', 60],
  ['Refused Rob', 5, '10:00', 60],
  ['Missed Max', 6, '10:00', 60],
  ['Keyed Kim', 7, '10:00', 60],
  ['Phoned Phil', 1, '09:30', 45],
];
const courses = ['Quick Quinn', 'First Fay', 'Second Sol', 'Typed Tia'];

describe('the diary at the desk', () => {
  let browser: Browser | undefined;
  let stack: TestStack | undefined;
  let world: DiaryWorld | undefined;
  const open: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await aBrowser();
    if (!browser) return;
    stack = await aStack({
      seed: async (database) => {
        world = await furnishDiary(database, booked, courses);
      },
    });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  interface At {
    readonly world: DiaryWorld;
    readonly url: string;
    /** The day so many days ahead, on the screen of somebody. */
    readonly dayOf: (person: Person, days: number, how?: BrowserContextOptions & { live?: boolean }) => Promise<Page>;
  }

  /** Skips by saying nothing only where a browser may be missing; the build machine requires one. */
  const journey = (name: string, walk: (at: At) => Promise<void>) =>
    it(name, async () => {
      if (!browser || !stack || !world) return;
      const [chromium, { url }] = [browser, stack];
      const dayOf: At['dayOf'] = async (person, days, { live = true, ...how } = {}) => {
        const context = await chromium.newContext({ ...desk, ...how });
        open.push(context);
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        if (!live) await page.route('**/live', (route) => route.abort());
        await page.goto(url);
        await page.getByLabel('E-mail').fill(person.email);
        await page.getByLabel('Password').fill(person.password);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await page.getByRole('navigation').first().waitFor();
        await page.goto(`${url}/diary?view=day&who=all&day=${ahead(days)}`);
        await page.getByRole('group', { name: /^Ada Mensah/ }).waitFor();
        return page;
      };
      await walk({ world, url, dayOf });
    });

  const chooseClient = async (page: Page, name: string) => {
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: /Client/ })
      .fill(name.split(' ')[1] ?? name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await page.getByText('the course begins', { exact: false }).waitFor();
  };

  journey('books in three presses, with what the course wants', async ({ dayOf, world }) => {
    const page = await dayOf(world.mia, 2);
    expect(await violations(page)).toEqual([]);
    await pressAt(page, 'Ada Mensah', '14:00');
    await chooseClient(page, 'Quick Quinn');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Book', exact: true }).last().click();
    await entry(page, 'Quick Quinn').waitFor();
    const { 'Quick Quinn': found } = await bookedOn(page, world.clinicId, ahead(2));
    expect(found).toMatchObject({ kind: 'session', state: 'booked', practitionerId: world.ada.id });
    expect(found?.roomId).not.toBeNull();
    expect(Date.parse(found?.endsAt ?? '') - Date.parse(found?.startsAt ?? '')).toBe(240 * 60_000);
    expect(await entry(page, 'Quick Quinn').innerText()).toContain('14:00 · Session');
  });

  journey('adds a new client in place', async ({ dayOf, world }) => {
    const page = await dayOf(world.mia, 2);
    await pressAt(page, 'Ben Okafor', '09:00');
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: /Client/ })
      .fill('Newly Nora');
    await page.getByRole('option', { name: /Add as a new client/ }).click();
    await page.getByLabel(/Phone/).fill('+44 7700 900123');
    await page.getByRole('button', { name: 'Book', exact: true }).last().click();
    await entry(page, 'Newly Nora').waitFor();
    const { 'Newly Nora': found } = await bookedOn(page, world.clinicId, ahead(2));
    expect(found).toMatchObject({ kind: 'consultation', practitionerId: world.ben.id });
  });

  journey('drags to another time, back by Undo, to another person, and stretches the end', async ({ dayOf, world }) => {
    const page = await dayOf(world.mia, 3);
    const dora = async () => (await bookedOn(page, world.clinicId, ahead(3)))['Dragged Dora'];
    const before = await dora();
    await drag(page, await pointAt(page, 'Ada Mensah', '10:15'), await pointAt(page, 'Ada Mensah', '12:45'));
    await page.getByText(/^Moved to .*, 12:30$/).waitFor();
    await eventually(
      async () => Date.parse((await dora())?.startsAt ?? '') - Date.parse(before?.startsAt ?? '') === 150 * 60_000,
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => (await dora())?.startsAt === before?.startsAt);
    await drag(page, await pointAt(page, 'Ada Mensah', '10:15'), await pointAt(page, 'Ben Okafor', '10:15'));
    await page.getByText(/^Given to Ben Okafor/).waitFor();
    await eventually(async () => (await dora())?.practitionerId === world.ben.id);
    const end = await pointAt(page, 'Ben Okafor', '11:00');
    const later = await pointAt(page, 'Ben Okafor', '11:45');
    await drag(page, { ...end, y: end.y - 8 }, { ...later, y: later.y - 8 });
    await page.getByText(/^Now 10:00 to 11:45$/).waitFor();
    await eventually(async () => (await dora())?.endsAt.slice(14, 16) === '45');
    await entry(page, 'Dragged Dora').click();
    const moves = page.getByRole('region', { name: 'Moves' });
    await moves.waitFor();
    expect(await moves.getByRole('listitem').count()).toBe(4);
    expect(await moves.innerText()).toContain('by Mia Desk');
    expect(await violations(page)).toEqual([]);
  });

  journey('loses a race for a time, and books the next one with one press', async ({ dayOf, world }) => {
    const [mia, ben] = [await dayOf(world.mia, 4), await dayOf(world.ben, 4, { live: false })];
    for (const [page, name] of [
      [mia, 'First Fay'],
      [ben, 'Second Sol'],
    ] as const) {
      await pressAt(page, 'Ada Mensah', '09:00');
      await chooseClient(page, name);
    }
    await mia.getByRole('button', { name: 'Book', exact: true }).last().click();
    await entry(mia, 'First Fay').waitFor();
    await ben.getByRole('button', { name: 'Book', exact: true }).last().click();
    await ben.getByText('Just taken').waitFor();
    expect(await violations(ben)).toEqual([]);
    await ben.getByRole('group', { name: 'Book the next free time instead' }).getByRole('button').first().click();
    await ben.getByRole('dialog').waitFor({ state: 'detached' });
    const days = await Promise.all([4, 5].map((days) => bookedOn(ben, world.clinicId, ahead(days))));
    const [first, second] = ['First Fay', 'Second Sol'].map((name) => days.find((day) => day[name])?.[name]);
    expect(first && second && first.endsAt <= second.startsAt).toBe(true);
  });

  journey('is told why a move is refused, and moves to a free time instead', async ({ dayOf, world }) => {
    const page = await dayOf(world.mia, 5, { live: false });
    const other = await dayOf(world.mia, 5);
    const to = await pointAt(page, 'Ada Mensah', '12:15');
    await drag(other, await pointAt(other, 'Ada Mensah', '14:15'), await pointAt(other, 'Ada Mensah', '12:15'));
    await other.getByText(/^Moved to .*, 12:00$/).waitFor();
    await drag(page, await pointAt(page, 'Ada Mensah', '10:15'), to);
    await page.getByRole('dialog', { name: 'Just taken' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('group', { name: 'Next free times' }).getByRole('button').first().click();
    await page.getByText(/^Moved to/).waitFor();
    const { 'Refused Rob': rob, 'Stayed Sid': sid } = await bookedOn(page, world.clinicId, ahead(5));
    expect(rob && sid && (rob.endsAt <= sid.startsAt || sid.endsAt <= rob.startsAt)).toBe(true);
    expect(rob?.startsAt.slice(11, 13)).not.toBe('10');
  });

  journey('notes a no-show with what is known, and takes it back', async ({ dayOf, world }) => {
    const page = await dayOf(world.mia, 6);
    await entry(page, 'Missed Max').click();
    await page.getByRole('button', { name: 'More for Missed Max' }).click();
    await page.getByRole('menuitem', { name: 'No-show…' }).click();
    await page.getByRole('button', { name: 'Note the no-show' }).click();
    const drawer = page.getByRole('dialog', { name: 'Appointment of Missed Max' });
    await drawer.getByText('No-show', { exact: true }).waitFor();
    await drawer.getByText(/no word/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'More for Missed Max' }).click();
    await page.getByRole('menuitem', { name: 'Book again' }).click();
    await drawer.getByText('Booked', { exact: true }).waitFor();
    expect((await bookedOn(page, world.clinicId, ahead(6)))['Missed Max']?.state).toBe('booked');
  });

  journey('books and moves by the keyboard alone', async ({ dayOf, world }) => {
    const page = await dayOf(world.mia, 7);
    const reached = () => page.evaluate(() => document.activeElement?.matches('[data-slot],[data-entry]') ?? false);
    for (let tabs = 0; tabs < 40 && !(await reached()); tabs++) await page.keyboard.press('Tab');
    for (let steps = 0; steps < 30; steps++) {
      if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).includes('Keyed Kim')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText(/^Given to Ben Okafor, .*10:30$/).waitFor();
    await eventually(async () => {
      const { 'Keyed Kim': kim } = await bookedOn(page, world.clinicId, ahead(7));
      return kim?.practitionerId === world.ben.id;
    });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: /Client/ })
      .waitFor();
    await page.keyboard.type('Tia');
    await page.getByRole('option', { name: /Typed Tia/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('the course begins', { exact: false }).waitFor();
    await page.keyboard.press('Enter');
    await entry(page, 'Typed Tia').waitFor();
    const { 'Typed Tia': tia } = await bookedOn(page, world.clinicId, ahead(7));
    expect(tia).toMatchObject({ kind: 'session', practitionerId: world.ada.id });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByText('Move the appointment in focus', { exact: false }).waitFor();
  });

  journey('shows a practitioner their week on a phone', async ({ dayOf, world, url }) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await dayOf(world.ada, 1, { ...phone, colorScheme });
      await page.goto(`${url}/diary?day=${ahead(1)}`);
      const line = page.getByRole('button', { name: /Phoned Phil/ });
      await line.waitFor();
      expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(await violations(page)).toEqual([]);
      await line.tap();
      await page.getByRole('dialog', { name: 'Appointment of Phoned Phil' }).waitFor();
      await page.getByRole('button', { name: 'Close' }).tap();
      await page.getByRole('button', { name: 'Next week' }).tap();
      await line.waitFor({ state: 'detached' });
    }
  });
});
