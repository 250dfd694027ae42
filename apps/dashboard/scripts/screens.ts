/**
 * Pictures of every screen at three widths, light and dark, and an axe-core check of each.
 *
 *   node scripts/screens.ts --at http://localhost:4000 --out ../../docs/screens
 *     [--only today,clients] [--roles owner] [--widths 1280,768,390] [--schemes light,dark] [--full] [--no-axe]
 *
 * Signs in as each role of the demo chain (`--secrets role=email:password,…` names others). Exits 1 on any violation.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { aBrowser } from '@stipple/testing/browser';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Ids, type RoleName, screens } from './screen-list.ts';
import { smallPng } from './small-png.ts';

const { values: said } = parseArgs({
  options: {
    at: { type: 'string', default: 'http://localhost:4000' },
    out: { type: 'string', default: '../../docs/screens' },
    only: { type: 'string' },
    roles: { type: 'string', default: 'owner,manager,practitioner,receptionist,analyst' },
    widths: { type: 'string', default: '1280,768,390' },
    schemes: { type: 'string', default: 'light,dark' },
    chain: { type: 'string', default: 'northdot:12' },
    full: { type: 'boolean', default: false },
    'no-axe': { type: 'boolean', default: false },
  },
});

const heights: Record<number, number> = { 1280: 860, 768: 1024, 390: 844 };
const words: Record<RoleName, string> = {
  owner: 'hairline',
  manager: 'temples',
  practitioner: 'crown',
  receptionist: 'desk',
  analyst: 'figures',
};

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

async function ask<Answer>(context: BrowserContext, query: string, variables: object = {}): Promise<Answer> {
  const reply = await context.request.post(`${said.at}/graphql`, { data: { query, variables } });
  const { data, errors } = (await reply.json()) as { data: Answer; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map((each) => each.message).join(' '));
  return data;
}

async function signIn(context: BrowserContext, role: RoleName): Promise<void> {
  const [chain = '', clinics = ''] = said.chain.split(':');
  const input = { email: `${role}@${chain}.example`, password: `${words[role]}-${role}-${clinics}` };
  await ask(context, 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }', { input });
}

/** Records worth a picture: a course under way with sessions behind it, its client, one completed session, a lot. */
async function findIds(context: BrowserContext): Promise<Ids> {
  const found = await ask<{
    treatments: { items: { id: string; client: { id: string }; sessions: { id: string; state: string }[] }[] };
    staffMembers: { items: { id: string }[] };
    sessions: { items: { id: string }[] };
  }>(
    context,
    `{ treatments(filter: { states: [maintained, due] }, sort: [{ field: lastSessionAt, direction: desc }], page: { number: 1, size: 40 }) {
         items { id client { id } sessions { id state } } }
       staffMembers(filter: { role: practitioner, removed: false }, page: { number: 1, size: 1 }) { items { id } }
       sessions(filter: { states: [in_progress, paused, draft] }, page: { number: 1, size: 1 }) { items { id } } }`,
  );
  const rich = [...found.treatments.items].sort((a, b) => b.sessions.length - a.sessions.length)[0];
  return {
    client: rich?.client.id ?? '',
    treatment: rich?.id ?? '',
    session: rich?.sessions.find((session) => session.state === 'completed')?.id ?? '',
    openSession: found.sessions.items[0]?.id ?? '',
    staffMember: found.staffMembers.items[0]?.id ?? '',
  };
}

/** Drawn, at rest, and with its fonts: no skeleton and nothing busy is left. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.MuiSkeleton-root, [aria-busy=true]'), undefined, {
    timeout: 20_000,
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(350);
}

async function violationsOn(page: Page): Promise<Violation[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    return (
      await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    ).violations;
  });
  return result;
}

async function contextOf(browser: Browser, width: number, scheme: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: heights[width] ?? 860 },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: width < 1000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  return context;
}

async function shoot(page: Page, role: RoleName | 'nobody', ids: Ids, look: string): Promise<string[]> {
  const troubles: string[] = [];
  const only = said.only?.split(',');
  for (const screen of screens) {
    if (!screen.roles.includes(role) || (only && !only.includes(screen.name))) continue;
    const name = `${screen.name}${role === 'owner' || role === 'nobody' ? '' : `-${role}`}-${look}`;
    const wrong = (error: Error) => troubles.push(`${name}: ${error.message}`);
    page.on('pageerror', wrong);
    try {
      await page.goto(`${said.at}${screen.path(ids)}`);
      await settled(page);
      await screen.act?.(page);
      if (screen.act) await settled(page);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (sideways > 0) troubles.push(`${name}: ${sideways} px wider than the window`);
      if (!said['no-axe'])
        for (const violation of await violationsOn(page))
          troubles.push(
            `${name}: ${violation.id}, ${violation.help}\n    ${violation.nodes
              .slice(0, 4)
              .map((node) => `${node.html.slice(0, 200)}\n      ${node.failureSummary.replaceAll('\n', ' ')}`)
              .join('\n    ')}`,
          );
      const picture = await page.screenshot({ fullPage: said.full });
      writeFileSync(resolve(said.out, `${name}.png`), smallPng(picture));
    } catch (error) {
      troubles.push(`${name}: ${String(error).split('\n')[0]}`);
    }
    page.off('pageerror', wrong);
  }
  return troubles;
}

const browser = await aBrowser();
if (!browser) throw new Error('No browser runs here; CHROMIUM_PATH may name one.');
mkdirSync(resolve(said.out), { recursive: true });
const nobody: Ids = { client: '', treatment: '', session: '', openSession: '', staffMember: '' };
const troubles: string[] = [];
for (const width of said.widths.split(',').map(Number)) {
  for (const scheme of said.schemes.split(',')) {
    const door = await contextOf(browser, width, scheme);
    troubles.push(...(await shoot(await door.newPage(), 'nobody', nobody, `${width}-${scheme}`)));
    await door.close();
    for (const role of said.roles.split(',') as RoleName[]) {
      const context = await contextOf(browser, width, scheme);
      await signIn(context, role);
      const ids = ['owner', 'manager', 'practitioner'].includes(role) ? await findIds(context) : nobody;
      if (role === 'receptionist') {
        const { clients } = await ask<{ clients: { items: { id: string }[] } }>(
          context,
          '{ clients(page: { number: 1, size: 1 }) { items { id } } }',
        );
        ids.client = clients.items[0]?.id ?? '';
      }
      troubles.push(...(await shoot(await context.newPage(), role, ids, `${width}-${scheme}`)));
      await context.close();
    }
  }
}
await browser.close();
console.info(troubles.length === 0 ? 'Every screen drawn; axe-core found nothing.' : troubles.join('\n'));
process.exitCode = troubles.length === 0 ? 0 : 1;
