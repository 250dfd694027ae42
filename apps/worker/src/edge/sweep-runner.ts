import { done, retry, type SweepDeclaration, skip, turnOf, type Verdict } from '@stipple/domain/jobs';
import type { Instant } from '@stipple/domain/time';
import type { Queueable, Queues } from '@stipple/server/queue';
import { Context } from '@stipple/server/work';
import { z } from 'zod';
import { beforeAllIds, type Finder, type Found, type Page } from './handler.ts';

/** Ids of all organizations, page by page in id order. */
export type OrganizationIds = (page: Page) => Promise<readonly string[]>;

export interface SweepTools {
  readonly organizationIds: OrganizationIds;
  readonly queues: Pick<Queues, 'addMany'>;
  readonly now: () => Instant;
  /** One organization could not be swept; the others were. */
  readonly failed: (sweep: SweepDeclaration, organizationId: string, error: unknown) => void;
}

/** A run of a sweep in its queue: one per slot of time, so however many workers ask for it, it is added once. */
export function sweepRun(sweep: SweepDeclaration): Queueable {
  return {
    name: sweep.name,
    queue: sweep.queue,
    payload: z.object({ slot: z.int() }),
    jobId: (run) => `${sweep.name}.${slotSchema.parse(run).slot}`,
    attempts: 3,
    backoff: { firstMs: 1_000, mostMs: 10_000 },
    keep: { doneSeconds: Math.max(3_600, 4 * sweep.everySeconds), failedSeconds: 86_400 },
  };
}

export const slotSchema = z.object({ slot: z.int() });

/** The slot of time an instant falls into. */
export function slotAt(sweep: SweepDeclaration, nowMs: number): number {
  return Math.floor(nowMs / (sweep.everySeconds * 1_000));
}

const pageSize = 500;

/**
 * Goes through every organization and adds one job per item that is due. An organization that cannot be swept
 * is told and passed over: one clinic's trouble never holds up another's reminders.
 */
export async function runSweep(
  sweep: SweepDeclaration,
  finder: Finder,
  slot: number,
  tools: SweepTools,
): Promise<Verdict> {
  if (slot < slotAt(sweep, Date.parse(tools.now())) - 1) return skip('a later run is due');
  let trouble: unknown;
  for await (const organizationId of allOrganizations(tools.organizationIds)) {
    try {
      await sweepOne(sweep, finder, organizationId, slot, tools);
    } catch (error) {
      trouble = error;
      tools.failed(sweep, organizationId, error);
    }
  }
  return trouble === undefined ? done : retry(trouble);
}

async function sweepOne(
  sweep: SweepDeclaration,
  finder: Finder,
  organizationId: string,
  slot: number,
  { queues }: SweepTools,
): Promise<void> {
  const ctx = Context.ofJob(organizationId, `${sweep.name}.${slot}`);
  let rank = 0;
  for (let after: string | undefined = beforeAllIds; after !== undefined; ) {
    const { items, next }: Found<object> = await finder.find(ctx, { after, limit: pageSize });
    await queues.addMany(
      items.map((item) => ({ job: sweep.adds, payload: { ...item, organizationId }, turn: turnOf(rank++) })),
    );
    after = next;
  }
}

async function* allOrganizations(page: OrganizationIds): AsyncGenerator<string> {
  for (let after: string | undefined = beforeAllIds; after !== undefined; ) {
    const ids: readonly string[] = await page({ after, limit: pageSize });
    yield* ids;
    after = ids.length < pageSize ? undefined : ids.at(-1);
  }
}
