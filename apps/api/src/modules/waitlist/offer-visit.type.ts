import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { VisitClinic, VisitFreeTime } from '../appointment-links/appointment-visit.type.ts';
import { AppointmentKind } from '../appointments/appointment.values.ts';
import { OfferState } from './waitlist.values.ts';

@ObjectType({ description: 'What a client sees of a time they are offered, and nothing else of the record.' })
export class OfferVisit {
  @Field(() => String, { description: 'Name of the organization.' })
  organizationName!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => VisitClinic, { description: 'Where.' })
  clinic!: VisitClinic;

  @Field(() => String, { description: 'With whom.' })
  practitionerName!: string;

  @Field(() => AppointmentKind, { description: 'What for.' })
  kind!: AppointmentKind;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;

  @Field(() => OfferState, { description: 'How the offer stands.' })
  state!: OfferState;

  @Field(() => Boolean, { description: 'Whether they are still on the waitlist.' })
  waits!: boolean;

  @Field(() => ID, { nullable: true, description: 'What they have booked from the waitlist.' })
  appointmentId!: string | null;

  @Field(() => [VisitFreeTime], { description: 'Other times that suit them, where the offered one is gone.' })
  nextFree!: readonly VisitFreeTime[];
}
