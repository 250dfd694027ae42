import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { AppointmentKind, AppointmentState, CancelledFor, CancelReason, DepositState } from './appointment.values.ts';

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

  @Field(() => ID, { nullable: true, description: 'In which room; null where the clinic has none, or none was said.' })
  roomId!: string | null;

  @Field(() => Int, { description: 'Minutes before it in which its practitioner and room take no other.' })
  bufferBefore!: number;

  @Field(() => Int, { description: 'The same after it.' })
  bufferAfter!: number;

  @Field(() => String, { nullable: true, description: 'For the diary; nothing about health.' })
  note!: string | null;

  @Field(() => Int, { nullable: true, description: 'Deposit asked for, in minor units of the currency of the clinic.' })
  depositMinor!: number | null;

  @Field(() => DepositState, { nullable: true, description: 'What has become of the deposit.' })
  depositState!: DepositState | null;

  @Field(() => CancelledFor, { nullable: true, description: 'Who it was cancelled for.' })
  cancelledFor!: CancelledFor | null;

  @Field(() => CancelReason, { nullable: true, description: 'Why it was cancelled, or what is known of a no-show.' })
  cancelReason!: CancelReason | null;

  @Field(() => String, { nullable: true, description: 'What was said about that.' })
  cancelWords!: string | null;

  @Field(() => Int, { description: 'How often it has been moved.' })
  movedCount!: number;

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
