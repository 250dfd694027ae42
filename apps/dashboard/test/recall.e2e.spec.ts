import { saveSessionInput } from '@stipple/domain/sessions';
import { makeMixInput } from '@stipple/domain/stock';
import { aBrowser } from '@stipple/testing/browser';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aLot,
  aProduct,
  aSession,
  aStaffMember,
  aTreatment,
  type Person,
} from '@stipple/testing/builders';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, Page } from 'playwright-core';
import { newId } from '../src/providers/ids.ts';
import { signIn, violations } from './rig/log-on-screen.ts';
import { tablet } from './rig/tablet-world.ts';

/** A lot at Soho, a jar made of it there, and a client in Leeds who was treated from that jar. */
async function furnish(database: TestStack['database']): Promise<Person> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const { owner, services } = chain;
  const [soho, leeds] = [await aClinic(chain, { name: 'Soho' }), await aClinic(chain, { name: 'Leeds' })];
  const product = await aProduct(chain, { brand: 'Harbour Ink', shade: 'Umber 3' });
  const lot = await aLot(chain, { at: soho, product, number: 'UM-77', amount: 30 });
  const jar = await services.stock.makeMix(
    owner.ctx,
    makeMixInput.parse({
      ...{ id: newId(), clinicId: soho.id, label: 'House 2:1', waterMl: 6 },
      parts: [{ lotId: lot.id, ml: 12 }],
    }),
  );
  const by = await aStaffMember(chain, { at: [leeds], name: 'Ben Okafor' });
  const client = await aClient(chain, { at: leeds, name: 'Noor Haddad', phone: '+442079460123' });
  const treatment = await aTreatment(chain, { of: client });
  const session = await aSession(chain, { of: treatment, by });
  const pass = { id: newId(), zone: 'crown', mixId: jar.id, needle: '3RL', minutes: 40 };
  const log = { id: session.id, version: 1, zones: ['crown'], passes: [pass] };
  await services.sessions.save(by.ctx, saveSessionInput.parse(log));
  await house.close();
  return owner;
}

describe('a recall', () => {
  let browser: Browser | undefined;
  let stack: TestStack | undefined;
  let owner: Person | undefined;

  beforeAll(async () => {
    browser = await aBrowser();
    if (!browser) return;
    const seed = async (database: TestStack['database']) => {
      owner = await furnish(database);
    };
    stack = await aStack({ seed });
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  it('finds a client through a mix made at another clinic, and is worked until it is closed', async () => {
    if (!browser || !stack || !owner) return;
    const page = await browser.newPage(tablet);
    page.setDefaultTimeout(20_000);
    await signIn(page, stack.url, owner);
    await openLot(page, stack.url);
    await page.getByRole('link', { name: 'Who was treated with it' }).tap();
    await page.getByText('1 client treated with lot UM-77').waitFor();
    await page.getByText('1 of them through a mix made at another clinic').waitFor();
    expect(await page.getByText('Leeds, through a mix made at Soho').count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Recall this lot' }).tap();
    await page.getByLabel('Why').fill('The maker found bacteria in a sample it had kept.');
    await page.getByRole('button', { name: 'Recall the lot' }).tap();
    await page.getByText('0 of 1 client reached, 0 tried, 1 to reach').waitFor();

    await page.getByRole('button', { name: 'Write down a try for Noor Haddad' }).tap();
    await choose(page, 'What came of it', 'Reached, they know');
    await page.getByLabel('Note (optional)').fill('No trouble; comes for a look on Friday');
    await page.getByRole('button', { name: 'Write it down' }).tap();
    await page.getByText('1 of 1 client reached, 0 tried, 0 to reach').waitFor();
    await page.getByText(/Phone: reached, they know/).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Close the recall' }).tap();
    await page.getByLabel('What came of it').fill('The jar and the bottle went back to the maker.');
    await page.getByRole('dialog').getByRole('button', { name: 'Close the recall' }).tap();
    await page.getByText(/The jar and the bottle went back to the maker/).waitFor();

    await page.goto(`${stack.url}/stock/mixes`);
    await page.getByText('No house mix is usable today').waitFor();
    await page.close();
  });
});

async function openLot(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/stock`);
  await page.getByRole('link', { name: /Umber 3/ }).tap();
  await page.getByRole('heading', { name: 'Lot UM-77' }).waitFor();
  await page.getByText('+30 ml').waitFor();
  await page.getByText('−12 ml').waitFor();
  expect(await violations(page)).toEqual([]);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label).tap();
  await page.getByRole('option', { name: option }).tap();
}
