import { cancelRemindersWhenTreatmentClosed } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { FollowUpsService } from '@stipple/server/modules/follow-ups';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(cancelRemindersWhenTreatmentClosed)
export class CancelRemindersWhenTreatmentClosed {
  constructor(private readonly followUps: FollowUpsService) {}

  async handle(ctx: Context, event: PayloadOf<typeof cancelRemindersWhenTreatmentClosed>): Promise<Verdict> {
    await this.followUps.cancelForTreatment(
      ctx,
      answering(cancelRemindersWhenTreatmentClosed, event),
      event.treatmentId,
    );
    return done;
  }
}
