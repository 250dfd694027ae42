import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { EnquiryAbout, EnquirySource, EnquiryStateByHand, LostReason } from './enquiry.values.ts';

@InputType({ description: 'Which enquiries the board shows.' })
export class EnquiryFilter {
  @Field(() => [ID], { nullable: true, description: 'Only at these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those this staff member sees to.' })
  assignedTo?: string | null;
}

@InputType({ description: 'Somebody who called or came by.' })
export class AddEnquiryInput {
  @Field(() => ID, { description: 'Made by the caller.' })
  id!: string;

  @Field(() => ID, { description: 'At which clinic.' })
  clinicId!: string;

  @Field(() => EnquirySource, { description: 'How they came to ask.' })
  source!: EnquirySource;

  @Field(() => EnquiryAbout, { description: 'What it is about.' })
  about!: EnquiryAbout;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address; this or a phone number.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number, with + and the country code.' })
  phone?: string | null;

  @Field(() => Boolean, { description: 'That they agreed to be contacted; an enquiry is not kept without.' })
  consent!: boolean;

  @Field(() => String, { nullable: true, description: 'Notes of the staff.' })
  notes?: string | null;
}

@InputType({ description: 'Notes of an enquiry, and who sees to it.' })
export class ChangeEnquiryInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Notes of the staff.' })
  notes?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who sees to it.' })
  assignedTo?: string | null;
}

@InputType({ description: 'Where an enquiry is put.' })
export class MoveEnquiryInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => EnquiryStateByHand, { description: 'Into which column.' })
  to!: EnquiryStateByHand;

  @Field(() => LostReason, { nullable: true, description: 'Why it was lost; needed then.' })
  lostReason?: LostReason | null;

  @Field(() => String, { nullable: true, description: 'The same in words; needed for another reason.' })
  lostWords?: string | null;
}

@InputType({ description: 'Which client an enquiry becomes.' })
export class ConvertEnquiryInput {
  @Field(() => ID, { description: 'Which enquiry.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Who it is on the record; left out: a new client.' })
  clientId?: string | null;
}

@InputType({ description: 'The consultation of an enquiry.' })
export class BookEnquiryInput {
  @Field(() => ID, { description: 'Which enquiry.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => ID, { description: 'Of the new appointment, made by the caller.' })
  appointmentId!: string;

  @Field(() => ID, { description: 'With whom.' })
  practitionerId!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt!: string;
}

@InputType({ description: 'The page for enquiries as it is to be.' })
export class SaveEnquiryPageInput {
  @Field(() => Int, { description: 'The version that was seen; 0 before the first.' })
  version!: number;

  @Field(() => String, {
    description: 'Letters a to z, digits, and hyphens between them; no other organization has it.',
  })
  handle!: string;

  @Field(() => Boolean, { description: 'Whether it is open.' })
  open!: boolean;

  @Field(() => Int, { description: 'A consultation is booked at least so many hours ahead, 0 to 336.' })
  noticeHours!: number;

  @Field(() => Int, { description: 'And at most so many days, 1 to 180.' })
  horizonDays!: number;

  @Field(() => [ID], { description: 'Clinics that take enquiries there.' })
  clinicIds!: readonly string[];

  @Field(() => [ID], { description: 'Practitioners whose free times are offered.' })
  practitionerIds!: readonly string[];
}

@InputType({ description: 'Free times to look for on the page.' })
export class EnquiryTimesInput {
  @Field(() => String, { description: 'The last part of its address.' })
  handle!: string;

  @Field(() => ID, { description: 'At which clinic.' })
  clinicId!: string;

  @Field(() => LocalDate, { description: 'From this day on, for two weeks.' })
  firstDay!: string;
}

@InputType({ description: 'An enquiry as it is sent from the page.' })
export class SendEnquiryInput {
  @Field(() => String, { description: 'The last part of the page’s address.' })
  handle!: string;

  @Field(() => ID, { description: 'Made by the caller: sending it again does nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'At which clinic.' })
  clinicId!: string;

  @Field(() => EnquiryAbout, { description: 'What it is about.' })
  about!: EnquiryAbout;

  @Field(() => DateTime, { nullable: true, description: 'When the consultation begins; left out: call me instead.' })
  startsAt?: string | null;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address; this or a phone number.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number, with + and the country code.' })
  phone?: string | null;

  @Field(() => Boolean, { description: 'That they agree to be contacted.' })
  consent!: boolean;

  @Field(() => String, { nullable: true, description: 'Left empty.' })
  website?: string | null;
}
