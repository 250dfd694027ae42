import { aBrowser } from '@stipple/testing/browser';
import { aChain, aClient, aClinic, aHouse, aSignedConsent, aStaffMember, type Person } from '@stipple/testing/builders';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ask, eventually, signIn, violations } from './rig/log-on-screen.ts';

/** One clinic in Leeds: its owner, a practitioner, somebody at the desk, and a client for each walk. */
interface World {
  readonly owner: Person;
  readonly ada: Person;
  readonly desk: Person;
  /** Clients by name. */
  readonly clients: Readonly<Record<string, string>>;
}

const names = ['Tablet Signer', 'Phone Signer', 'Marketing Withdrawn', 'Old Text'];
const tablet = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const desktop = { viewport: { width: 1280, height: 900 }, hasTouch: true, locale: 'en-GB' };

async function furnish(database: TestStack['database']): Promise<World> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const leeds = await aClinic(chain, { name: 'Leeds', city: 'Leeds' });
  const ada = await aStaffMember(chain, { at: [leeds], name: 'Ada Mensah' });
  const desk = await aStaffMember(chain, { at: [leeds], role: 'receptionist', name: 'Dee Desk' });
  const clients: Record<string, string> = {};
  for (const name of names) {
    const client = await aClient(chain, { at: leeds, name, email: `${name.replace(' ', '.')}@client.example` });
    clients[name] = client.id;
    if (name === 'Marketing Withdrawn') await aSignedConsent(chain, { of: client, purpose: 'marketing', by: ada });
    if (name === 'Old Text') await aSignedConsent(chain, { of: client, by: ada });
  }
  await house.close();
  return { owner: chain.owner, ada, desk, clients };
}

describe('consents', () => {
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
    readonly pageOn: (device: typeof tablet | typeof phone | typeof desktop) => Promise<Page>;
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

  const consents = (page: Page) => page.getByRole('region', { name: 'Consents' });
  const rowOf = (page: Page, purpose: string) =>
    consents(page).getByRole('listitem').filter({ hasText: purpose }).first();

  async function drawIn(page: Page): Promise<void> {
    const pad = page.getByRole('img', { name: 'Field to draw your signature in' });
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (!box) throw new Error('There is nowhere to sign');
    await page.mouse.move(box.x + 50, box.y + 90);
    await page.mouse.down();
    for (let step = 1; step < 12; step++) await page.mouse.move(box.x + 50 + step * 20, box.y + 90 + (step % 2) * 50);
    await page.mouse.up();
  }

  journey('are read, ticked one by one and signed on the tablet; the copy is exact', async ({ url, world, pageOn }) => {
    const page = await pageOn(tablet);
    await signIn(page, url, world.ada);
    await page.goto(`${url}/clients/${world.clients['Tablet Signer']}`);
    await rowOf(page, 'Treatment').getByText('Not signed').waitFor();
    await page.getByRole('link', { name: 'Sign consent: Treatment' }).tap();
    await page.getByRole('heading', { name: 'Consent to scalp micropigmentation' }).waitFor();
    const sign = page.getByRole('button', { name: 'Sign consent' });
    expect(await violations(page)).toEqual([]);
    const boxes = await page.getByRole('checkbox').all();
    expect(boxes).toHaveLength(10);
    for (const box of boxes.slice(0, 9)) await box.tap();
    await drawIn(page);
    await page.getByText('9 of 10 ticked').waitFor();
    expect(await sign.isDisabled()).toBe(true);
    // The last one by the keyboard.
    await boxes[9]?.focus();
    await page.keyboard.press('Space');
    await page.getByText('Everything is there').waitFor();
    await sign.tap();
    await page.getByRole('heading', { name: 'Signed' }).waitFor();

    await page.getByRole('link', { name: 'Signed copy' }).tap();
    await page.getByText('on the tablet before').first().waitFor();
    await page.getByRole('img', { name: 'Signature of Tablet Signer' }).waitFor();
    expect(await page.getByText(/^I understand|^I have been|^I know|^I am 18|^My questions/).count()).toBe(10);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${url}/clients/${world.clients['Tablet Signer']}`);
    await rowOf(page, 'Treatment').getByText('Signed', { exact: true }).waitFor();
    await rowOf(page, 'Photos for the record').getByText('Not signed').waitFor();
  });

  journey('are given on the client’s own phone through a link made at the desk; the dashboard shows it', async (at) => {
    const { url, world, pageOn } = at;
    const client = world.clients['Phone Signer'];
    const desk = await pageOn(desktop);
    await signIn(desk, url, world.desk);
    await desk.goto(`${url}/clients/${client}`);
    await desk.getByRole('button', { name: 'Send to the client’s phone' }).click();
    await desk.getByRole('checkbox', { name: 'Showing photos to others' }).check();
    await desk.getByRole('radio', { name: /Until it expires/ }).check();
    await desk.getByRole('button', { name: 'Make the link' }).click();
    await desk.getByRole('img', { name: 'QR code of the link' }).waitFor();
    expect(await violations(desk)).toEqual([]);
    const address = await desk.getByTestId('link-address').inputValue();
    await desk.getByRole('button', { name: 'Done' }).click();
    await desk.getByText('not opened').waitFor();

    const mine = await pageOn(phone);
    await mine.goto(address);
    await mine.getByRole('heading', { name: 'Hello Phone' }).waitFor();
    expect(await mine.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(mine)).toEqual([]);
    for (const question of await mine.getByRole('group').all()) await question.getByText('No', { exact: true }).tap();
    const first = mine.getByRole('group').first();
    await first.getByText('Yes', { exact: true }).tap();
    await first.getByLabel('What should the clinic know? (optional)').fill('On my shoulder, years ago');
    // Put away and taken up again: nothing is lost.
    await mine.reload();
    expect(await first.getByLabel('What should the clinic know? (optional)').inputValue()).toBe(
      'On my shoulder, years ago',
    );
    await mine.getByLabel('Your full name, to confirm that this is true').fill('Phone Signer');
    await mine.getByRole('button', { name: 'Send answers' }).tap();
    await mine.getByText('Sent to the clinic').waitFor();
    expect(await mine.evaluate(() => JSON.stringify(localStorage))).not.toContain('shoulder');

    for (const task of ['Consent to the treatment', 'Showing your photos']) {
      const card = mine.getByRole('region', { name: task });
      await card.getByRole('checkbox').first().waitFor();
      for (const box of await card.getByRole('checkbox').all()) await box.tap();
      await card.getByLabel('Your full name').fill('Phone Signer');
      await card.getByText('Type', { exact: true }).tap();
      await card.getByRole('button', { name: 'Sign consent' }).tap();
      await card.getByText(/^Signed$|^Agreed; you may withdraw$/).waitFor();
    }
    await mine.getByText('Thank you, that is everything').waitFor();
    expect(await violations(mine)).toEqual([]);

    const card = mine.getByRole('region', { name: 'Showing your photos' });
    await card.getByRole('button', { name: /Showing your photos/ }).tap();
    await card.getByRole('button', { name: 'Withdraw this consent' }).tap();
    await card.getByRole('button', { name: 'Yes, withdraw it' }).tap();
    await card.getByText('Withdrawn', { exact: true }).waitFor();

    await desk.getByText('3 of 3 done').waitFor();
    const ada = await pageOn(tablet);
    await signIn(ada, url, world.ada);
    await ada.goto(`${url}/clients/${client}`);
    await rowOf(ada, 'Treatment')
      .getByText(/through a link, version 1/)
      .waitFor();
    await rowOf(ada, 'Showing photos to others').getByText('Withdrawn', { exact: true }).waitFor();
    const { client: seen } = await ask(ada, `{ client(id: "${client}") { links { state done } } }`);
    expect(seen).toEqual({ links: [{ state: 'open', done: ['health', 'marketing', 'treatment'] }] });

    await desk.getByRole('button', { name: /^Take back/ }).click();
    await desk.getByText('Taken back', { exact: true }).waitFor();
    await mine.reload();
    await mine.getByRole('heading', { name: 'This link does not open' }).waitFor();
    expect(await violations(mine)).toEqual([]);
  });

  journey(
    'to showing photos are withdrawn at the clinic, and what was signed is kept',
    async ({ url, world, pageOn }) => {
      const page = await pageOn(tablet);
      await signIn(page, url, world.ada);
      await page.goto(`${url}/clients/${world.clients['Marketing Withdrawn']}`);
      await page.getByRole('button', { name: 'Withdraw: Showing photos to others' }).tap();
      await page.getByText('Take them off your own pages').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Withdraw consent' }).tap();
      await rowOf(page, 'Showing photos to others').getByText('Withdrawn', { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Signed copy: Showing photos to others' }).tap();
      await page.getByRole('heading', { name: 'Consent to showing my photos' }).waitFor();
      await page.getByText('Withdrawn', { exact: true }).waitFor();
    },
  );

  journey('to the treatment are outdated by a new text; the owner sees who opened the record', async (at) => {
    const { url, world, pageOn } = at;
    const owner = await pageOn(desktop);
    await signIn(owner, url, world.owner);
    await owner.goto(`${url}/settings/consents`);
    await owner.getByText('3 of 3 texts are the template').waitFor();
    await owner.getByRole('button', { name: 'New version: Treatment, English' }).click();
    await owner.getByLabel('Title', { exact: true }).fill('Consent of Ink & Co');
    await owner.getByRole('button', { name: 'Remove statement 6' }).click();
    await owner.getByText('8 of 9').waitFor();
    expect(await violations(owner)).toEqual([]);
    await owner.getByRole('button', { name: 'Publish…' }).click();
    await owner.getByRole('button', { name: 'Publish', exact: true }).click();
    await owner.getByText('2 of 3 texts are the template').waitFor();

    const page = await pageOn(tablet);
    await signIn(page, url, world.ada);
    await page.goto(`${url}/clients/${world.clients['Old Text']}`);
    await rowOf(page, 'Treatment').getByText('Outdated').waitFor();
    await page.getByRole('link', { name: 'Sign consent: Treatment' }).tap();
    await page.getByRole('heading', { name: 'Consent of Ink & Co' }).waitFor();

    await owner.goto(`${url}/openings?client=${world.clients['Old Text']}`);
    await eventually(async () => (await owner.getByText('Ada Mensah').count()) > 0);
    expect(await violations(owner)).toEqual([]);
  });
});
