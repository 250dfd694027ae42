import { randomUUID } from 'node:crypto';
import { type Kappa, weightedKappa } from '@stipple/analytics/agreement';
import {
  type CloseGradingInput,
  changeOf,
  findInGrading,
  type Grade,
  type GradedLinkInput,
  type GradePairInput,
  type GradeStep,
  type Grading,
  type GradingList,
  gradeSteps,
  leastPairs,
  type StartGradingInput,
  sharedScores,
} from '@stipple/domain/gradings';
import { Problem, refuseOn } from '@stipple/domain/problems';
import type { Stored } from '../../outside/storage/index.ts';
import { asSeen, type Context, found, type Work } from '../../work/index.ts';
import type { PhotosService } from '../photos/index.ts';
import { GradingEntity } from './grading.entity.ts';
import { GradingPairEntity } from './grading-pair.entity.ts';
import { Gradings, type NextPair, type Progress } from './gradings.repository.ts';

/** What stands before a grader: two pictures, and nothing that tells which of them is the earlier one. */
export interface GradingTask extends Progress {
  readonly gradingId: string;
  readonly pair: {
    readonly id: string;
    readonly view: NextPair['view'];
    readonly first: string;
    readonly second: string;
  } | null;
}

/** What one grader found. */
export interface GraderSummary {
  readonly graderId: string;
  readonly graded: number;
  /** The later photo beside the earlier one, −3 to 3, on average. */
  readonly meanChange: number;
}

/** How far two graders agree; without a number where there are too few pairs, or where it is not defined. */
export interface Agreement {
  readonly graderIds: readonly [string, string];
  readonly pairs: number;
  readonly quadratic: Kappa | null;
  readonly linear: Kappa | null;
}

export interface GradingResult {
  readonly pairs: number;
  readonly graders: readonly GraderSummary[];
  readonly agreements: readonly Agreement[];
}

/** Rounds of blinded grading. */
export class GradingsService {
  readonly #work: Work;
  readonly #photos: PhotosService;

  constructor(work: Work, photos: PhotosService) {
    this.#work = work;
    this.#photos = photos;
  }

  list(ctx: Context, asked: GradingList): Promise<Grading[]> {
    return this.#work.read(ctx, (tx) => tx.get(Gradings).list(asked));
  }

  count(ctx: Context, asked: Pick<GradingList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Gradings).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Grading[]> {
    return this.#work.read(ctx, (tx) => tx.get(Gradings).byIds(ids));
  }

  /** How far whoever asks is with each grading. */
  progress(ctx: Context, ids: readonly string[]): Promise<Map<string, Progress>> {
    return this.#work.read(ctx, (tx) => tx.get(Gradings).progress(ids, ctx.staffMemberId));
  }

  /** Chooses the pairs: for each client and view the first photo and the last. @throws Problem GRADING.NO_PAIRS. */
  start(ctx: Context, input: StartGradingInput): Promise<Grading> {
    return this.#work.in(ctx, async (tx) => {
      for (const clinicId of input.clinicIds) ctx.requireReach(clinicId, 'clinicIds');
      const pairs = await tx.get(Gradings).candidates(input);
      if (pairs.length === 0) throw new Problem('GRADING.NO_PAIRS', { field: 'daysApart' });
      const { id, name } = input;
      const grading: Grading = {
        id,
        name,
        createdAt: tx.now,
        createdBy: ctx.staffMemberId,
        closedAt: null,
        version: 1,
      };
      await tx.insert(GradingEntity, [grading]);
      await tx.insert(
        GradingPairEntity,
        pairs.map((pair) => ({ ...pair, id: randomUUID(), gradingId: id })),
      );
      tx.announce('gradings');
      return grading;
    });
  }

  /** What stands before whoever asks. @throws Problem INPUT.NOT_FOUND. */
  task(ctx: Context, gradingId: string): Promise<GradingTask> {
    return this.#work.read(ctx, async (tx) => {
      const [grading] = await tx.get(Gradings).byIds([gradingId]);
      const { closedAt } = found(grading);
      const progress = await tx.get(Gradings).progress([gradingId], ctx.staffMemberId);
      const next = closedAt === null ? await tx.get(Gradings).next(gradingId, ctx.staffMemberId) : undefined;
      const pair = next ? { id: next.id, view: next.view, ...this.#addressesOf(ctx, next.id) } : null;
      return { gradingId, ...(progress.get(gradingId) ?? { total: 0, done: 0 }), pair };
    });
  }

  /** Takes a score for what was shown. @throws Problem GRADING.CLOSED, INPUT.NOT_FOUND. */
  async grade(ctx: Context, { pairId, step }: GradePairInput): Promise<GradingTask> {
    const gradingId = await this.#work.in(ctx, async (tx) => {
      const pair = found(await tx.get(Gradings).pair(pairId, ctx.staffMemberId), 'pairId');
      refuseOn(findInGrading(await tx.get(Gradings).byIdForUpdate(pair.gradingId)));
      const { turned } = pair;
      const grade: Grade = { pairId, graderId: ctx.staffMemberId, turned, step: step as GradeStep, gradedAt: tx.now };
      await tx.get(Gradings).grade(grade);
      tx.announce('gradings');
      return pair.gradingId;
    });
    return this.task(ctx, gradingId);
  }

  /** The picture behind a link. @throws Problem PHOTO.LINK_OVER, INPUT.NOT_FOUND. */
  async open(ctx: Context, link: GradedLinkInput): Promise<Stored> {
    if (!this.#photos.links.holds(ctx, pathOf(link.pairId, link.nth), link, this.#work.now()))
      throw new Problem('PHOTO.LINK_OVER', { field: 'until' });
    const pair = found(await this.#work.read(ctx, (tx) => tx.get(Gradings).pair(link.pairId, ctx.staffMemberId)));
    const earlier = (link.nth === '1') !== pair.turned;
    return this.#photos.openFor(ctx, earlier ? pair.beforeId : pair.afterId, 'display');
  }

  /** No more scores; from now on the result may be seen. */
  close(ctx: Context, { id, version }: CloseGradingInput): Promise<Grading> {
    return this.#work.in(ctx, async (tx) => {
      const grading = asSeen(await tx.get(Gradings).byIdForUpdate(id), version);
      refuseOn(findInGrading(grading));
      await tx.update(GradingEntity, { id, version }, { closedAt: tx.now });
      tx.announce('gradings');
      return { ...grading, closedAt: tx.now, version: version + 1 };
    });
  }

  /** What was found; null while the grading is open, because whoever knows it is no longer blind. */
  result(ctx: Context, { id, closedAt }: Pick<Grading, 'id' | 'closedAt'>): Promise<GradingResult | null> {
    if (closedAt === null) return Promise.resolve(null);
    return this.#work.read(ctx, async (tx) => {
      const grades = await tx.get(Gradings).grades(id);
      const progress = await tx.get(Gradings).progress([id], ctx.staffMemberId);
      return { pairs: progress.get(id)?.total ?? 0, graders: summariesOf(grades), agreements: agreementsOf(grades) };
    });
  }

  #addressesOf(ctx: Context, pairId: string): { first: string; second: string } {
    const of = (nth: '1' | '2') => this.#photos.links.addressOf(ctx, pathOf(pairId, nth), this.#work.now());
    return { first: of('1'), second: of('2') };
  }
}

function pathOf(pairId: string, nth: '1' | '2'): string {
  return `/graded-photos/${pairId}/${nth}`;
}

function summariesOf(grades: readonly Grade[]): GraderSummary[] {
  return [...Map.groupBy(grades, ({ graderId }) => graderId)].map(([graderId, own]) => {
    const sum = own.reduce((total, grade) => total + changeOf(grade), 0);
    return { graderId, graded: own.length, meanChange: sum / own.length };
  });
}

function agreementsOf(grades: readonly Grade[]): Agreement[] {
  return sharedScores(grades).map(({ graders, scores }) => {
    const kappa = (weights: 'linear' | 'quadratic') =>
      scores.length < leastPairs ? null : weightedKappa(scores, gradeSteps, weights);
    return { graderIds: graders, pairs: scores.length, quadratic: kappa('quadratic'), linear: kappa('linear') };
  });
}
