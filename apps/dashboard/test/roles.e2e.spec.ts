import { randomUUID } from 'node:crypto';
import { threeChains } from '@stipple/demo/chains';
import { type DemoLogin, demoLogins } from '@stipple/demo/logins';
import { seedDemo } from '@stipple/demo/seed';
import { mayOverride, safetyCodes } from '@stipple/domain/safety';
import { aBrowser } from '@stipple/testing/browser';
import { aRedis, type TestRedis } from '@stipple/testing/redis';
import { aStack, type TestStack } from '@stipple/testing/stack';
import type { Browser, Page } from 'playwright-core';
import {
  amount,
  answerTo,
  ask,
  cellsOf,
  expectTotal,
  figure,
  numberIn,
  type Row,
  refusalOf,
  sumOf,
  waitFor,
} from './rig/on-page.ts';

const small = 'Larkmere Scalp Clinics';
const large = 'Northdot Scalp Studios';

interface At {
  readonly browser: Browser;
  readonly url: string;
}

/**
 * Journeys through one stack with the demo chains named. They pass in silence only where a browser or Redis may be
 * missing, and aBrowser and aRedis have said so; the build machine requires both.
 */
function throughStack(queue: 'postgres' | 'redis', chains: readonly string[]) {
  let browser: Browser | undefined;
  let stack: TestStack | undefined;
  let redis: TestRedis | undefined;

  beforeAll(async () => {
    browser = await aBrowser();
    redis = queue === 'redis' ? await aRedis() : undefined;
    if (!browser || (queue === 'redis' && !redis)) return;
    const now = new Date().toISOString();
    const plans = threeChains(now).filter((plan) => chains.includes(plan.name));
    const seed = async ({ urls }: TestStack['database']) => {
      await seedDemo({ ownerUrl: urls.owner, appUrl: urls.app, now, plans });
    };
    stack = await aStack({ redisUrl: redis?.url, seed });
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    await redis?.stop();
  });

  return (name: string, walk: (at: At) => Promise<void>) =>
    it(name, async () => {
      if (browser && stack) await walk({ browser, url: stack.url });
    });
}

describe.each(['postgres', 'redis'] as const)('what follows from a session, queue in %s', (queue) => {
  const journey = throughStack(queue, [small]);

  journey('when a practitioner completes a session, the owner’s open overview changes by itself', async (at) => {
    const owner = await signedIn(at, 'owner', small);
    await owner.goto(`${at.url}/reports`);
    const before = await numberIn(figure(owner, 'Sessions completed'));
    const practitioner = await signedIn(at, 'practitioner', small);
    const session = await logSession(practitioner);
    await waitFor(async () => (await numberIn(figure(owner, 'Sessions completed'))) === before + 1);
    const days = await checkInDays(practitioner, session);
    expect(days.length).toBeGreaterThan(0);
    await waitFor(async () => (await checkInsPlanned(practitioner, session)) === days.length);
  });
});

describe('the people of a chain', () => {
  const journey = throughStack('postgres', [small, large]);

  journey('an owner reads the overview, its sums reconcile, and each number leads to its rows', async (at) => {
    const page = await signedIn(at, 'owner', large);
    await page.goto(`${at.url}/reports`);
    const sessions = await numberIn(figure(page, 'Sessions completed'));
    expect(sessions).toBeGreaterThan(1_000);
    const table = page.getByRole('table').last();
    const rows = await cellsOf(table);
    expect(rows).toHaveLength(13);
    const [together, ...clinics] = [...rows].reverse();
    for (const column of [1, 2, 3, 6, 7]) {
      expect(sumOf(clinics, column)).toBe(amount(together?.[column]));
    }
    expect([1, 2, 3].reduce((sum, column) => sum + amount(together?.[column]), 0)).toBe(sessions);
    await figure(page, 'Sessions completed').click();
    await expectTotal(page, sessions);
    await page.goBack();
    const due = await numberIn(figure(page, 'Top-ups due now'));
    await figure(page, 'Top-ups due now').click();
    await expectTotal(page, due);
  });

  journey('an owner reads when clients come back, and what goes with it', async (at) => {
    const page = await signedIn(at, 'owner', large);
    await page.goto(`${at.url}/reports`);
    await page.getByRole('link', { name: 'Time to top-up' }).click();
    await page.getByRole('heading', { name: /^Half have come back after \d\.\d years$/ }).waitFor();
    await page.getByRole('button', { name: 'Told apart by' }).click();
    await page.getByRole('menuitem', { name: 'Skin', exact: true }).click();
    const groups = page.getByRole('region', { name: /^Half are back after/ });
    await groups.getByText(/^The groups differ/).waitFor();
    await groups.getByRole('button', { name: 'Table' }).click();
    const medians = new Map((await cellsOf(groups.getByRole('table'))).map((cells) => [cells[0], cells[3]]));
    // The simulated truth: oily skin holds 0.84 as long as normal skin.
    const years = (skin: string) => Number(medians.get(`${skin} skin`)?.split(' ')[0]);
    expect(years('Oily') / years('Normal')).toBeGreaterThan(0.7);
    expect(years('Oily') / years('Normal')).toBeLessThan(0.97);
  });

  journey('a receptionist sees bookings and contact data and nothing clinical', async (at) => {
    const page = await signedIn(at, 'receptionist', large);
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    const rail = page.getByRole('navigation').first();
    expect(await rail.getByRole('link', { name: 'Clients' }).count()).toBe(1);
    for (const clinical of ['Treatments', 'Top-ups', 'Reports', 'Stock']) {
      expect(await rail.getByRole('link', { name: clinical }).count()).toBe(0);
    }
    const { clients } = await ask<{ clients: { items: (Row & { name: string; skinType: number | null })[] } }>(
      page,
      '{ clients(page: { number: 1, size: 1 }) { items { id name skinType } } }',
    );
    const [client] = clients.items;
    if (!client) throw new Error('There is no client');
    expect(client.skinType).toBeNull();
    await page.goto(`${at.url}/clients/${client.id}`);
    await page.getByRole('heading', { name: client.name }).waitFor();
    expect(await page.getByText(/skin type/i).count()).toBe(0);
    expect(await refusalOf(page, '{ sessions(page: { number: 1, size: 1 }) { items { notes } } }')).toBe(
      'ACCESS.NOT_ALLOWED',
    );
  });

  journey('another chain’s owner sees nothing of the first', async (at) => {
    const insider = await signedIn(at, 'owner', large);
    const { clients } = await ask<{ clients: { items: (Row & { name: string })[]; total: number } }>(
      insider,
      '{ clients(page: { number: 1, size: 1 }) { items { id name } total } }',
    );
    const [client] = clients.items;
    if (!client) throw new Error('There is no client');
    const stranger = await signedIn(at, 'owner', small);
    const theirs = await ask<{ client: null; clients: { total: number } }>(
      stranger,
      'query ($id: ID!) { client(id: $id) { name } clients { total } }',
      { id: client.id },
    );
    expect(theirs.client).toBeNull();
    expect(theirs.clients.total).not.toBe(clients.total);
    await stranger.goto(`${at.url}/clients/${client.id}`);
    await stranger.getByRole('heading').first().waitFor();
    expect(await stranger.getByText(client.name).count()).toBe(0);
  });

  journey('an analyst reads figures and no names', async (at) => {
    const page = await signedIn(at, 'analyst', large);
    await page.goto(`${at.url}/reports`);
    await page.getByText('Sessions completed').waitFor();
    expect(await page.getByRole('link', { name: 'Clients' }).count()).toBe(0);
    expect(await refusalOf(page, '{ clients { total } }')).toBe('ACCESS.NOT_ALLOWED');
  });
});

async function signedIn(at: At, role: DemoLogin['role'], organization: string): Promise<Page> {
  const login = demoLogins.find((each) => each.role === role && each.organization === organization);
  if (!login) throw new Error(`There is no ${role} of ${organization}`);
  const context = await at.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(at.url);
  await page.getByLabel('E-mail').fill(login.email);
  await page.getByLabel('Password').fill(login.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** The days after this session on which its aftercare wants to hear from the client. */
async function checkInDays(page: Page, sessionId: string): Promise<readonly number[]> {
  const query = 'query ($sessionId: ID!) { aftercareOfSession(sessionId: $sessionId) { version { checkInDays } } }';
  const { aftercareOfSession } = await ask<{ aftercareOfSession: { version: { checkInDays: number[] } } }>(
    page,
    query,
    {
      sessionId,
    },
  );
  return aftercareOfSession.version.checkInDays;
}

/** How many aftercare check-ins are planned in the treatment of this session. */
async function checkInsPlanned(page: Page, id: string): Promise<number> {
  const query = 'query ($id: ID!) { session(id: $id) { treatment { reminders { purpose state } } } }';
  const { session } = await ask<{
    session: { treatment: { reminders: { purpose: string; state: string }[] } };
  }>(page, query, { id });
  const { reminders } = session.treatment;
  return reminders.filter(({ purpose, state }) => purpose === 'aftercare_check_in' && state === 'planned').length;
}

interface Waiting extends Row {
  readonly clinic: Row;
  readonly sessions: readonly Row[];
}

/** Treatments of one's own clinics that wait for their first session. */
async function waitingFor(page: Page): Promise<Waiting[]> {
  const { viewer, treatments } = await ask<{ viewer: { clinics: Row[] }; treatments: { items: Waiting[] } }>(
    page,
    `{ viewer { clinics { id } }
       treatments(filter: { states: [agreed] }, page: { number: 1, size: 50 }) { items { id clinic { id } sessions { id } } } }`,
  );
  const mine = new Set(viewer.clinics.map((clinic) => clinic.id));
  return treatments.items.filter(({ clinic, sessions }) => mine.has(clinic.id) && sessions.length === 0);
}

/** Starts the session of the first client who may be treated; what a practitioner may override is. */
async function startSession(page: Page, id: string, startedAt: string): Promise<Waiting> {
  const codes = safetyCodes.filter((code) => mayOverride('practitioner', code));
  const overrides = codes.map((code) => ({ code, reason: 'So that this journey may start.' }));
  for (const treatment of await waitingFor(page)) {
    const input = { id, treatmentId: treatment.id, kind: 'session', startedAt, overrides };
    const mutation = 'mutation ($input: StartSessionInput!) { startSession(input: $input) { version } }';
    const { errors } = await answerTo(page, mutation, { input });
    if (!errors) return treatment;
  }
  throw new Error('No client who waits for the first session may be treated');
}

/** Starts, saves and completes a session. @returns its id */
async function logSession(page: Page): Promise<string> {
  const id = randomUUID();
  const startedAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
  const { clinic } = await startSession(page, id, startedAt);
  const { lots } = await ask<{ lots: { items: (Row & { balance: number; product: { kind: string } })[] } }>(
    page,
    'query ($of: [ID!], $on: LocalDate) { lots(filter: { clinicIds: $of, usableOn: $on }) { items { id balance product { kind } } } }',
    { of: [clinic.id], on: new Date().toISOString().slice(0, 10) },
  );
  const lot = lots.items.find(({ balance, product }) => product.kind === 'pigment' && balance >= 1);
  const mix = { id: randomUUID(), parts: [{ lotId: lot?.id, ml: 1 }], waterMl: 0.5 };
  const pass = { id: randomUUID(), zone: 'crown', mixId: mix.id, needle: '3RL', minutes: 90 };
  const log = {
    ...{ id, version: 1, startedAt, endedAt: new Date().toISOString() },
    ...{ zones: ['crown'], mixes: [mix], passes: [pass], skinReaction: 'mild' },
  };
  await ask(page, 'mutation ($input: SaveSessionInput!) { saveSession(input: $input) { version } }', { input: log });
  await ask(page, 'mutation ($input: CompleteSessionInput!) { completeSession(input: $input) { state } }', {
    input: { id, version: 2 },
  });
  return id;
}
