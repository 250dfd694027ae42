import { randomUUID } from 'node:crypto';
import { aBrowser } from '@stipple/testing/browser';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  aWaitlistEntry,
  type Person,
} from '@stipple/testing/builders';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { signIn, violations } from './rig/log-on-screen.ts';

/** Tokens by name: of appointments, of offers of one time to two people, and one that is taken back. */
interface World {
  readonly owner: Person;
  readonly tokens: Readonly<Record<string, string>>;
  readonly freed: string;
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const desktop = { viewport: { width: 1280, height: 900 }, hasTouch: true, locale: 'en-GB' };
/** Ten in the morning, so many days from now. */
const at = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T10:00:00.000Z`;

async function furnish(database: TestStack['database']): Promise<World> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const { appointments, appointmentLinks, links, offers } = house.services;
  const leeds = await aClinic(chain, { name: 'Leeds', city: 'Leeds', phone: '+44 1632 960111' });
  const ada = await aStaffMember(chain, { at: [leeds], name: 'Ada Mensah' });
  const tokens: Record<string, string> = {};
  const book = async (name: string, days: number) => {
    const of = await aClient(chain, { at: leeds, name, email: `${name.replace(' ', '.')}@client.example` });
    const appointment = await anAppointment(chain, { of, with: ada, kind: 'review', startsAt: at(days) });
    const { token, link } = await appointmentLinks.make(chain.owner.ctx, {
      id: randomUUID(),
      appointmentId: appointment.id,
    });
    tokens[name] = token;
    return { appointment, link };
  };
  await book('Connie Confirms', 10);
  await book('Carl Cancels', 11);
  await book('Mo Moves', 12);
  await book('Lena Late', 1);
  await links.revoke(chain.owner.ctx, (await book('Rae Revoked', 13)).link);
  const { appointment } = await book('Gone Gary', 6);
  for (const name of ['First Fay', 'Second Sid', 'Third Thea']) {
    const of = await aClient(chain, { at: leeds, name, email: `${name.replace(' ', '.')}@client.example` });
    const entry = await aWaitlistEntry(chain, { of, practitionerId: ada.id });
    if (name === 'Third Thea') continue;
    const slot = { clinicId: leeds.id, practitionerId: ada.id, startsAt: at(20), endsAt: at(20).replace('T10', 'T11') };
    tokens[name] = (await offers.offer(chain.owner.ctx, { id: randomUUID(), entryId: entry.id, ...slot })).token;
  }
  await appointments.cancel(chain.owner.ctx, { ...appointment, cancelledFor: 'client', reason: 'ill', words: null });
  await house.close();
  return { owner: chain.owner, tokens, freed: appointment.id };
}

describe('a client with a phone', () => {
  let browser: Browser | undefined;
  let stack: TestStack | undefined;
  let world: World | undefined;
  const open: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await aBrowser();
    if (!browser) return;
    stack = await aStack({
      seed: async (database: TestStack['database']) => {
        world = await furnish(database);
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
    readonly url: string;
    readonly world: World;
    readonly pageOn: (device: typeof phone | typeof desktop) => Promise<Page>;
    readonly at: (name: string) => Promise<Page>;
  }

  const journey = (name: string, walk: (at: At) => Promise<void>) =>
    it(name, async () => {
      if (!browser || !stack || !world) return;
      const [chromium, { url }, there] = [browser, stack, world];
      const pageOn: At['pageOn'] = async (device) => {
        const context = await chromium.newContext(device);
        open.push(context);
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        return page;
      };
      const atLink = async (who: string) => {
        const page = await pageOn(phone);
        await page.goto(`${url}/c/${there.tokens[who] ?? who}`);
        return page;
      };
      await walk({ url, world: there, pageOn, at: atLink });
    });

  journey('confirms, puts it into a calendar, and finds it confirmed again', async ({ at }) => {
    const page = await at('Connie Confirms');
    await page.getByRole('heading', { name: 'Your appointment' }).waitFor();
    await page.getByText('with Ada Mensah').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, I am coming' }).tap();
    await page.getByText('Confirmed. See you then!').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to my calendar' }).tap(),
    ]);
    expect(download.suggestedFilename()).toBe('appointment.ics');
    const again = await at('Connie Confirms');
    await again.getByText('Confirmed. See you then!').waitFor();
    expect(await again.getByRole('button', { name: 'Yes, I am coming' }).count()).toBe(0);
  });

  journey('cancels with a reason, and the same link says so afterwards', async ({ at }) => {
    const page = await at('Carl Cancels');
    await page.getByRole('button', { name: 'Cancel the appointment' }).tap();
    const sure = page.getByRole('button', { name: 'Cancel it for good' });
    expect(await sure.isDisabled()).toBe(true);
    await page.getByLabel('I have other plans').check();
    expect(await violations(page)).toEqual([]);
    await sure.tap();
    await page.getByRole('heading', { name: 'This appointment is cancelled' }).waitFor();
    const again = await at('Carl Cancels');
    await again.getByText('You have cancelled it. The clinic knows.').waitFor();
    expect(await again.getByRole('button', { name: 'Move it to another time' }).count()).toBe(0);
  });

  journey('moves to a free time of the same practitioner', async ({ at }) => {
    const page = await at('Mo Moves');
    const time = page.locator('.phone-when');
    const before = await time.textContent();
    await page.getByRole('button', { name: 'Move it to another time' }).tap();
    await page.locator('.phone-times input').nth(5).check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Move it to / }).tap();
    await page.getByText('Moved. This is your new time.').waitFor();
    expect(await time.textContent()).not.toBe(before);
  });

  journey('outside the rules reads why, and whom to call', async ({ at }) => {
    const page = await at('Lena Late');
    await page.getByText('This can be changed here until 48 hours before it begins.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Call +44 1632 960111' }).waitFor();
    await page.getByRole('button', { name: 'Yes, I am coming' }).waitFor();
    expect(await page.getByRole('button', { name: 'Cancel the appointment' }).count()).toBe(0);
  });

  journey('whose link is forged or taken back reads that it does not open', async ({ at }) => {
    for (const wrong of ['Rae Revoked', 'x'.repeat(43), 'short']) {
      const page = await at(wrong);
      await page.getByRole('heading', { name: 'This link does not open' }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });

  journey('of two who accept an offered time at once one has it, the other reads what else is free', async ({ at }) => {
    const pages = [await at('First Fay'), await at('Second Sid')];
    for (const page of pages) await page.getByRole('heading', { name: 'A time has come free' }).waitFor();
    await Promise.all(pages.map((page) => page.getByRole('button', { name: 'I take it' }).tap()));
    const said = await Promise.all(
      pages.map(async (page) => {
        await page.getByRole('heading', { name: /It is yours|This time was just taken/ }).waitFor();
        return page.getByRole('heading', { level: 1 }).textContent();
      }),
    );
    expect([...said].sort()).toEqual(['It is yours', 'This time was just taken']);
    const late = pages[said.indexOf('This time was just taken')];
    expect(await late?.getByRole('button', { name: /^Take / }).count()).toBeGreaterThan(2);
    if (late) expect(await violations(late)).toEqual([]);
  });

  journey('is found on the waitlist by whoever has a freed time', async ({ url, world, pageOn }) => {
    const page = await pageOn(desktop);
    await signIn(page, url, world.owner);
    await page
      .getByRole('button', { name: /^Offer / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Offer this time to Third Thea' }).click();
    await page.getByRole('heading', { name: 'The offer to Third Thea is ready' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.goto(`${url}/waitlist`);
    await page.getByRole('listitem').filter({ hasText: 'Third Thea' }).getByText('Offered', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
