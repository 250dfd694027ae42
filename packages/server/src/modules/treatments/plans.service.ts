import { refuseOn } from '@stipple/domain/problems';
import {
  findInPlan,
  type PlanTreatmentInput,
  type TreatmentPlan,
  treatmentAgreed,
  treatmentPlanned,
  underPlan,
} from '@stipple/domain/treatments';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import { Plans } from './plans.repository.ts';
import type { TreatmentsService } from './treatments.service.ts';

/** What is planned and agreed for a treatment. */
export class PlansService {
  readonly #work: Work;
  readonly #treatments: TreatmentsService;

  constructor(work: Work, treatments: TreatmentsService) {
    this.#work = work;
    this.#treatments = treatments;
  }

  /** Every plan of these treatments, the one that holds first. */
  ofTreatments(ctx: Context, treatmentIds: readonly string[]): Promise<TreatmentPlan[]> {
    return this.#work.read(ctx, (tx) => tx.get(Plans).ofTreatments(treatmentIds));
  }

  /**
   * Plans the course anew; with the client's name it is agreed, and so is a treatment that was only proposed.
   *
   * @throws Problem PLAN.NOTHING_LEFT, PLAN.DENSITY_FALLS, TREATMENT.WRONG_STATE, CLINIC.OUT_OF_REACH, INPUT.STALE,
   *   INPUT.NOT_FOUND.
   */
  plan(ctx: Context, { treatmentId, version, ...input }: PlanTreatmentInput): Promise<TreatmentPlan> {
    return this.#work.in(ctx, async (tx) => {
      const treatment = asSeen(await this.#treatments.lock(tx, treatmentId), version);
      ctx.requireReach(treatment.clinicId, 'treatmentId');
      refuseOn(findInPlan(treatment, input.sessions));
      const planned = underPlan(treatment, { ...input, agreed: input.agreedName !== null }, tx.now);
      const number = (await tx.get(Plans).latestNumberOf(treatmentId)) + 1;
      const plan: TreatmentPlan = { ...input, treatmentId, number, madeAt: tx.now, madeBy: ctx.staffMemberId };
      await tx.get(Plans).add(plan, treatment.clientId);
      await this.#treatments.saveIn(tx, planned);
      const { clinicId } = treatment;
      tx.tell(treatmentPlanned, { planId: plan.id, treatmentId, clinicId });
      if (planned.state !== treatment.state) tx.tell(treatmentAgreed, { treatmentId, clinicId });
      return plan;
    });
  }

  /** For another feature's use case, in its transaction: products the plan that holds intends, by treatment. */
  async pigmentsIn(tx: Tx, treatmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const pigments = new Map<string, string[]>(treatmentIds.map((id) => [id, []]));
    if (treatmentIds.length === 0) return pigments;
    for (const { treatmentId, productId } of await tx.get(Plans).pigmentsOf(treatmentIds))
      pigments.get(treatmentId)?.push(productId);
    return pigments;
  }
}
