import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { AppointmentKind, AppointmentState, ProposalReason } from './appointment.values.ts';

@ObjectType({ description: 'An appointment as the diary shows it.' })
export class DiaryEntry {
  @Field(() => ID, { description: 'Of the appointment.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the appointment.' })
  version!: number;

  @Field(() => AppointmentKind, { description: 'What it is for.' })
  kind!: AppointmentKind;

  @Field(() => AppointmentState, { description: 'Where it stands.' })
  state!: AppointmentState;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;

  @Field(() => Int, { description: 'Minutes before it in which its practitioner and room take no other.' })
  bufferBefore!: number;

  @Field(() => Int, { description: 'The same after it.' })
  bufferAfter!: number;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { description: 'Who is there for the client.' })
  practitionerId!: string;

  @Field(() => ID, { nullable: true, description: 'In which room, if one was said.' })
  roomId!: string | null;

  @Field(() => ID, { nullable: true, description: 'For which treatment, if any.' })
  treatmentId!: string | null;

  @Field(() => ID, { description: 'Who comes.' })
  clientId!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => String, { nullable: true, description: 'For the diary; nothing about health.' })
  note!: string | null;

  @Field(() => Int, { description: 'How often it has been moved.' })
  movedCount!: number;
}

@ObjectType({ description: 'A time that can be booked.' })
export class FreeSlot {
  @Field(() => ID, { description: 'With whom.' })
  practitionerId!: string;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The first room that is free for it; null where the clinic has none.',
  })
  roomId!: string | null;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;
}

@ObjectType({ description: 'What to book next for a client.' })
export class BookingProposal {
  @Field(() => AppointmentKind, { description: 'What for.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'How long.' })
  minutes!: number;

  @Field(() => ID, { nullable: true, description: 'For which treatment, if any.' })
  treatmentId!: string | null;

  @Field(() => LocalDate, { description: 'First day that makes sense: not before the skin has healed.' })
  earliestOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, where there is one.' })
  latestOn!: string | null;

  @Field(() => [ProposalReason], { description: 'Why.' })
  reasons!: readonly ProposalReason[];
}

@ObjectType({ description: 'Where an appointment is or was.' })
export class AppointmentPlace {
  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { description: 'With whom.' })
  practitionerId!: string;

  @Field(() => ID, { nullable: true, description: 'In which room, if one was said.' })
  roomId!: string | null;
}

@ObjectType({ description: 'One move of an appointment.' })
export class AppointmentMove {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => AppointmentPlace, { description: 'From where.' })
  from!: AppointmentPlace;

  @Field(() => AppointmentPlace, { description: 'To where.' })
  to!: AppointmentPlace;

  @Field(() => DateTime, { description: 'When it was moved.' })
  movedAt!: string;

  @Field(() => String, { nullable: true, description: 'Why, as far as it was said.' })
  reason!: string | null;

  /** For the relation. */
  movedById!: string | null;
}
