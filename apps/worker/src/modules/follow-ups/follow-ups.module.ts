import { Module } from '@nestjs/common';
import { CancelRemindersWhenAppointmentCancelled } from './cancel-reminders-when-appointment-cancelled.subscriber.ts';
import { CancelRemindersWhenTreatmentClosed } from './cancel-reminders-when-treatment-closed.subscriber.ts';
import { PlanAftercareWhenSessionCompleted } from './plan-aftercare-when-session-completed.subscriber.ts';
import { PlanNextStepWhenSessionCompleted } from './plan-next-step-when-session-completed.subscriber.ts';
import { PlanRemindersWhenAppointmentBooked } from './plan-reminders-when-appointment-booked.subscriber.ts';

/** Plans what clients will be told, and takes it back. */
@Module({
  providers: [
    CancelRemindersWhenAppointmentCancelled,
    CancelRemindersWhenTreatmentClosed,
    PlanAftercareWhenSessionCompleted,
    PlanNextStepWhenSessionCompleted,
    PlanRemindersWhenAppointmentBooked,
  ],
})
export class FollowUpsModule {}
