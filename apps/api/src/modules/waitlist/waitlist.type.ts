import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { AppointmentKind } from '../appointments/appointment.values.ts';
import { FitReason, OfferState, UnfitReason, WaitlistState } from './waitlist.values.ts';

@ObjectType('WaitlistEntry', { description: 'Somebody’s place on the waitlist.' })
export class WaitlistEntryType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => AppointmentKind, { description: 'What they wait for.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes!: number;

  @Field(() => [Int], { description: 'Days of the week that suit, 1 for Monday; none: all of them.' })
  weekdays!: readonly number[];

  @Field(() => String, { nullable: true, description: 'Not before this time on the wall of the clinic.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Over by this time.' })
  until!: string | null;

  @Field(() => LocalDate, { description: 'First day that suits.' })
  earliestOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day that suits, if there is one.' })
  latestOn!: string | null;

  @Field(() => String, { nullable: true, description: 'For the diary; nothing about health.' })
  note!: string | null;

  @Field(() => DateTime, { description: 'Since when they wait.' })
  addedAt!: string;

  @Field(() => WaitlistState, { description: 'How it stands now.' })
  state!: WaitlistState;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  clientId!: string;
  treatmentId!: string | null;
  practitionerId!: string | null;
  clinicIds!: readonly string[];
  addedById!: string;
  appointmentId!: string | null;
}

@ObjectType({ description: 'A page of the waitlist.' })
export class WaitlistPage {
  @Field(() => [WaitlistEntryType], { description: 'The entries of this page.' })
  items!: readonly WaitlistEntryType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}

@ObjectType('WaitlistOffer', { description: 'A freed time told to one client by a link.' })
export class WaitlistOfferType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;

  @Field(() => OfferState, { description: 'How it stands now.' })
  state!: OfferState;

  @Field(() => DateTime, { description: 'When it was made.' })
  offeredAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered or withdrawn.' })
  closedAt!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  clinicId!: string;
  practitionerId!: string;
}

@ObjectType({ description: 'A new offer. The token of its link is told this once and stored nowhere.' })
export class MadeOffer {
  @Field(() => WaitlistOfferType, { description: 'The offer.' })
  offer!: WaitlistOfferType;

  @Field(() => String, { description: 'What opens it: the last part of the address /c/<token>.' })
  token!: string;
}

@ObjectType('FreedSlot', { description: 'A time that is free again.' })
export class FreedSlotType {
  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => String, { description: 'Time zone of the clinic.' })
  zone!: string;

  @Field(() => ID, { description: 'Whose time.' })
  practitionerId!: string;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;
}

@ObjectType({ description: 'A time that is free again, and how many who wait it fits.' })
export class FreedTime {
  @Field(() => ID, { description: 'The appointment that left it.' })
  appointmentId!: string;

  @Field(() => FreedSlotType, { description: 'The time.' })
  slot!: FreedSlotType;

  @Field(() => Int, { description: 'How many who wait it fits.' })
  fitting!: number;
}

@ObjectType({ description: 'Somebody who waits and fits a freed time.' })
export class WaitlistCandidate {
  @Field(() => WaitlistEntryType, { description: 'Who.' })
  entry!: WaitlistEntryType;

  @Field(() => DateTime, { description: 'Start of the part they would have.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'Its end.' })
  endsAt!: string;

  @Field(() => Int, { nullable: true, description: 'Days from there to their last one, when that is near.' })
  daysLeft!: number | null;

  @Field(() => Int, { description: 'Minutes of the time that would stay empty.' })
  minutesLeft!: number;

  @Field(() => [FitReason], { description: 'What speaks for them, weightiest first.' })
  reasons!: readonly FitReason[];
}

@ObjectType({ description: 'How many do not fit, for one reason.' })
export class WaitlistUnfit {
  @Field(() => UnfitReason, { description: 'Why.' })
  reason!: UnfitReason;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'Whom a freed time fits.' })
export class RankedSlot {
  @Field(() => FreedSlotType, { description: 'The time.' })
  slot!: FreedSlotType;

  @Field(() => [WaitlistCandidate], { description: 'Who fits, best first.' })
  candidates!: readonly WaitlistCandidate[];

  @Field(() => [WaitlistUnfit], { description: 'Who waits there and does not fit.' })
  unfit!: readonly WaitlistUnfit[];
}
