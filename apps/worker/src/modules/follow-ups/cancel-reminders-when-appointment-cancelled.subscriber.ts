import { cancelRemindersWhenAppointmentCancelled } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { FollowUpsService } from '@stipple/server/modules/follow-ups';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(cancelRemindersWhenAppointmentCancelled)
export class CancelRemindersWhenAppointmentCancelled {
  constructor(private readonly followUps: FollowUpsService) {}

  async handle(ctx: Context, event: PayloadOf<typeof cancelRemindersWhenAppointmentCancelled>): Promise<Verdict> {
    await this.followUps.cancelForAppointment(
      ctx,
      answering(cancelRemindersWhenAppointmentCancelled, event),
      event.appointmentId,
    );
    return done;
  }
}
