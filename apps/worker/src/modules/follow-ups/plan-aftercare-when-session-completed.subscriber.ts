import { planAftercareWhenSessionCompleted } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { FollowUpsService } from '@stipple/server/modules/follow-ups';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(planAftercareWhenSessionCompleted)
export class PlanAftercareWhenSessionCompleted {
  constructor(private readonly followUps: FollowUpsService) {}

  async handle(ctx: Context, event: PayloadOf<typeof planAftercareWhenSessionCompleted>): Promise<Verdict> {
    await this.followUps.planAftercare(ctx, answering(planAftercareWhenSessionCompleted, event), event.sessionId);
    return done;
  }
}
