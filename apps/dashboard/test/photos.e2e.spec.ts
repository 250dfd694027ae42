import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aBrowser } from '@stipple/testing/browser';
import { aChain, aClient, aClinic, aHouse, aSignedConsent, aStaffMember, type Person } from '@stipple/testing/builders';
import { aPicture, planted } from '@stipple/testing/pictures';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, Page } from 'playwright-core';
import { signIn, violations } from './rig/log-on-screen.ts';
import { tablet } from './rig/tablet-world.ts';

interface World {
  readonly ada: Person;
  readonly asked: string;
  readonly unasked: string;
}

async function furnish(database: TestStack['database']): Promise<World> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const leeds = await aClinic(chain, { name: 'Leeds', city: 'Leeds' });
  const ada = await aStaffMember(chain, { at: [leeds], name: 'Ada Mensah' });
  const [asked, unasked] = [
    await aClient(chain, { at: leeds }),
    await aClient(chain, { at: leeds, name: 'Not Asked' }),
  ];
  await aSignedConsent(chain, { of: asked, purpose: 'photos' });
  await house.close();
  return { ada, asked: asked.id, unasked: unasked.id };
}

describe('photos on a tablet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-shots-'));
  const [upright, lying, page] = [join(folder, 'upright.jpg'), join(folder, 'lying.jpg'), join(folder, 'page.jpg')];
  let browser: Browser | undefined;
  let stack: TestStack | undefined;
  let world: World | undefined;

  beforeAll(async () => {
    writeFileSync(upright, await aPicture({ width: 900, height: 1_200 }));
    writeFileSync(lying, await aPicture({ width: 1_200, height: 900, orientation: 6 }));
    writeFileSync(page, '<html><script>alert(1)</script></html>'.repeat(20));
    browser = await aBrowser();
    if (!browser) return;
    stack = await aStack({
      seed: async (database) => {
        world = await furnish(database);
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = async (tab: Page, file: string, view = 'Front hairline') => {
    await tab.getByRole('button', { name: 'Take photo' }).first().click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByText(view, { exact: true }).click();
    await dialog.getByLabel('Photo file').setInputFiles(file);
    return dialog;
  };
  const shown = (tab: Page) => tab.getByRole('list', { name: 'Photos' }).getByRole('button', { name: /^Open / });

  it('are kept on the device while the line is down, seen once it is back, and compared by nine points', async () => {
    if (!browser || !stack || !world) return;
    const context = await browser.newContext(tablet);
    const tab = await context.newPage();
    await signIn(tab, stack.url, world.ada);
    await tab.goto(`${stack.url}/clients/${world.asked}`);

    // What is no photo is told so before anything is sent.
    let dialog = await choose(tab, page);
    await dialog.getByText('This is not a photo in JPEG, PNG, WebP or HEIC.').waitFor();
    await tab.keyboard.press('Escape');

    await tab.route('**/photos?*', (route) => route.abort());
    dialog = await choose(tab, upright);
    await dialog.getByText('Front hairline is kept.').waitFor();
    await tab.keyboard.press('Escape');
    await tab.getByText('No connection. Kept on this device, will retry.').first().waitFor();
    await tab.reload();
    await tab
      .getByText(/Kept on this device/)
      .first()
      .waitFor();
    expect(await shown(tab).count()).toBe(0);

    // The line is back, and the worker makes the sizes.
    await tab.unroute('**/photos?*');
    await tab.reload();
    await shown(tab).first().waitFor({ timeout: 30_000 });
    await tab.getByText(/Kept on this device/).waitFor({ state: 'detached' });
    await choose(tab, lying);
    await tab.keyboard.press('Escape');
    await shown(tab).nth(1).waitFor({ timeout: 30_000 });
    expect(await violations(tab)).toEqual([]);

    await tab.getByRole('link', { name: 'Compare' }).click();
    await tab.getByText('0 of 9 met').waitFor();
    await tab.getByRole('checkbox', { name: /^Lighting/ }).click();
    await tab.getByText(/^Checked/).waitFor();
    await tab.getByText('1 of 9 met').waitFor();
    expect(await tab.getByRole('checkbox', { name: /^Lighting/ }).getAttribute('aria-checked')).toBe('true');
    expect(await violations(tab)).toEqual([]);

    // Nothing that is kept says where it was taken, and a lying picture stands.
    const files = readdirSync(stack.dataDir, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
    expect(files.length).toBe(8);
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name)).includes(planted)).toBe(false);
    await context.close();
  });

  it('of a client who has not agreed are refused in words, and given up or tried again', async () => {
    if (!browser || !stack || !world) return;
    const context = await browser.newContext(tablet);
    const tab = await context.newPage();
    await signIn(tab, stack.url, world.ada);
    await tab.goto(`${stack.url}/clients/${world.unasked}`);
    await choose(tab, upright);
    await tab.keyboard.press('Escape');
    await tab.getByText('This client has not given photo consent.').waitFor();
    await tab.getByRole('button', { name: 'Remove' }).click();
    await tab.getByText('No photo yet').waitFor();
    await context.close();
  });
});
