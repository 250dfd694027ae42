import { aBrowser } from '@stipple/testing/browser';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, Page } from 'playwright-core';
import { furnishHours, type HoursWorld, nextWeeks, zone } from './rig/hours-world.ts';
import { ask, eventually, violations } from './rig/log-on-screen.ts';

describe('a manager plans the hours', () => {
  let browser: Browser | undefined;
  let stack: TestStack | undefined;
  let world: HoursWorld | undefined;

  beforeAll(async () => {
    browser = await aBrowser();
    if (!browser) return;
    stack = await aStack({
      seed: async (database) => {
        world = await furnishHours(database);
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  /** Free times with Ada in Leeds on a day, as London's clock shows their starts. */
  async function freeOn(page: Page, { leedsId, ada }: HoursWorld, day: string): Promise<string[]> {
    const asked = `clinicIds: ["${leedsId}"], practitionerIds: ["${ada.id}"], kind: review, minutes: 30, most: 100`;
    const { freeSlots } = (await ask(
      page,
      `{ freeSlots(input: { ${asked}, firstDay: "${day}", lastDay: "${day}" }) { startsAt } }`,
    )) as { freeSlots: { startsAt: string }[] };
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    return freeSlots.map(({ startsAt }) => clock.format(Date.parse(startsAt)));
  }

  const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Undo' });

  async function settings(page: Page, url: string, { manager, leedsId }: HoursWorld): Promise<void> {
    await page.goto(url);
    await page.getByLabel('E-mail').fill(manager.email);
    await page.getByLabel('Password').fill(manager.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation').first().waitFor();
    await page.goto(`${url}/settings/hours?clinic=${leedsId}`);
    await section(page, 'Opening hours').waitFor();
  }

  /** Opening hours on Monday until noon, kept through a reload before they are saved. */
  async function shortMonday(page: Page, at: HoursWorld): Promise<void> {
    const monday = nextWeeks(1);
    expect((await freeOn(page, at, monday)).at(-1)).toBe('18:30');
    await page.getByLabel('Monday, until').fill('12:00');
    await page.reload();
    const until = page.getByLabel('Monday, until');
    await eventually(async () => (await until.inputValue()) === '12:00');
    await section(page, 'Opening hours').getByRole('button', { name: 'Save hours' }).click();
    await eventually(async () => (await freeOn(page, at, monday)).at(-1) === '11:30');
    await undo(page).click();
    await eventually(async () => (await freeOn(page, at, monday)).at(-1) === '18:30');
  }

  /** Both clinics closed on the day somebody is booked: the booking stands and is named. */
  async function closedWednesday(page: Page, at: HoursWorld): Promise<void> {
    await page.getByRole('button', { name: 'Close for a time' }).click();
    const dialog = page.getByRole('dialog', { name: 'Close for a time' });
    const clinics = dialog.getByRole('combobox', { name: /Clinics/ });
    await clinics.click();
    await page.getByRole('option', { name: 'York' }).click();
    await clinics.press('Tab');
    await dialog.getByLabel('First day').fill(at.wednesday);
    await dialog.getByLabel('Last day').fill(at.wednesday);
    await dialog.getByLabel(/Reason/).fill('Bank holiday');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText('2 clinics closed. 1 booking no longer fits').waitFor();
    const misfits = section(page, 'Bookings that no longer fit');
    await misfits.getByText('Wednesday Wren').waitFor();
    expect(await freeOn(page, at, at.wednesday)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await undo(page).click();
    await misfits.waitFor({ state: 'detached' });
    expect(await freeOn(page, at, at.wednesday)).toContain('11:00');
  }

  /** Ada has Thursday off. */
  async function thursdayOff(page: Page, url: string, at: HoursWorld): Promise<void> {
    const thursday = nextWeeks(4);
    await page.goto(`${url}/team`);
    await page
      .getByRole('link', { name: /Ada Mensah/ })
      .or(page.getByRole('row', { name: /Ada Mensah/ }))
      .first()
      .click();
    await page.getByRole('button', { name: 'Give time off' }).click();
    const dialog = page.getByRole('dialog', { name: 'Give time off' });
    await dialog.getByLabel('First day').fill(thursday);
    await dialog.getByLabel('Last day').fill(thursday);
    await dialog.getByLabel(/Reason/).fill('Training');
    await dialog.getByRole('button', { name: 'Give time off' }).click();
    await section(page, 'Time off').getByText('Training').waitFor();
    expect(await freeOn(page, at, thursday)).toEqual([]);
    expect(await freeOn(page, at, nextWeeks(5))).not.toEqual([]);
    expect(await violations(page)).toEqual([]);
  }

  it('and free times follow: hours, a closed day of two clinics, time off', async () => {
    if (!browser || !stack || !world) return;
    const context = await browser.newContext({
      viewport: { width: 1280, height: 1000 },
      locale: 'en-GB',
      timezoneId: zone,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await settings(page, stack.url, world);
    await shortMonday(page, world);
    await closedWednesday(page, world);
    await thursdayOff(page, stack.url, world);
    await context.close();
  });
});
