import { safetyCodes } from '@stipple/domain/safety';
import { aBrowser } from '@stipple/testing/browser';
import { aChain, aClient, aClinic, aHouse, aProduct, aStaffMember, type Person } from '@stipple/testing/builders';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ask, signIn, violations } from './rig/log-on-screen.ts';
import { type Unready, unreadyClients } from './rig/unready-clients.ts';

interface World {
  /** Owns the chain and treats: may override everything. */
  readonly olive: Person;
  readonly ada: Person;
  readonly newcomer: string;
  readonly unready: Unready;
}

const tablet = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true, locale: 'en-GB' };

async function furnish(database: TestStack['database']): Promise<World> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const leeds = await aClinic(chain, { name: 'Leeds', city: 'Leeds' });
  const olive = await aStaffMember(chain, { role: 'owner', practitioner: true, name: 'Olive Ash' });
  const ada = await aStaffMember(chain, { at: [leeds], name: 'Ada Mensah' });
  const unready = await unreadyClients(chain, leeds, olive);
  await aProduct(chain);
  const newcomer = await aClient(chain, { at: leeds, name: 'New Comer', skinType: null });
  await house.close();
  return { olive, ada, newcomer: newcomer.id, unready };
}

describe('before a session, on a tablet', () => {
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
    await Promise.all(open.map((context) => context.close()));
    await Promise.all([browser?.close(), stack?.stop()]);
  });

  /** The tablet of somebody, signed in; undefined where no browser runs. */
  async function tabletOf(
    who: (world: World) => Person,
  ): Promise<{ page: Page; url: string; world: World } | undefined> {
    if (!browser || !stack || !world) return undefined;
    const context = await browser.newContext(tablet);
    open.push(context);
    const page = await context.newPage();
    await signIn(page, stack.url, who(world));
    return { page, url: stack.url, world };
  }

  it('each rule refuses the start, says why, and is overridden with a reason that stays', async () => {
    const at = await tabletOf(({ olive }) => olive);
    if (!at) return;
    const {
      page,
      url,
      world: { unready },
    } = at;
    // Only with a licence that is out of date can the same person lack none.
    const rules = safetyCodes.filter(
      (code) => !['SAFETY.HEALTH_OUTDATED', 'SAFETY.PERSON_LICENCE_MISSING'].includes(code),
    );
    expect(Object.keys(unready).sort()).toEqual([...rules].sort());
    for (const code of rules) {
      await page.goto(`${url}/sessions/start?treatment=${unready[code]}&kind=session`);
      await page.getByText('1 rule keeps this session from starting.').waitFor();
      const begin = page.getByRole('button', { name: 'Start session' });
      expect(await begin.isDisabled()).toBe(true);
      if (code === 'SAFETY.NOT_ADULT') expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Override…' }).tap();
      const why = page.getByLabel('Why it is let be');
      await why.fill('Too short');
      expect(await begin.isDisabled()).toBe(true);
      await why.fill(`Let be on purpose: ${code}`);
      if (code === 'SAFETY.NOT_ADULT') expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Start with 1 override' }).tap();
      await page.waitForURL(/\/sessions\/[0-9a-f-]{36}/);
      const id = /\/sessions\/([0-9a-f-]{36})/.exec(page.url())?.[1];
      await page.getByRole('navigation', { name: 'Steps of the session' }).waitFor();
      const { session } = await ask(
        page,
        `{ session(id: "${id}") { safetyOverrides { code reason overriddenBy { name } } } }`,
      );
      expect(session).toEqual({
        safetyOverrides: [{ code, reason: `Let be on purpose: ${code}`, overriddenBy: { name: 'Olive Ash' } }],
      });
    }
  }, 180_000);

  it('a practitioner does not override age or an answer that rules it out', async () => {
    const at = await tabletOf(({ ada }) => ada);
    if (!at) return;
    const {
      page,
      url,
      world: { unready },
    } = at;
    const treatment = await aFreshOne(page, unready['SAFETY.HEALTH_BLOCKS'] ?? '');
    await page.goto(`${url}/sessions/start?treatment=${treatment}&kind=session`);
    await page.getByText('Pregnant or breastfeeding').waitFor();
    await page.getByText('Only a manager or an owner may override this.').waitFor();
    expect(await page.getByRole('button', { name: 'Override…' }).count()).toBe(0);
    const input = `{ id: "${treatment.slice(0, -4)}beef", treatmentId: "${treatment}", kind: session,
      startedAt: "${new Date().toISOString()}", overrides: [{ code: "SAFETY.HEALTH_BLOCKS", reason: "Because I can." }] }`;
    const forced = ask(page, `mutation { startSession(input: ${input}) { id } }`);
    await expect(forced).rejects.toThrow('SAFETY.OVERRIDE_NOT_ALLOWED');
  });

  it('a new client is consulted, asked, tested, planned with, signed for, and started', async () => {
    const at = await tabletOf(({ ada }) => ada);
    if (!at) return;
    const { page, url, world } = at;
    await page.goto(`${url}/clients/${world.newcomer}`);
    await page.getByRole('link', { name: 'Consult', exact: true }).tap();
    await consult(page);
    await page.getByRole('link', { name: 'Ask health questions' }).tap();
    await answer(page);
    await page.getByRole('button', { name: 'Do patch test' }).tap();
    await page.getByRole('dialog').getByText('Dermis Ash 3').first().tap();
    await page.getByRole('button', { name: 'Patch test done now' }).tap();
    await page.getByText('Waiting', { exact: true }).waitFor();
    const treatment = await propose(page);
    await plan(page);

    await page.goto(`${url}/sessions/start?treatment=${treatment}&kind=session`);
    await page.getByText('2 rules keep this session from starting.').waitFor();
    expect(await violations(page)).toEqual([]);
    await threeDaysPass(world.olive);
    await page.goto(`${url}/clients/${world.newcomer}`);
    await page.getByRole('button', { name: 'Read', exact: true }).tap();
    await page.getByRole('dialog').getByText('No reaction', { exact: true }).tap();
    await page.getByRole('button', { name: 'Keep result' }).tap();
    await page.getByText('Passed', { exact: true }).waitFor();
    await sign(page, world.newcomer);
    await page.goto(`${url}/sessions/start?treatment=${treatment}&kind=session`);
    await page.waitForURL(/\/sessions\/[0-9a-f-]{36}/);
    await page.getByRole('navigation', { name: 'Steps of the session' }).waitFor();
  }, 120_000);

  /** The same client with another treatment: the first has its session by now. */
  async function aFreshOne(page: Page, treatmentId: string): Promise<string> {
    const found = await ask(page, `{ treatment(id: "${treatmentId}") { client { id } clinic { id } } }`);
    const { client, clinic } = found['treatment'] as { client: { id: string }; clinic: { id: string } };
    const id = `${treatmentId.slice(0, -4)}cafe`;
    const input = `{ id: "${id}", clientId: "${client.id}", clinicId: "${clinic.id}", indication: scar, plannedSessions: 2 }`;
    await ask(page, `mutation { proposeTreatment(input: ${input}) { id } }`);
    await ask(page, `mutation { agreeTreatment(input: { id: "${id}", version: 1 }) { id } }`);
    return id;
  }

  async function threeDaysPass({ ctx }: Person): Promise<void> {
    if (!stack) return;
    const house = await aHouse({ over: stack.database, at: new Date().toISOString() });
    const sql =
      "update patch_test set done_at = done_at - interval '3 days', done_on = done_on - 3 where result is null";
    await house.work.in(ctx, (tx) => tx.query(sql));
    await house.close();
  }
});

async function consult(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Consultation' }).waitFor();
  await page.getByRole('button', { name: 'Sign consultation' }).tap();
  await page.getByText('3 things are missing above.').waitFor();
  await page.getByText('Pattern baldness', { exact: true }).tap();
  await page.getByText('Shaved look', { exact: true }).tap();
  await page.getByText('III vertex', { exact: true }).tap();
  await page.getByText('II · fair', { exact: true }).tap();
  await page.getByLabel('Notes (optional)').fill('Wants it soft at the front.');
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await page.getByText('Restored: this is what you wrote and had not signed yet.').waitFor();
  expect(await page.getByLabel('Notes (optional)').inputValue()).toBe('Wants it soft at the front.');
  await page.getByRole('button', { name: 'Sign consultation' }).tap();
  await page.getByText('Norwood III vertex').waitFor();
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Health questions' }).waitFor();
  const isotretinoin = page.getByRole('group', { name: /isotretinoin/ });
  await isotretinoin.getByText('Yes').tap();
  await page.getByLabel('Day of the last dose').fill('2020-03-01');
  await page.getByRole('button', { name: /^No to the other/ }).tap();
  await page.getByText('Clear: nothing speaks against treatment.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign answers' }).tap();
  await page.getByText('Clear: nothing speaks against treatment.').waitFor();
}

/** @returns the id of the treatment that was proposed */
async function propose(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Propose treatment' }).tap();
  await page.getByLabel('Indication').click();
  await page.getByRole('option', { name: 'Pattern baldness' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Propose treatment' }).tap();
  await page.waitForURL(/\/treatments\/[0-9a-f-]{36}/);
  return /\/treatments\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

async function plan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Plan', exact: true }).tap();
  await page.getByRole('heading', { name: 'Plan the course' }).waitFor();
  await page.getByText('Dermis Ash 3').first().tap();
  await page.getByText('Rounded', { exact: true }).tap();
  await page.getByLabel(/Price of the course/).fill('2400');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Agree plan' }).tap();
  await page.getByText('30 % → 70 % → 100 %').waitFor();
}

/** Every statement ticked, the name typed. */
async function sign(page: Page, clientId: string): Promise<void> {
  await page.goto(new URL(`/clients/${clientId}/sign/treatment`, page.url()).href);
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.tap();
  await page.getByRole('radio', { name: 'Type' }).tap();
  await page.getByRole('button', { name: 'Sign consent' }).tap();
  await page.getByRole('heading', { name: 'Signed' }).waitFor();
}
