import { aBrowser } from '@stipple/testing/browser';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aSession,
  aStaffMember,
  aTreatment,
  type Person,
} from '@stipple/testing/builders';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ask, eventually, signIn, violations } from './rig/log-on-screen.ts';
import { tablet } from './rig/tablet-world.ts';

/** A clinic in Boston, where a serious complication has a clock. */
interface World {
  readonly owner: Person;
  readonly ada: Person;
  readonly clientId: string;
  readonly treatmentId: string;
  readonly sessionId: string;
}

async function furnish(database: TestStack['database']): Promise<World> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const boston = await aClinic(chain, { name: 'Boston', city: 'Boston', zone: 'America/New_York', currency: 'USD' });
  const ada = await aStaffMember(chain, { at: [boston], name: 'Ada Mensah' });
  const client = await aClient(chain, { at: boston, name: 'Robin Vale' });
  const treatment = await aTreatment(chain, { of: client });
  const session = await aSession(chain, { of: treatment, by: ada });
  await house.close();
  return { owner: chain.owner, ada, clientId: client.id, treatmentId: treatment.id, sessionId: session.id };
}

describe('outcomes, complications and aftercare on a tablet', () => {
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
  afterAll(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
    await browser?.close();
    await stack?.stop();
  });

  interface At {
    readonly url: string;
    readonly world: World;
    readonly tabletOf: (person: Person) => Promise<Page>;
  }

  /** Skips by saying nothing only where a browser may be missing; the build machine requires it. */
  const journey = (name: string, walk: (at: At) => Promise<void>) =>
    it(name, async () => {
      if (!browser || !stack || !world) return;
      const [chromium, { url }] = [browser, stack];
      const tabletOf = async (person: Person) => {
        const context = await chromium.newContext(tablet);
        open.push(context);
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        await signIn(page, url, person);
        return page;
      };
      await walk({ url, world, tabletOf });
    });

  journey('an owner enters an instrument, a practitioner assesses with it', async ({ url, world, tabletOf }) => {
    const owner = await tabletOf(world.owner);
    await owner.goto(`${url}/settings/instruments`);
    await owner.getByRole('button', { name: 'Enter an instrument' }).tap();
    await owner.getByRole('textbox', { name: 'Name', exact: true }).fill('Mirror score');
    await owner.getByRole('textbox', { name: 'What it is for' }).fill('How often the mirror is on one’s mind.');
    await owner.getByRole('textbox', { name: 'Question 1' }).fill('How often do you look into a mirror?');
    await owner.getByRole('textbox', { name: 'Answers in words' }).fill('0 = Never\nfour = Always');
    await owner.getByRole('button', { name: 'Publish' }).tap();
    await owner.getByText('Write each line like 0 = Never').waitFor();
    await owner.getByRole('textbox', { name: 'Answers in words' }).fill('0 = Never\n5 = Always');
    await owner.getByRole('button', { name: 'Publish' }).tap();
    await owner.getByText('This value cannot be answered').waitFor();
    await owner.getByRole('textbox', { name: 'Answers in words' }).fill('0 = Never\n4 = Always');
    await owner.getByRole('radio', { name: '3', exact: true }).check({ force: true });
    await owner.getByText('Score: 3 of 4').waitFor();
    expect(await violations(owner)).toEqual([]);
    await owner.getByRole('button', { name: 'Publish' }).tap();
    await owner.getByText('Version 1 · 1 question').waitFor();

    const page = await tabletOf(world.ada);
    await page.goto(`${url}/treatments/${world.treatmentId}`);
    await page.getByRole('link', { name: 'Assess outcomes' }).tap();
    await page.getByRole('checkbox', { name: /Confidence/ }).uncheck();
    await page.getByRole('checkbox', { name: /Mirror score/ }).check();
    await page.getByRole('button', { name: 'Begin' }).tap();
    await page.getByRole('radio', { name: '7.5', exact: true }).check({ force: true });
    await page.getByRole('button', { name: 'Next' }).tap();
    await page.getByText('Hand the tablet to Robin Vale').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).tap();
    expect(await page.getByRole('radio', { name: '7.5', exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Next' }).tap();
    await page.getByRole('button', { name: 'Begin' }).tap();
    await page.getByRole('radio', { name: '9', exact: true }).check({ force: true });
    await page.getByRole('button', { name: 'Next' }).tap();
    await page.getByRole('radio', { name: '4, Always' }).check({ force: true });
    await page.getByRole('button', { name: 'Next' }).tap();
    await page.getByText('4 of 4').waitFor();
    await page.getByRole('button', { name: 'Record outcomes' }).tap();
    const table = page.getByRole('table', { name: 'Outcomes' });
    await table.getByText('4 of 4').waitFor();
    expect(await table.innerText()).toMatch(/Mirror score/);
    const recorded = await ask(
      page,
      `{ outcomes(filter: { treatmentId: "${world.treatmentId}" }) { items { instrument score } } }`,
    );
    expect((recorded['outcomes'] as { items: unknown[] }).items).toEqual(
      expect.arrayContaining([
        { instrument: 'visual_density', score: 7.5 },
        { instrument: 'satisfaction', score: 9 },
        { instrument: 'mirror_score', score: 4 },
      ]),
    );
  });

  journey('a complication is recorded, has its clock, and is resolved', async ({ url, world, tabletOf }) => {
    const page = await tabletOf(world.ada);
    await page.goto(`${url}/treatments/${world.treatmentId}`);
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: /Record a complication/ }).tap();
    await page.getByRole('textbox', { name: 'What was seen' }).fill('Weeping around some dots.');
    await page.getByRole('button', { name: 'Cancel' }).tap();
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: /Record a complication/ }).tap();
    expect(await page.getByRole('textbox', { name: 'What was seen' }).inputValue()).toBe('Weeping around some dots.');
    await page.getByRole('radio', { name: 'Infection' }).check({ force: true });
    expect(await page.getByRole('checkbox', { name: 'Serious' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Moderate' }).check({ force: true });
    await page.getByRole('button', { name: 'Sent to a doctor' }).tap();
    await page.getByLabel('First seen on').fill('2020-01-01');
    await page.getByRole('button', { name: 'Record complication' }).tap();
    await page.getByText('Check the day it was first seen').waitFor();
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short' }).format();
    await page.getByLabel('First seen on').fill(today);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record complication' }).tap();
    await page.getByText('Complication recorded.').waitFor();

    await page.goto(`${url}/clients/${world.clientId}`);
    const section = page.getByRole('region', { name: 'Complications' });
    await section.getByText('within 15 business days').waitFor();
    await section.getByRole('button', { name: 'Resolve' }).tap();
    await page.getByRole('radio', { name: 'Mild' }).check({ force: true });
    await page.getByRole('textbox', { name: 'What was seen' }).fill('Dry and pale.');
    await page.getByRole('button', { name: 'Maker of the pigment informed' }).tap();
    await page.getByRole('button', { name: 'Add follow-up' }).last().tap();
    await section.getByText('0 open of 1').waitFor();
    expect(await section.innerText()).toMatch(/Weeping around some dots[\s\S]*Mild, resolved[\s\S]*Dry and pale/);
    await section.getByText('has been informed').waitFor();
  });

  journey('aftercare is shown to the client, and that stays with the session', async ({ url, world, tabletOf }) => {
    const page = await tabletOf(world.ada);
    await page.goto(`${url}/sessions/${world.sessionId}?step=finish`);
    await page.getByRole('button', { name: 'Show to the client' }).tap();
    const days = page.getByRole('dialog', { name: 'Your days after the session' });
    await days.getByText('First water, lukewarm').waitFor();
    await days.getByText(/· now$/).waitFor();
    expect(await violations(page)).toEqual([]);
    await days.getByRole('button', { name: 'The client has read it' }).tap();
    await page.getByText(/Shown, version 1, .* by Ada Mensah/).waitFor();
    const asked = `{ aftercareOfSession(sessionId: "${world.sessionId}") { handOvers { number means } } }`;
    await eventually(async () => JSON.stringify(await ask(page, asked)).includes('"means":"shown"'));

    await page.goto(`${url}/sessions/${world.sessionId}/aftercare`);
    await page.getByRole('heading', { name: 'Your days after the session' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  journey(
    'an owner rewrites the aftercare; what was handed over keeps its version',
    async ({ url, world, tabletOf }) => {
      const page = await tabletOf(world.owner);
      await page.goto(`${url}/settings/aftercare`);
      await page.getByRole('button', { name: 'New version' }).tap();
      await page.getByRole('textbox', { name: 'Day of the first water' }).fill('3');
      await page.getByRole('textbox', { name: 'Days of the check-ins' }).fill('7, 3');
      await page.getByRole('button', { name: 'Publish' }).tap();
      await page.getByText('Name the days of the check-ins in order').waitFor();
      await page.getByRole('textbox', { name: 'Days of the check-ins' }).fill('2, 9');
      await page.getByRole('button', { name: 'Publish' }).tap();
      await page.getByText('asked on days 2, 9').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(`${url}/sessions/${world.sessionId}/aftercare`);
      await page.getByRole('heading', { name: 'Your days after the session' }).waitFor();
      const asked = `{ aftercareOfSession(sessionId: "${world.sessionId}") { version { number firstWaterDay } } }`;
      expect(await ask(page, asked)).toEqual({ aftercareOfSession: { version: { number: 1, firstWaterDay: 4 } } });
    },
  );
});
