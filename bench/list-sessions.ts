// List of 25 sessions with client, practitioner, clinic and total: the floor (bare http and one hand-written SQL),
// ours over HTTP, and PostGraphile 5, on the same database, in the same run, in turn.
//   npm run bench -- list-sessions [--sessions 1000000] [--organizations 200] [--seconds 4] [--rounds 7] [--connections 16]
//     [--adminUrl <url> --appUrl <url>]   measures a bench database that stands already
import { parseArgs } from 'node:util';
import { anyPort } from '@stipple/local-stack/postgres';
import { signInTo, startApiProcess } from './rig/api-process.ts';
import { type ServerProcess, startServer } from './rig/child-process.ts';
import { type LoadResult, load, median, type Shot } from './rig/load.ts';
import { keepResult } from './rig/results.ts';
import { aSeededDatabase, benchPassword, type SeededDatabase } from './rig/seeded-database.ts';

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '1000000' },
    organizations: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '7' },
    connections: { type: 'string', default: '16' },
    adminUrl: { type: 'string' },
    appUrl: { type: 'string' },
  },
});

const targets = { ofFloor: 0.5, ofPeer: 3 } as const;

const ourDocument = `query SessionList($page: PageInput) {
  sessions(page: $page) {
    items { id kind state number startedAt endedAt client { id name } practitioner { id name } clinic { id name } }
    total
  }
}`;

const peerDocument = `query SessionList {
  allSessions(first: 25, orderBy: [STARTED_AT_DESC]) {
    nodes {
      rowId kind state number startedAt endedAt
      clientByOrganizationIdAndClientId { rowId name }
      staffMemberByOrganizationIdAndPractitionerId { rowId name }
      clinicByOrganizationIdAndClinicId { rowId name }
    }
    totalCount
  }
}`;

const json = { 'content-type': 'application/json' };

/** Somebody to be measured: where it is asked, what it is asked, and what it should say. */
interface Runner {
  readonly name: 'floor' | 'stipple' | 'postgraphile';
  readonly server: ServerProcess;
  readonly path: string;
  readonly shots: readonly Shot[];
  /** Ids and total of the first answer. */
  readonly read: (answer: never) => { ids: string[]; total: number };
}

async function runners(database: SeededDatabase): Promise<Runner[]> {
  const { appUrl, queueUrl, organizations } = database;
  const api = await startApiProcess({ appUrl, queueUrl });
  const cookies: string[] = [];
  for (const { ownerEmail } of organizations) cookies.push(await signInTo(api, ownerEmail, benchPassword));
  const [floorPort, peerPort] = [await anyPort(), await anyPort()];
  const floor = await startServer({
    script: 'peers/floor-list.ts',
    port: floorPort,
    args: [appUrl, String(floorPort)],
  });
  const peer = await startServer({
    script: 'peers/postgraphile-list.ts',
    port: peerPort,
    args: [appUrl, String(peerPort)],
  });
  const ours = JSON.stringify({ query: ourDocument, variables: { page: { number: 1, size: 25 } } });
  const theirs = JSON.stringify({ query: peerDocument });
  type Items = { items: { id: string }[]; total: number };
  const readOurs = ({ data }: { data: { sessions: Items } }) => readItems(data.sessions);
  const readItems = ({ items, total }: Items) => ({ ids: items.map(({ id }) => id), total });
  return [
    {
      ...{ name: 'floor', server: floor, path: '/' },
      shots: organizations.map(({ id }) => ({ headers: json, body: JSON.stringify({ organizationId: id }) })),
      read: readOurs,
    },
    {
      ...{ name: 'stipple', server: api, path: '/graphql' },
      shots: cookies.map((cookie) => ({ headers: { ...json, cookie }, body: ours })),
      read: readOurs,
    },
    {
      ...{ name: 'postgraphile', server: peer, path: '/graphql' },
      shots: organizations.map(({ id }) => ({ headers: { ...json, 'x-organization-id': id }, body: theirs })),
      read: ({ data }: { data: { allSessions: { nodes: { rowId: string }[]; totalCount: number } } }) =>
        readItems({
          items: data.allSessions.nodes.map(({ rowId }) => ({ id: rowId })),
          total: data.allSessions.totalCount,
        }),
    },
  ];
}

/** All of them must say the same before it counts how quickly they say it. */
async function requireSameAnswers(all: readonly Runner[]): Promise<void> {
  const answers = await Promise.all(
    all.map(async ({ name, server, path, shots, read }) => {
      const { headers, body } = shots[0] ?? { headers: {}, body: '' };
      const response = await fetch(server.url + path, { method: 'POST', headers: { ...headers }, body });
      return { name, answer: read((await response.json()) as never) };
    }),
  );
  const [first] = answers;
  for (const { name, answer } of answers) {
    // Rows that started at the same moment may stand in either order.
    const same =
      JSON.stringify([answer.total, [...answer.ids].sort()]) ===
      JSON.stringify([first?.answer.total, [...(first?.answer.ids ?? [])].sort()]);
    if (!same || answer.ids.length !== 25) throw new Error(`${name} says something else: ${JSON.stringify(answer)}`);
  }
}

const database = await aSeededDatabase({
  organizations: Number(values.organizations),
  sessions: Number(values.sessions),
  take: 8,
  standing: values.adminUrl && values.appUrl ? { adminUrl: values.adminUrl, appUrl: values.appUrl } : undefined,
});
const all = await runners(database);
const [seconds, connections] = [Number(values.seconds), Number(values.connections)];
const runs = new Map<string, LoadResult[]>(all.map(({ name }) => [name, []]));
try {
  await requireSameAnswers(all);
  for (const { server, path, shots } of all) await load({ url: server.url + path, shots, seconds: 4, connections });
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { name, server, path, shots } of all) {
      const run = await load({ url: server.url + path, shots, seconds, connections });
      runs.get(name)?.push(run);
      console.info(
        `${name.padEnd(14)} ${run.perSecond.toFixed(0).padStart(6)}/s  p50 ${run.p50Ms} ms  p99 ${run.p99Ms} ms`,
      );
    }
  }
} finally {
  await Promise.all(all.map(({ server }) => server.stop()));
  await database.close();
}

/** Each round is compared with itself, so that whatever else the machine does in it weighs on both. */
function ratioTo(other: Runner['name']): number {
  const ratios = (runs.get('stipple') ?? []).map(
    (run, round) => run.perSecond / (runs.get(other)?.[round]?.perSecond ?? 1),
  );
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
}

const of = (name: Runner['name']) => median(runs.get(name) ?? []);
const [ofFloor, ofPeer] = [ratioTo('floor'), ratioTo('postgraphile')];
const reached = { ofFloor: ofFloor >= targets.ofFloor, ofPeer: ofPeer >= targets.ofPeer };
console.info(
  `\nof the floor ${ofFloor.toFixed(2)} (at least ${targets.ofFloor}), of PostGraphile ${ofPeer.toFixed(1)} (at least ${targets.ofPeer})`,
);
keepResult('list-sessions', {
  ...{ sessions: database.sessions, organizations: database.allOrganizations, connections, seconds },
  ...{ floor: of('floor'), stipple: of('stipple'), postgraphile: of('postgraphile') },
  ...{ ofFloor, ofPeer, targets, reached },
});
if (!reached.ofFloor || !reached.ofPeer) process.exitCode = 1;
