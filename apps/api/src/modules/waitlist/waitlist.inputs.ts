import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { AppointmentKind } from '../appointments/appointment.values.ts';
import { OverrideInput } from '../safety/safety.type.ts';
import { WaitlistState } from './waitlist.values.ts';

const WaitlistSortField = enumOf(
  'WaitlistSortField',
  ['addedAt', 'earliestOn', 'latestOn'],
  'What the waitlist is sorted by.',
);

@InputType({ description: 'Which entries. Conditions add up.' })
export class WaitlistFilter {
  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Who would come to one of these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this client.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who ask for this practitioner.' })
  practitionerId?: string | null;

  @Field(() => [AppointmentKind], { nullable: true, description: 'For one of these kinds.' })
  kinds?: readonly AppointmentKind[] | null;

  @Field(() => [WaitlistState], { nullable: true, description: 'In one of these states.' })
  states?: readonly WaitlistState[] | null;
}

@InputType({ description: 'An order of the waitlist.' })
export class WaitlistSort {
  @Field(() => WaitlistSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class WaitlistArgs {
  @Field(() => WaitlistFilter, { nullable: true, description: 'Which entries; all in reach when left out.' })
  filter?: WaitlistFilter | null;

  @Field(() => [WaitlistSort], {
    nullable: true,
    description: 'In which order; who waits longest first when left out.',
  })
  sort?: readonly WaitlistSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'What somebody waits for.' })
class WaitlistWish {
  @Field(() => AppointmentKind, { description: 'What for.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes!: number;

  @Field(() => [ID], { description: 'The clinics they would come to, at least one.' })
  clinicIds!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Whom they ask for; anybody when left out.' })
  practitionerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which treatment, if any.' })
  treatmentId?: string | null;

  @Field(() => [Int], { description: 'Days of the week that suit, 1 for Monday; none: all of them.' })
  weekdays!: readonly number[];

  @Field(() => String, { nullable: true, description: 'Not before this time on the wall of the clinic, like 09:30.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Over by this time.' })
  until?: string | null;

  @Field(() => LocalDate, { description: 'First day that suits.' })
  earliestOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day that suits, if there is one.' })
  latestOn?: string | null;

  @Field(() => String, { nullable: true, description: 'For the diary; nothing about health.' })
  note?: string | null;
}

@InputType({ description: 'Somebody who waits.' })
export class AddToWaitlistInput extends WaitlistWish {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Who.' })
  clientId!: string;
}

@InputType({ description: 'A place on the waitlist as it shall be.' })
export class ChangeWaitlistEntryInput extends WaitlistWish {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;
}

@InputType({ description: 'A place on the waitlist, or an offer, as it was seen.' })
export class SeenOnWaitlistInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({ description: 'A time that is free.' })
export class FreedSlotInput {
  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { description: 'Whose time.' })
  practitionerId!: string;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;
}

@InputType({ description: 'A free time to be offered; they get the part that fits them.' })
export class OfferFreedSlotInput extends FreedSlotInput {
  @Field(() => ID, { description: 'Of the offer; made by the caller.' })
  id!: string;

  @Field(() => ID, { description: 'To whom.' })
  entryId!: string;
}

@InputType({ description: 'A free time booked for somebody who waits.' })
export class BookFromWaitlistInput {
  @Field(() => ID, { description: 'Of the appointment; made by the caller.' })
  id!: string;

  @Field(() => ID, { description: 'For whom.' })
  entryId!: string;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { description: 'With whom.' })
  practitionerId!: string;

  @Field(() => ID, { nullable: true, description: 'In which room; the first that is free when left out.' })
  roomId?: string | null;

  @Field(() => DateTime, { description: 'Start; it takes as long as they wait for.' })
  startsAt!: string;

  @Field(() => [OverrideInput], { nullable: true, description: 'Safety rules that are let be, each with its reason.' })
  overrides?: readonly OverrideInput[] | null;
}

@InputType({ description: 'An offered time accepted through its link.' })
export class AcceptOfferInput {
  @Field(() => String, { description: 'The last part of the link’s address.' })
  token!: string;

  @Field(() => ID, { description: 'Of the appointment; made by the caller: sending it again books nothing twice.' })
  id!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Start of another time that was shown; left out: the offered one.',
  })
  startsAt?: string | null;

  @Field(() => ID, { nullable: true, description: 'With whom, for another time.' })
  practitionerId?: string | null;
}

@InputType({ description: 'An offered time declined through its link.' })
export class DeclineOfferInput {
  @Field(() => String, { description: 'The last part of the link’s address.' })
  token!: string;

  @Field(() => Boolean, { description: 'Whether they stay on the waitlist.' })
  stay!: boolean;
}
