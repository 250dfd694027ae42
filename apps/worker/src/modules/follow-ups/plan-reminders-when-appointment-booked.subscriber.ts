import { planRemindersWhenAppointmentBooked } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { FollowUpsService } from '@stipple/server/modules/follow-ups';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(planRemindersWhenAppointmentBooked)
export class PlanRemindersWhenAppointmentBooked {
  constructor(private readonly followUps: FollowUpsService) {}

  async handle(ctx: Context, event: PayloadOf<typeof planRemindersWhenAppointmentBooked>): Promise<Verdict> {
    await this.followUps.planForAppointment(
      ctx,
      answering(planRemindersWhenAppointmentBooked, event),
      event.appointmentId,
    );
    return done;
  }
}
