// What the diary is asked, with 10 organizations and with 200: the cost of a question must not grow with the platform.
// And the free times of a whole chain: 30 days, 12 clinics, 60 practitioners, from the question to the answer, SQL included.
//   npm run bench -- diary-questions [--organizations 200] [--times 200]
import { parseArgs } from 'node:util';
import { addDays } from '@stipple/domain/time';
import { openServer } from '@stipple/server/house';
import { Context } from '@stipple/server/work';
import { Chance } from './rig/chance.ts';
import { aBenchDatabase } from './rig/database.ts';
import { addDiaries, diarySize, idOf, withoutExclusions } from './rig/many-diaries.ts';
import { keepResult, percentile } from './rig/results.ts';
import { connected } from './rig/telling.ts';

const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '200' },
    times: { type: 'string', default: '200' },
  },
});
const [all, times] = [Number(values.organizations), Number(values.times)];
const few = 10;
const target = { growth: 1.3, chainMs: 50 } as const;

const database = await aBenchDatabase();
const admin = await connected(database.adminUrl);
await withoutExclusions(admin);
const server = await openServer({ databaseAppUrl: database.urls.app, name: 'bench', poolSize: 2 });
const { appointments } = server.services;
const today = new Date().toISOString().slice(0, 10);

interface Place {
  readonly ctx: Context;
  readonly clinicIds: readonly string[];
}

/** The first ten organizations: the same ones are asked before and after the others come. */
async function places(): Promise<Place[]> {
  const { rows } = await admin.query<{ id: string; clinics: string[] }>(
    `select ${idOf('o', 'o')} as id, array(select ${idOf('c', 'o', 'n')} from generate_series(1, ${diarySize.clinics}) n) as clinics
     from generate_series(1, ${few}) o`,
  );
  return rows.map(({ id, clinics }) => ({ ctx: Context.ofSystem(id, 'bench'), clinicIds: clinics }));
}

const anybody = { practitionerIds: null, clientId: null, treatmentId: null, minutes: null } as const;
const questions: Readonly<Record<string, (place: Place, clinic: string) => Promise<unknown>>> = {
  freeSlotsOfAClinicWeek: ({ ctx }, clinic) =>
    appointments.freeSlots(ctx, {
      ...{ ...anybody, clinicIds: [clinic], kind: 'session', firstDay: today, lastDay: addDays(today, 6), most: 200 },
    }),
  entriesOfAWeek: ({ ctx }, clinic) =>
    appointments.entries(ctx, {
      ...{ clinicIds: [clinic], practitionerIds: null, firstDay: today, lastDay: addDays(today, 6) },
    }),
  dayList: ({ ctx }, clinic) =>
    appointments.list(ctx, {
      ...{ filter: { clinicIds: [clinic], fromDay: today, toDay: today }, sort: [], page: { number: 1, size: 100 } },
    }),
};
const wholeChain = ({ ctx, clinicIds }: Place) =>
  appointments.freeSlots(ctx, {
    ...{ ...anybody, clinicIds, kind: 'session', firstDay: today, lastDay: addDays(today, 29), most: 200 },
  });

async function measure(ask: (place: Place, clinic: string) => Promise<unknown>) {
  const [asked, chance] = [await places(), new Chance(7)];
  const took: number[] = [];
  for (let nth = -20; nth < times; nth++) {
    const place = asked[chance.between(0, few - 1)] as Place;
    const clinic = place.clinicIds[chance.between(0, place.clinicIds.length - 1)] ?? '';
    const began = performance.now();
    await ask(place, clinic);
    if (nth >= 0) took.push(performance.now() - began);
  }
  const round = (ms: number) => Math.round(ms * 100) / 100;
  return { p50Ms: round(percentile(took, 0.5)), p95Ms: round(percentile(took, 0.95)) };
}

type Costs = Record<string, Awaited<ReturnType<typeof measure>>>;
async function costs(): Promise<Costs> {
  await admin.query('vacuum analyze');
  const found: Costs = {};
  for (const [name, ask] of Object.entries(questions)) found[name] = await measure(ask);
  return found;
}

await addDiaries(admin, 1, few);
const before = await costs();
const chain = await measure(wholeChain);
await addDiaries(admin, few + 1, all);
const after = await costs();
const { rows } = await admin.query<{ n: number }>('select count(*)::int as n from appointment');
await server.close();
await admin.end();
await database.close();

const growth = Object.fromEntries(
  Object.keys(questions).map((name) => [name, (after[name]?.p50Ms ?? 0) / (before[name]?.p50Ms ?? 1)]),
);
const reached = Object.values(growth).every((ratio) => ratio <= target.growth) && chain.p95Ms <= target.chainMs;
const result = { organizations: all, appointments: rows[0]?.n, ...{ before, after, growth, chain, target, reached } };
console.info(JSON.stringify(result, undefined, 2));
keepResult('diary-questions', result);
if (!reached) process.exitCode = 1;
