import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { OverrideInput } from '../safety/safety.type.ts';
import {
  AppointmentKind,
  AppointmentState,
  CancelledFor,
  CancelReason,
  DepositState,
  MissReason,
} from './appointment.values.ts';

const AppointmentSortField = enumOf('AppointmentSortField', ['startsAt'], 'What appointments are sorted by.');

@InputType({ description: 'Which appointments. Conditions add up.' })
export class AppointmentFilter {
  @Field(() => [ID], { nullable: true, description: 'At these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'With this practitioner.' })
  practitionerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this client.' })
  clientId?: string | null;

  @Field(() => [AppointmentState], { nullable: true, description: 'In one of these states.' })
  states?: readonly AppointmentState[] | null;

  @Field(() => [AppointmentKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: readonly AppointmentKind[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Starting at this instant or later.' })
  from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Starting before this instant.' })
  to?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the start in the zone of the clinic, inclusive.' })
  fromDay?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The same, inclusive.' })
  toDay?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of appointments.' })
export class AppointmentSort {
  @Field(() => AppointmentSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class AppointmentListArgs {
  @Field(() => AppointmentFilter, { nullable: true, description: 'Which appointments; all in reach when left out.' })
  filter?: AppointmentFilter | null;

  @Field(() => [AppointmentSort], { nullable: true, description: 'In which order.' })
  sort?: readonly AppointmentSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'What is asked for ahead, and what has become of it.' })
export class DepositInput {
  @Field(() => Int, { description: 'In minor units of the currency of the clinic.' })
  amountMinor!: number;

  @Field(() => DepositState, { description: 'Asked for, paid, returned, or kept.' })
  state!: DepositState;
}

@InputType({ description: 'A time to book.' })
export class BookAppointmentInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { description: 'Who comes.' })
  clientId!: string;

  @Field(() => ID, { description: 'Who is there for them.' })
  practitionerId!: string;

  @Field(() => ID, { nullable: true, description: 'In which room; left out, the first that is free.' })
  roomId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which treatment, if any.' })
  treatmentId?: string | null;

  @Field(() => AppointmentKind, { description: 'What for.' })
  kind!: AppointmentKind;

  @Field(() => DateTime, { description: 'Start, ahead of now.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End, at most seven hours later.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'For the diary, at most 300 characters; nothing about health.' })
  note?: string | null;

  @Field(() => DepositInput, { nullable: true, description: 'Deposit, if one is asked for.' })
  deposit?: DepositInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Book in spite of closed doors and hours off.' })
  outsideHours?: boolean | null;

  @Field(() => [OverrideInput], { nullable: true, description: 'Safety rules that are let be.' })
  overrides?: readonly OverrideInput[] | null;
}

@InputType({ description: 'Where an appointment is moved to.' })
export class MoveAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => DateTime, { description: 'Start, ahead of now unless it stays.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End, at most seven hours later.' })
  endsAt!: string;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { description: 'With whom.' })
  practitionerId!: string;

  @Field(() => ID, { nullable: true, description: 'In which room; left out, the same if it is free, else the first.' })
  roomId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Move in spite of closed doors and hours off.' })
  outsideHours?: boolean | null;

  @Field(() => [OverrideInput], { nullable: true, description: 'Safety rules that are let be on the new day.' })
  overrides?: readonly OverrideInput[] | null;

  @Field(() => String, { nullable: true, description: 'Why, in a few words.' })
  reason?: string | null;
}

@InputType({ description: 'The appointment that moves on.' })
export class ChangeAppointmentStateInput {
  @Field(() => ID, { description: 'The appointment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;
}

@InputType({ description: 'The appointment that is booked again.' })
export class ReopenAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => Boolean, { nullable: true, description: 'Book in spite of closed doors and hours off.' })
  outsideHours?: boolean | null;

  @Field(() => [OverrideInput], { nullable: true, description: 'Safety rules that are let be.' })
  overrides?: readonly OverrideInput[] | null;
}

@InputType({ description: 'The appointment that is cancelled.' })
export class CancelAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => CancelledFor, { description: 'For whom.' })
  cancelledFor!: CancelledFor;

  @Field(() => CancelReason, { description: 'Why: one of the reasons of that side.' })
  reason!: CancelReason;

  @Field(() => String, { nullable: true, description: 'What was said about it, at most 300 characters.' })
  words?: string | null;
}

@InputType({ description: 'The appointment nobody came to.' })
export class MissAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => MissReason, { nullable: true, description: 'What is known; left out, there was no word.' })
  reason?: MissReason | null;

  @Field(() => String, { nullable: true, description: 'What was said about it, at most 300 characters.' })
  words?: string | null;
}

@InputType({ description: 'What is known of the deposit of an appointment.' })
export class NoteDepositInput {
  @Field(() => ID, { description: 'The appointment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => DepositInput, { nullable: true, description: 'Left out, none is asked for.' })
  deposit?: DepositInput | null;
}
