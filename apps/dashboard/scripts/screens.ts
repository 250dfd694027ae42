/**
 * Pictures of every screen at three widths, light and dark, and an axe-core check of each.
 *
 *   node scripts/screens.ts --at http://localhost:4000 --out ../../docs/screens
 *     [--fresh] [--only today,clients] [--roles owner] [--widths 1280,768,390] [--schemes light,dark] [--full] [--no-axe]
 *
 * Signs in as each role of the demo chain. With --fresh, at a stack started with STIPPLE_DEMO=off, it takes the page
 * that sets up an organization, sets one up, and takes what is empty then. Exits 1 when anything was wrong.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { aBrowser } from '@stipple/testing/browser';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { type Ask, askerOf, findIds } from './find-ids.ts';
import { type Ids, type RoleName, type Screen, screens, type Viewer } from './screen-list.ts';

const { values: said } = parseArgs({
  options: {
    at: { type: 'string', default: 'http://localhost:4000' },
    out: { type: 'string', default: '../../docs/screens' },
    only: { type: 'string' },
    roles: { type: 'string', default: 'owner,manager,practitioner,receptionist,analyst' },
    widths: { type: 'string', default: '1280,768,390' },
    schemes: { type: 'string', default: 'light,dark' },
    chain: { type: 'string', default: 'northdot:12' },
    fresh: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    'no-axe': { type: 'boolean', default: false },
  },
});

const heights: Record<number, number> = { 1280: 860, 768: 1024, 390: 844 };
/** Printed at the width of a sheet, once: paper has one width and one scheme. */
const PAPER = 768;
/** Of a long list its beginning says enough. */
const LONGEST = 2_400;
const words: Record<RoleName, string> = {
  owner: 'hairline',
  manager: 'temples',
  practitioner: 'crown',
  receptionist: 'desk',
  analyst: 'figures',
  newcomer: 'parting',
};

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

const loginOf = (role: RoleName) => {
  const [chain, clinics] = role === 'newcomer' ? ['fresh', '1'] : said.chain.split(':');
  return { email: `${role}@${chain}.example`, password: `${words[role]}-${role}-${clinics}` };
};

const signIn = (ask: Ask, role: RoleName) =>
  ask('mutation ($input: SignInInput!) { signIn(input: $input) { role } }', { input: loginOf(role) });

/** The first organization of an empty stack, as somebody would set it up. */
async function setUpOnce(ask: Ask): Promise<void> {
  const { installation } = await ask<{ installation: { needsSetUp: boolean } }>('{ installation { needsSetUp } }');
  if (!installation.needsSetUp) return;
  const chain = { organizationName: 'Fresh Start', clinicName: 'Fresh Start', city: 'Leeds', zone: 'Europe/London' };
  const input = { ...chain, currency: 'GBP', ownerName: 'Ada Mensah', ...loginOf('newcomer') };
  await ask('mutation ($input: SetUpInput!) { setUp(input: $input) { role } }', { input });
}

/** Drawn, at rest, and with its fonts: no skeleton and nothing busy is left. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.MuiSkeleton-root, [aria-busy=true]'), undefined, {
    timeout: 20_000,
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(350);
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run(document, { runOnly: rules })).violations;
  });
  return found.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 4).map(({ html, failureSummary }) => `${html.slice(0, 200)}\n      ${failureSummary}`);
    return `${id}, ${help}\n    ${where.join('\n    ')}`;
  });
}

function contextOf(browser: Browser, width: number): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: heights[width] ?? 860 },
    reducedMotion: 'reduce',
    hasTouch: width < 1000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
}

/** Opens a screen and brings it to where its picture is taken. */
async function bring(page: Page, { before, act, waits }: Screen, path: string): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await before?.(page);
  await page.goto(`${said.at}${path}`);
  await (waits ? page.locator('.MuiSkeleton-root').first().waitFor() : settled(page));
  await act?.(page);
  if (act) await settled(page);
}

/** One picture, and what is wrong with it. */
async function take(page: Page, { paper = false }: Screen, name: string): Promise<string[]> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const wrong = sideways > 0 ? [`${sideways} px wider than the window`] : [];
  if (!said['no-axe'] && !paper) wrong.push(...(await violationsOn(page)));
  const picture = await page.screenshot({ fullPage: said.full || paper });
  const { width, height } = await sharp(picture).metadata();
  await sharp(picture)
    .extract({ left: 0, top: 0, width, height: Math.min(height, LONGEST) })
    .webp({ lossless: true, effort: 4 })
    .toFile(resolve(said.out, `${name}.webp`));
  return wrong.map((each) => `${name}: ${each}`);
}

async function shoot(page: Page, role: Viewer, ids: Ids, width: number): Promise<string[]> {
  const troubles: string[] = [];
  const only = said.only?.split(',');
  for (const screen of screens) {
    if (!screen.roles.includes(role) || (only && !only.includes(screen.name))) continue;
    if (screen.paper && width !== PAPER) continue;
    const name = `${screen.name}${['owner', 'newcomer', 'stranger', 'nobody'].includes(role) ? '' : `-${role}`}`;
    const wrong = (error: Error) => troubles.push(`${name}-${width}: ${error.message}`);
    page.on('pageerror', wrong);
    try {
      const path = screen.path(ids);
      if (path === undefined) throw new Error('no such record within reach');
      await bring(page, screen, path);
      for (const scheme of screen.paper ? (['light'] as const) : said.schemes.split(',')) {
        await page.emulateMedia({
          media: screen.paper ? 'print' : 'screen',
          colorScheme: scheme === 'dark' ? 'dark' : 'light',
        });
        // A colour on its way from one to another has no contrast of its own.
        await page.waitForTimeout(300);
        troubles.push(...(await take(page, screen, screen.paper ? name : `${name}-${width}-${scheme}`)));
      }
    } catch (error) {
      troubles.push(`${name}-${width}: ${String(error).split('\n')[0]}`);
    }
    page.off('pageerror', wrong);
  }
  return troubles;
}

/** Everything one role sees at one width. */
async function visit(browser: Browser, role: Viewer, width: number): Promise<string[]> {
  const context = await contextOf(browser, width);
  context.setDefaultTimeout(15_000);
  const ask = askerOf(context, said.at);
  const known = role !== 'nobody' && role !== 'stranger';
  if (role === 'newcomer') await setUpOnce(ask);
  if (known) await signIn(ask, role);
  const ids = known ? await findIds(ask, role) : {};
  const troubles = await shoot(await context.newPage(), role, ids, width);
  await context.close();
  return troubles;
}

const browser = await aBrowser();
if (!browser) throw new Error('No browser runs here; CHROMIUM_PATH may name one.');
mkdirSync(resolve(said.out), { recursive: true });
const widths = said.widths.split(',').map(Number);
const rounds: Viewer[][] = said.fresh
  ? [['stranger'], ['newcomer']]
  : [['nobody', ...(said.roles.split(',') as RoleName[])]];
const troubles: string[] = [];
for (const round of rounds)
  for (const width of widths) for (const viewer of round) troubles.push(...(await visit(browser, viewer, width)));
await browser.close();
console.info(troubles.length === 0 ? 'Every screen drawn; axe-core found nothing.' : troubles.join('\n'));
process.exitCode = troubles.length === 0 ? 0 : 1;
