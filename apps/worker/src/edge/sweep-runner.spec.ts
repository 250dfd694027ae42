import { defineJob, defineSweep, id } from '@stipple/domain/jobs';
import type { Addition } from '@stipple/server/queue';
import { z } from 'zod';
import { type Finder, foundIds } from './handler.ts';
import { Schedules } from './schedules.ts';
import { runSweep, type SweepTools, slotAt, sweepRun } from './sweep-runner.ts';

const doThing = defineJob({ name: 'do-thing', payload: z.object({ organizationId: id, thingId: id }), queue: 'items' });
const sweep = defineSweep({ name: 'sweep-things', everySeconds: 60, adds: doThing });
const now = '2026-11-22T12:00:00.000Z';
const slot = slotAt(sweep, Date.parse(now));
const ids = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => `018f0000-0000-7000-8000-${String(index + from).padStart(12, '0')}`);

function tools(organizations: string[]) {
  const added: Addition[] = [];
  const failed: string[] = [];
  const given: SweepTools = {
    organizationIds: async ({ after, limit }) => organizations.filter((one) => one > after).slice(0, limit),
    queues: { addMany: async (additions) => void added.push(...additions) },
    now: () => now,
    failed: (_, organizationId) => failed.push(organizationId),
  };
  return { ...given, added, failedFor: failed };
}

/** Every organization has these things due. */
const finderOf = (things: string[]): Finder<typeof sweep> => ({
  find: async (_ctx, page) =>
    foundIds(things.filter((thing) => thing > page.after).slice(0, page.limit), page, (thingId) => ({ thingId })),
});

describe('a sweep', () => {
  it('adds one job per item of every organization, over all pages', async () => {
    const world = tools(ids(1_200));
    const verdict = await runSweep(sweep, finderOf(ids(2, 5_000)), slot, world);
    expect(verdict).toEqual({ verdict: 'done' });
    expect(world.added).toHaveLength(2_400);
    expect(new Set(world.added.map(({ payload }) => JSON.stringify(payload))).size).toBe(2_400);
  });

  it('lets organizations take turns by the handful, so that none waits for all of another', async () => {
    const world = tools(ids(2));
    const [first] = ids(2);
    const finder: Finder<typeof sweep> = {
      find: (ctx, page) => finderOf(ids(ctx.organizationId === first ? 2_000 : 10, 5_000)).find(ctx, page),
    };
    await runSweep(sweep, finder, slot, world);
    const inTurn = world.added.toSorted((one, other) => (one.turn ?? 0) - (other.turn ?? 0));
    const lastOfSecond = inTurn.findLastIndex(({ payload }) => Reflect.get(payload, 'organizationId') !== first);
    expect(lastOfSecond).toBeLessThan(20);
  });

  it('goes through every page of one organization', async () => {
    const world = tools(ids(1));
    await runSweep(sweep, finderOf(ids(1_234, 5_000)), slot, world);
    expect(world.added).toHaveLength(1_234);
    expect(world.added[0]?.payload).toEqual({ organizationId: ids(1)[0], thingId: ids(1, 5_000)[0] });
  });

  it('passes over an organization in trouble, sweeps the others, and comes again', async () => {
    const [good, bad, other] = ids(3) as [string, string, string];
    const world = tools([good, bad, other]);
    const finder = finderOf(ids(1, 5_000));
    const verdict = await runSweep(
      sweep,
      { find: (ctx, page) => (ctx.organizationId === bad ? Promise.reject(new Error('bad')) : finder.find(ctx, page)) },
      slot,
      world,
    );
    expect(verdict.verdict).toBe('retry');
    expect(world.failedFor).toEqual([bad]);
    expect(world.added).toHaveLength(2);
  });

  it('leaves a run that comes late to the run after it', async () => {
    const world = tools(ids(1));
    expect(await runSweep(sweep, finderOf(ids(1)), slot - 2, world)).toMatchObject({ verdict: 'skip' });
    expect(world.added).toEqual([]);
  });
});

describe('the schedules', () => {
  function world() {
    const added: string[] = [];
    let nowMs = Date.parse(now);
    const queues = {
      addMany: async (additions: readonly Addition[]) =>
        void added.push(...additions.map(({ job, payload }) => String(job.jobId?.(payload)))),
      limit: async () => undefined,
    };
    const schedules = new Schedules({ sweeps: [sweep], queues, nowMs: () => nowMs, failed: () => undefined });
    return { schedules, added, pass: (ms: number) => (nowMs += ms) };
  }

  it('ask for a sweep once per slot, under the same id wherever it is asked from', async () => {
    const [one, other] = [world(), world()];
    await one.schedules.ask();
    await one.schedules.ask();
    await other.schedules.ask();
    expect(one.added).toEqual([`sweep-things.${slot}`]);
    expect(other.added).toEqual(one.added);
    one.pass(60_000);
    await one.schedules.ask();
    expect(one.added).toEqual([`sweep-things.${slot}`, `sweep-things.${slot + 1}`]);
  });

  it('ask again within the slot, for a queue that was wiped', async () => {
    const { schedules, added, pass } = world();
    await schedules.ask();
    pass(20_000);
    await schedules.ask();
    expect(added).toEqual([`sweep-things.${slot}`, `sweep-things.${slot}`]);
  });

  it('keep a run longer than its slot, so that its id is not used twice', () => {
    const daily = defineSweep({ name: 'sweep-things', everySeconds: 86_400, adds: doThing });
    expect(sweepRun(daily).keep.doneSeconds).toBeGreaterThan(86_400);
  });
});
