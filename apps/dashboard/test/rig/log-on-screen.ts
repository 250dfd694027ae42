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

/** What one reaches for in a log. */
export function log(page: Page) {
  return {
    complete: page.getByRole('button', { name: 'Complete session' }),
    notes: page.getByRole('textbox', { name: 'Notes' }),
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

export async function chooseLot(page: Page, number: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Pigment lot' }).fill(number);
  await page.getByRole('option', { name: new RegExp(number) }).tap();
}

export interface Held {
  readonly id: string;
  readonly version: number;
  readonly notes: string | null;
  readonly zones: readonly string[];
}

/** What the server holds of the session on screen. @throws Error when it has not been told of it. */
export async function held(page: Page): Promise<Held> {
  const session = await heldIfAny(page);
  if (!session) throw new Error('The server does not know this session');
  return session;
}

async function heldIfAny(page: Page): Promise<Held | null> {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const fields = 'id version notes zones skinReaction passes { depthMm }';
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
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
    return (await run).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Puts the start of the session on screen so many hours before now, on the clock of Leeds. */
export async function startedHoursAgo(page: Page, hours: number): Promise<void> {
  const at = Date.now() - hours * 3_600_000;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', ...options }).format(at);
  await page.getByLabel('Day', { exact: true }).fill(part({ dateStyle: 'short' }));
  await page.getByLabel('Start', { exact: true }).fill(part({ timeStyle: 'short' }));
}

/** @throws Error after twenty seconds. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It did not come about within twenty seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
