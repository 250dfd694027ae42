import { planRemindersWhenAppointmentBooked } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { RemindersService } from '@stipple/server/modules/reminders';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(planRemindersWhenAppointmentBooked)
export class PlanRemindersWhenAppointmentBooked {
  constructor(private readonly reminders: RemindersService) {}

  async handle(ctx: Context, event: PayloadOf<typeof planRemindersWhenAppointmentBooked>): Promise<Verdict> {
    await this.reminders.planForAppointment(
      ctx,
      answering(planRemindersWhenAppointmentBooked, event),
      event.appointmentId,
    );
    return done;
  }
}
