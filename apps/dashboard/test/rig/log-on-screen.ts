import type { Person } from '@stipple/testing/builders';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

export async function signIn(page: Page, url: string, { email, password }: Person): Promise<void> {
  await page.goto(url);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).tap();
  await page.getByRole('navigation').first().waitFor();
}

export type StepWord = 'Pre-checks' | 'Design' | 'Mixes' | 'Passes' | 'Photos' | 'Reaction & notes' | 'Finish';

/** Goes to a step of the log. */
export async function toStep(page: Page, word: StepWord): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps of the session' });
  await steps.getByRole('button', { name: new RegExp(`^${word}`) }).click();
  await page.waitForURL(/[?&]step=/);
}

/** What one reaches for in a log, each on its step. */
export function log(page: Page) {
  return {
    timer: page.getByRole('timer'),
    complete: page.getByRole('button', { name: 'Complete session' }),
    notes: page.getByRole('textbox', { name: 'Notes' }),
    writeNotes: async (text: string) => {
      await toStep(page, 'Reaction & notes');
      await page.getByRole('textbox', { name: 'Notes' }).fill(text);
    },
    zone: (name: string) => page.getByRole('group', { name: 'Zones' }).getByRole('button', { name, exact: true }),
    pass: (nth: number) => page.getByRole('button', { name: new RegExp(`^Pass ${nth}`) }).first(),
    mark: (words: string | RegExp) => page.getByTestId('save-mark').getByText(words).first(),
  };
}

/** Waits until the screen says that the server has everything. */
export async function saved(page: Page): Promise<void> {
  await eventually(async () => ((await heldIfAny(page))?.version ?? 0) > 1);
  await log(page)
    .mark(/^Saved \d\d:\d\d$/)
    .waitFor();
}

/** Completes the session on screen. @throws Error with what the screen says when it is not completed within a minute. */
export async function complete(page: Page): Promise<void> {
  await log(page).complete.tap();
  const done = page.getByRole('heading', { name: 'Session completed' });
  await done.waitFor({ timeout: 60_000 }).catch(async () => {
    const said = await page.locator('body').innerText();
    throw new Error(`It was not completed; the screen says: ${said.replaceAll(/\s+/g, ' ')}`);
  });
}

export async function chooseLot(page: Page, number: string, label = 'Pigment lot'): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).last().fill(number);
  await page.getByRole('option', { name: new RegExp(number) }).tap();
}

export interface Held {
  readonly id: string;
  readonly version: number;
  readonly notes: string | null;
  readonly zones: readonly string[];
  readonly state: string;
}

/** What the server holds of the session on screen. @throws Error when it has not been told of it. */
export async function held(page: Page): Promise<Held> {
  const session = await heldIfAny(page);
  if (!session) throw new Error('The server does not know this session');
  return session;
}

async function heldIfAny(page: Page): Promise<Held | null> {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const fields = 'id version state notes zones skinReaction passes { depthMm mix { id } } mixes { id } marks { kind }';
  return (await ask(page, `{ session(id: "${id}") { ${fields} } }`)).session as Held | null;
}

/** Asks the API as the person of this page. */
export async function ask(page: Page, query: string): Promise<Record<string, unknown>> {
  const answer = await page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/graphql', { method: 'POST', headers, body })).json();
  }, JSON.stringify({ query }));
  if (!answer.data) throw new Error(`The API answered ${JSON.stringify(answer)}`);
  return answer.data;
}

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // A colour on its way from one to another has no contrast of its own.
  await page.evaluate(async () => {
    const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
    return (await run).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Puts the start of the session on screen so many hours before now, on the clock of Leeds. Stands at the finish. */
export async function startedHoursAgo(page: Page, hours: number): Promise<void> {
  await toStep(page, 'Finish');
  const at = Date.now() - hours * 3_600_000;
  await page.getByLabel('Day', { exact: true }).fill(inLeeds(at, { dateStyle: 'short' }));
  await page.getByLabel('Start', { exact: true }).fill(inLeeds(at, { timeStyle: 'short' }));
}

/** A session of two hours that ended now, so many days ago. */
export async function startedDaysAgo(page: Page, days: number): Promise<void> {
  await startedHoursAgo(page, 2 + 24 * days);
  await page.getByLabel('End', { exact: true }).fill(inLeeds(Date.now(), { timeStyle: 'short' }));
}

function inLeeds(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', ...options }).format(at);
}

/** @throws Error after twenty seconds. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It did not come about within twenty seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
