import { type Excess, findExcess } from '@stipple/analytics/signals';
import { Problem, refuseOn } from '@stipple/domain/problems';
import {
  type CloseRecallInput,
  findInRecall,
  type Recall,
  type RecallAttempt,
  type RecallClientList,
  type RecallList,
  type RecallProgress,
  type RecordRecallAttemptInput,
  type StartRecallInput,
  type TracedLot,
} from '@stipple/domain/recalls';
import { addMonths, type LocalDate } from '@stipple/domain/time';
import { asSeen, type Context, type Work } from '../../work/index.ts';
import { type LabelStratum, LotSignals } from './lot-signals.repository.ts';
import { RecallEntity } from './recall.entity.ts';
import { RecallAttemptEntity } from './recall-attempt.entity.ts';
import { type RecallClient, Recalls, type StateCount, type TracedClient } from './recalls.repository.ts';

/** Lots are watched over so many months: what was used before has been watched then. */
export const signalMonths = 24;

/** A label with how its sessions reacted. */
export interface LotSignal extends Excess {
  readonly productId: string;
  readonly lotNumber: string;
}

/** What all lots of a period are judged by. */
export interface WatchedLots {
  readonly since: LocalDate;
  readonly sessions: number;
  readonly reactions: number;
  readonly lots: readonly LotSignal[];
}

/** From a lot to everybody treated with it, and to having told them. */
export class RecallsService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  list(ctx: Context, asked: RecallList): Promise<Recall[]> {
    return this.#work.read(ctx, (tx) => tx.get(Recalls).list(asked));
  }

  count(ctx: Context): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Recalls).count());
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Recall[]> {
    return this.#work.read(ctx, (tx) => tx.get(Recalls).byIds(ids));
  }

  /** Everybody within reach who was treated with a label, whether or not it is recalled. */
  trace(ctx: Context, lot: TracedLot): Promise<TracedClient[]> {
    return this.#work.read(ctx, (tx) => tx.get(Recalls).trace(lot));
  }

  /** The work list of a recall. */
  clients(ctx: Context, asked: RecallClientList): Promise<RecallClient[]> {
    return this.#work.read(ctx, (tx) => tx.get(Recalls).clients(asked));
  }

  countClients(ctx: Context, asked: Pick<RecallClientList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Recalls).countClients(asked));
  }

  /** How far these recalls have come, counted over the clients within reach. */
  async progress(ctx: Context, recallIds: readonly string[]): Promise<(RecallProgress & { readonly id: string })[]> {
    const counts = await this.#work.read(ctx, (tx) => tx.get(Recalls).progress(recallIds));
    return recallIds.map((id) => progressFrom(id, counts));
  }

  attempts(ctx: Context, recallId: string, clientIds: readonly string[]): Promise<RecallAttempt[]> {
    return this.#work.read(ctx, (tx) => tx.get(Recalls).attempts(recallId, clientIds));
  }

  /**
   * From this moment on nobody in the chain may use this number of this product, or a mix of it.
   *
   * @throws Problem RECALL.UNKNOWN_LOT, RECALL.ALREADY_STARTED.
   */
  start(ctx: Context, input: StartRecallInput): Promise<Recall> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.get(Recalls).isKnown(input))) throw new Problem('RECALL.UNKNOWN_LOT', { field: 'lotNumber' });
      const started = { startedAt: tx.now, startedBy: ctx.staffMemberId };
      const recall: Recall = { ...input, ...started, closedAt: null, closedBy: null, summary: null, version: 1 };
      await tx.insert(RecallEntity, [recall]);
      tx.announce('recalls', 'stock', 'sessions');
      return recall;
    });
  }

  /** @throws Problem RECALL.CLOSED, RECALL.NOT_TREATED_WITH_IT, INPUT.NOT_FOUND. */
  record(ctx: Context, input: RecordRecallAttemptInput): Promise<RecallAttempt> {
    return this.#work.in(ctx, async (tx) => {
      const recall = await tx.get(Recalls).byIdForUpdate(input.recallId, 'recallId');
      refuseOn(findInRecall(recall));
      const treated = await tx.get(Recalls).trace(recall);
      if (!treated.some(({ clientId }) => clientId === input.clientId))
        throw new Problem('RECALL.NOT_TREATED_WITH_IT', { field: 'clientId' });
      const attempt: RecallAttempt = { ...input, attemptedAt: tx.now, attemptedBy: ctx.staffMemberId };
      await tx.insert(RecallAttemptEntity, [attempt]);
      tx.announce('recalls');
      return attempt;
    });
  }

  /** Ends the work; the lot stays recalled for ever. @throws Problem RECALL.CLOSED, INPUT.STALE. */
  close(ctx: Context, { id, version, summary }: CloseRecallInput): Promise<Recall> {
    return this.#work.in(ctx, async (tx) => {
      const recall = asSeen(await tx.get(Recalls).byIdForUpdate(id, 'id'), version);
      refuseOn(findInRecall(recall));
      const closed = { closedAt: tx.now, closedBy: ctx.staffMemberId, summary };
      await tx.update(RecallEntity, recall, closed);
      tx.announce('recalls');
      return { ...recall, ...closed, version: version + 1 };
    });
  }

  /** Which lots of the last two years reacted more often than the skins they were used on explain. */
  signals(ctx: Context): Promise<WatchedLots> {
    return this.#work.read(ctx, async (tx) => {
      const since = addMonths(tx.now.slice(0, 10), -signalMonths);
      const [labels, whole] = await Promise.all([tx.get(LotSignals).byLabel(since), tx.get(LotSignals).whole(since)]);
      const sum = (what: 'sessions' | 'reactions') => whole.reduce((all, stratum) => all + stratum[what], 0);
      const byGroup = new Map(labels.map((label) => [label.group, label]));
      const lots = findExcess(labels, whole).flatMap((excess) => named(excess, byGroup.get(excess.group)));
      return { since, sessions: sum('sessions'), reactions: sum('reactions'), lots };
    });
  }
}

function named(excess: Excess, label: LabelStratum | undefined): LotSignal[] {
  return label ? [{ ...excess, productId: label.productId, lotNumber: label.lotNumber }] : [];
}

function progressFrom(id: string, counts: readonly StateCount[]): RecallProgress & { readonly id: string } {
  const of = (state: StateCount['state']) =>
    counts.find((count) => count.recallId === id && count.state === state)?.clients ?? 0;
  const [reached, tried, toReach] = [of('reached'), of('tried'), of('to_reach')];
  return { id, clients: reached + tried + toReach, reached, tried, toReach };
}
