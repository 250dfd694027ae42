import type { Locator, Page } from 'playwright-core';

/** The number of a figure on the overview. */
export function figure(page: Page, word: string): Locator {
  return page.getByText(word, { exact: true }).locator('xpath=following-sibling::p[1]/a');
}

export async function numberIn(locator: Locator): Promise<number> {
  return amount(await locator.innerText());
}

export function amount(text: string | undefined): number {
  return Number((text ?? '').replace(/[^\d]/g, ''));
}

export async function cellsOf(table: Locator): Promise<string[][]> {
  await table.getByRole('row').nth(2).waitFor();
  const rows = await table.locator('tbody tr, tfoot tr').all();
  return Promise.all(rows.map((row) => row.locator('td, th').allInnerTexts()));
}

export function sumOf(rows: readonly string[][], column: number): number {
  return rows.reduce((sum, row) => sum + amount(row[column]), 0);
}

export async function expectTotal(page: Page, total: number): Promise<void> {
  const words = new RegExp(`^1–\\d+ of ${total.toLocaleString('en')}$`);
  await page.getByText(words).waitFor({ timeout: 20_000 });
}

export async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It did not come about within twenty seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export interface Row {
  readonly id: string;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Asks the API as the person of this page. @throws Error when it refuses */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await answerTo(page, query, variables);
  if (!data || errors) throw new Error(`The API answered ${JSON.stringify(errors)}`);
  return data as Data;
}

/** Code of the first refusal. */
export async function refusalOf(page: Page, query: string): Promise<string | undefined> {
  const { errors } = await answerTo(page, query, {});
  return errors?.[0]?.extensions.code;
}

export function answerTo(page: Page, query: string, variables: object): Promise<Answer> {
  return page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) })).json();
    },
    { query, variables },
  );
}
