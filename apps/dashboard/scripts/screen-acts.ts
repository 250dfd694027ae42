import type { Page, Route } from 'playwright-core';

/** What is done on a screen before its picture is taken. */
type Act = (page: Page) => Promise<unknown>;

const GRAPHQL = '**/graphql';
const asksWho = (route: Route) => /query Viewer/.test(route.request().postData() ?? '');

export const press =
  (name: string): Act =>
  (page) =>
    page.getByRole('button', { name, exact: true }).first().click();

export const find =
  (text: string): Act =>
  async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(text);
  };

export const readSigned: Act = (page) =>
  page
    .getByRole('link', { name: /^Signed copy/ })
    .first()
    .click();

/** Makes a link for a client's phone with everything on it, and opens it as the client would. */
export const openOnPhone: Act = async (page) => {
  await press('Send to the client’s phone')(page);
  const boxes = page.getByRole('dialog').getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
  await press('Make the link')(page);
  await page.goto(await page.getByTestId('link-address').inputValue());
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
};

/** One task of that link, opened. */
export const openTask =
  (word: string): Act =>
  async (page) => {
    await openOnPhone(page);
    const task = page.getByRole('button', { name: new RegExp(word) });
    if ((await task.getAttribute('aria-expanded')) !== 'true') await task.click();
  };

/** Says why the first rule is let be. */
export const overrideFirst: Act = async (page) => {
  await page.getByRole('button', { name: 'Override…' }).first().click();
  await page.getByLabel('Why it is let be').fill('Looked at today, the skin is calm');
};

/** Puts a pass of a completed session right. */
export const amend: Act = async (page) => {
  await press('Add an amendment')(page);
  await page.getByLabel('It should read').fill('depth 0.8 mm');
};

/** Writes whichever of the two is not there yet, so that something changes each time. */
async function write(page: Page, [one, other]: [string, string]): Promise<void> {
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.waitFor();
  await notes.fill((await notes.inputValue()) === one ? other : one);
}

/** Notes typed after the line was cut. */
export const cut: Act = async (page) => {
  await page.route(GRAPHQL, (route) => route.abort('internetdisconnected'));
  await write(page, ['Skin calm; client asked for a softer edge', 'Skin calm, edge to be softer']);
  await page.getByText('Not saved yet').first().waitFor();
};

/** The same notes written on another device meanwhile, which the server has first. */
export const disagree: Act = async (page) => {
  await cut(page);
  const { cookies } = await page.context().storageState();
  const elsewhere = await page
    .context()
    .browser()
    ?.newContext({ storageState: { cookies, origins: [] } });
  if (!elsewhere) throw new Error('There is no other device.');
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await write(other, ['Edge softened', 'Softened the edge']);
  await other
    .getByText(/^Saved \d/)
    .first()
    .waitFor();
  await elsewhere.close();
  await page.unroute(GRAPHQL);
  await page.getByRole('button', { name: 'Save merged' }).waitFor({ timeout: 60_000 });
};

/** Answers that take longer than anybody waits. */
export const slowly: Act = (page) =>
  page.route(GRAPHQL, async (route) => {
    if (!asksWho(route)) await new Promise((resolve) => setTimeout(resolve, 5_000));
    await route.continue().catch(() => undefined);
  });

/** Nothing arrives but who one is. */
export const cutOff: Act = (page) =>
  page.route(GRAPHQL, (route) => (asksWho(route) ? route.continue() : route.abort('internetdisconnected')));

/** Opens the first appointment in sight of the diary. */
export const openFirstEntry: Act = (page) => page.locator('[data-entry]').first().click();
