// S7: a list of 100 with four relations and its total is answered by at most 8 statements, begin and end included, and
// by as many for 10 rows as for 1,000, the largest page there is.
//   npm run bench -- list-statements [--sessions 8000] [--organizations 2] [--adminUrl <url> --appUrl <url>]
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { signInTo, startApiProcess } from './rig/api-process.ts';
import { keepResult } from './rig/results.ts';
import { aSeededDatabase, benchPassword } from './rig/seeded-database.ts';
import { countStatements } from './rig/statement-counter.ts';

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '8000' },
    organizations: { type: 'string', default: '2' },
    adminUrl: { type: 'string' },
    appUrl: { type: 'string' },
  },
});

const most = 8;
const sizes = [10, 100, 200, 1_000] as const;

/** Lists with the relations the dashboard asks for, four where there are four. */
const lists: Readonly<Record<string, string>> = {
  sessions: 'id client { name } practitioner { name } clinic { name } treatment { indication }',
  treatments: 'id client { name } practitioner { name } clinic { name } sessions { id }',
  appointments: 'id client { name } practitioner { name } clinic { name } treatment { indication }',
  clients: 'id clinic { name } treatments { id } appointments { id }',
};

const database = await aSeededDatabase({
  organizations: Number(values.organizations),
  sessions: Number(values.sessions),
  take: 1,
  standing: values.adminUrl && values.appUrl ? { adminUrl: values.adminUrl, appUrl: values.appUrl } : undefined,
});
const counter = await countStatements(database.appUrl);
const api = await startApiProcess({ appUrl: counter.url, queueUrl: database.queueUrl });
const found: { list: string; rows: number; statements: number }[] = [];
try {
  const [organization] = database.organizations;
  if (!organization) throw new Error('No organization was seeded');
  const cookie = await signInTo(api, organization.ownerEmail, benchPassword);
  for (const [list, fields] of Object.entries(lists)) {
    for (const size of sizes) {
      const query = `{ ${list}(page: { number: 1, size: ${size} }) { items { ${fields} } total } }`;
      found.push({ list, ...(await counted(query, cookie, list)) });
    }
  }
} finally {
  await api.stop();
  counter.close();
  await database.close();
}

/** The least of three times: now and then one of them also looks up who is asking, which belongs to no list. */
async function counted(query: string, cookie: string, list: string): Promise<{ rows: number; statements: number }> {
  let least = { rows: 0, statements: Number.POSITIVE_INFINITY };
  for (let time = 0; time < 3; time++) {
    counter.take();
    const data = await ask(query, cookie);
    // The transaction ends after the answer has left.
    await sleep(60);
    const statements = counter.take();
    if (statements < least.statements) least = { rows: data[list]?.items.length ?? 0, statements };
  }
  return least;
}

async function ask(query: string, cookie: string): Promise<Record<string, { items: unknown[] }>> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: Record<string, { items: unknown[] }> };
  return data;
}

for (const { list, rows, statements } of found)
  console.info(`${list.padEnd(14)} ${String(rows).padStart(4)} rows  ${statements} statements`);
const constant = Object.keys(lists).every(
  (list) => new Set(found.filter((one) => one.list === list).map((one) => one.statements)).size === 1,
);
const reached = constant && found.every(({ statements }) => statements <= most);
console.info(
  `\nat most ${Math.max(...found.map(({ statements }) => statements))} (allowed ${most}), ${constant ? 'the same' : 'not the same'} for every size`,
);
keepResult('list-statements', { found, most, constant, reached });
if (!reached) process.exitCode = 1;
