import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { AppointmentKind, AppointmentState } from './appointment.values.ts';

@ObjectType('Appointment', { description: 'A booked slot.' })
export class AppointmentType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => AppointmentKind, { description: 'What it is for.' })
  kind!: AppointmentKind;

  @Field(() => AppointmentState, { description: 'Where it stands.' })
  state!: AppointmentState;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  clientId!: string;
  clinicId!: string;
  practitionerId!: string;
  treatmentId!: string | null;
  cancelledById!: string | null;
}

@ObjectType({ description: 'A page of appointments.' })
export class AppointmentPage {
  @Field(() => [AppointmentType], { description: 'The appointments of this page.' })
  items!: readonly AppointmentType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
