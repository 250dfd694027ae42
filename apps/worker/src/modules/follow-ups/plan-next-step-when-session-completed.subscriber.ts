import { planNextStepWhenSessionCompleted } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { FollowUpsService } from '@stipple/server/modules/follow-ups';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(planNextStepWhenSessionCompleted)
export class PlanNextStepWhenSessionCompleted {
  constructor(private readonly followUps: FollowUpsService) {}

  async handle(ctx: Context, event: PayloadOf<typeof planNextStepWhenSessionCompleted>): Promise<Verdict> {
    await this.followUps.planNextStep(ctx, answering(planNextStepWhenSessionCompleted, event), event.treatmentId);
    return done;
  }
}
