import { usualPage } from '@stipple/domain/enquiries';
import { aBrowser } from '@stipple/testing/browser';
import { aChain, aClinic, aHouse, aStaffMember, type Person } from '@stipple/testing/builders';
import { aStack, type TestStack } from '@stipple/testing/stack';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { eventually, signIn, violations } from './rig/log-on-screen.ts';

/** One clinic whose page is open, with one practitioner and somebody at the desk. */
interface World {
  readonly owner: Person;
  readonly ada: Person;
  readonly desk: Person;
}

const handle = 'ink-and-co';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const desktop = { viewport: { width: 1280, height: 900 }, hasTouch: true, locale: 'en-GB' };

async function furnish(database: TestStack['database']): Promise<World> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const leeds = await aClinic(chain, { name: 'Leeds', city: 'Leeds' });
  const ada = await aStaffMember(chain, { at: [leeds], name: 'Ada Mensah' });
  const desk = await aStaffMember(chain, { at: [leeds], role: 'receptionist', name: 'Dee Desk' });
  const page = { ...usualPage('Ink & Co'), handle, open: true };
  await chain.services.enquiryPages.save(chain.owner.ctx, {
    ...{ ...page, clinicIds: [leeds.id], practitionerIds: [ada.id] },
  });
  await house.close();
  return { owner: chain.owner, ada, desk };
}

/** Fills in everything but the time. */
async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: /More density/ }).check();
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail', { exact: true }).fill(`${name.split(' ')[0]}@home.example`);
  await page.getByRole('checkbox').check();
}

const times = (page: Page) => page.getByRole('group', { name: /^Time on/ }).getByRole('radio');

describe('enquiries and feeds', () => {
  let browser: Browser | undefined;
  let stack: TestStack | undefined;
  let world: World | undefined;
  const open: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await aBrowser();
    if (!browser) return;
    const seed = async (database: TestStack['database']) => {
      world = await furnish(database);
    };
    stack = await aStack({ seed });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  interface At {
    readonly url: string;
    readonly world: World;
    readonly pageOn: (device: typeof phone | typeof desktop) => Promise<Page>;
  }

  /** Skips by saying nothing only where a browser may be missing; the build machine requires one. */
  const journey = (name: string, walk: (at: At) => Promise<void>) =>
    it(name, async () => {
      if (!browser || !stack || !world) return;
      const chromium = browser;
      const pageOn: At['pageOn'] = async (device) => {
        const context = await chromium.newContext(device);
        open.push(context);
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        return page;
      };
      await walk({ url: stack.url, world, pageOn });
    });

  const column = (page: Page, state: string) => page.getByTestId(`column-${state}`);

  journey('somebody books a consultation on a phone, and it appears on the board by itself', async (at) => {
    const board = await at.pageOn(desktop);
    await signIn(board, at.url, at.world.desk);
    await board.goto(`${at.url}/enquiries`);
    await board.getByText('A booked consultation brings an enquiry here.').waitFor();
    const page = await at.pageOn(phone);
    await page.goto(`${at.url}/e/${handle}`);
    await fillIn(page, 'Noor Visitor');
    await page.reload();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Noor Visitor');
    await page.getByRole('checkbox').check();
    await times(page).first().check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Book the consultation' }).click();
    await page.getByRole('heading', { name: 'Your consultation is booked' }).waitFor();
    const file = await page.getByRole('link', { name: 'Add to your calendar' }).getAttribute('href');
    const text = decodeURIComponent((file ?? '').replace(/^[^,]*,/, ''));
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    await column(board, 'consult_booked').getByText('Noor Visitor').waitFor();
    expect(await violations(board)).toEqual([]);
  });

  journey('of two who want the same time one has it, and the other keeps all they typed', async (at) => {
    const [first, second] = [await at.pageOn(phone), await at.pageOn(phone)];
    for (const [page, name] of [
      [first, 'Ann First'],
      [second, 'Bob Second'],
    ] as const) {
      await page.goto(`${at.url}/e/${handle}`);
      await fillIn(page, name);
      await times(page).nth(4).check();
    }
    await first.getByRole('button', { name: 'Book the consultation' }).click();
    await first.getByRole('heading', { name: 'Your consultation is booked' }).waitFor();
    await second.getByRole('button', { name: 'Book the consultation' }).click();
    const taken = second.getByRole('alert').filter({ hasText: 'Somebody has just taken' });
    await taken.waitFor();
    expect(await second.getByLabel('Your name').inputValue()).toBe('Bob Second');
    await taken.getByRole('button').first().click();
    await second.getByRole('button', { name: 'Book the consultation' }).click();
    await second.getByRole('heading', { name: 'Your consultation is booked' }).waitFor();
  });

  journey('one who asks to be called is put on by keyboard, made a client and booked', async (at) => {
    const page = await at.pageOn(phone);
    await page.goto(`${at.url}/e/${handle}`);
    await page.getByRole('radio', { name: /Call me instead/ }).check();
    await fillIn(page, 'Cas Caller');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { name: 'Thank you, your enquiry has arrived' }).waitFor();
    const board = await at.pageOn(desktop);
    await signIn(board, at.url, at.world.desk);
    await board.goto(`${at.url}/enquiries`);
    await column(board, 'new').getByText('Cas Caller').waitFor();
    await board.getByRole('button', { name: 'Move Cas Caller' }).focus();
    await board.keyboard.press('Enter');
    await board.getByRole('menuitem', { name: 'Contacted' }).press('Enter');
    await column(board, 'contacted').getByText('Cas Caller').waitFor();
    const card = column(board, 'contacted').getByRole('listitem').filter({ hasText: 'Cas Caller' });
    await card.dragTo(column(board, 'new'));
    await column(board, 'new').getByText('Cas Caller').waitFor();
    await board.getByRole('button', { name: 'Cas Caller', exact: true }).click();
    const dialog = board.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Make a client' }).click();
    await dialog.getByText('Client: Cas Caller').waitFor();
    expect(await violations(board)).toEqual([]);
    await dialog
      .getByRole('button', { name: /, \d\d:\d\d$/ })
      .first()
      .click();
    await column(board, 'consult_booked').getByText('Cas Caller').waitFor();
  });

  journey('a practitioner subscribes to their own appointments and stops it again', async (at) => {
    const page = await at.pageOn(desktop);
    await signIn(page, at.url, at.world.ada);
    await page.getByRole('button', { name: /, account$/ }).click();
    await page.getByRole('menuitem', { name: 'My calendar feed…' }).click();
    const dialog = page.getByRole('dialog', { name: 'My calendar feed' });
    await dialog.getByRole('button', { name: 'Make my feed' }).click();
    const address = await page.getByTestId('feed-address').inputValue();
    expect(await violations(page)).toEqual([]);
    const read = () => fetch(address);
    const answer = await read();
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('private');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/Noor|Visitor|consult/i);
    const etag = answer.headers.get('etag') ?? '';
    expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await eventually(async () => (await read()).status === 404);
    const random = await fetch(`${at.url}/calendar/${'x'.repeat(43)}.ics`);
    const {
      errors: [said],
    } = (await random.json()) as { errors: [{ message: string }] };
    const {
      errors: [over],
    } = (await (await read()).json()) as { errors: [{ message: string }] };
    expect(over?.message).toBe(said?.message);
  });
});
