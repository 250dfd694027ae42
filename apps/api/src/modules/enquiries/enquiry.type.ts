import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { EnquiryAbout, EnquirySource, EnquiryState, EnquiryStateByHand, LostReason } from './enquiry.values.ts';

@ObjectType('Enquiry', { description: 'Somebody asks about a treatment.' })
export class EnquiryType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => EnquiryState, { description: 'How far it has come.' })
  state!: EnquiryState;

  @Field(() => [EnquiryStateByHand], { description: 'Where it may be put by hand now.' })
  moves!: readonly EnquiryStateByHand[];

  @Field(() => EnquirySource, { description: 'How they came to ask.' })
  source!: EnquirySource;

  @Field(() => EnquiryAbout, { description: 'What it is about.' })
  about!: EnquiryAbout;

  @Field(() => String, { description: 'Name they gave.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address they gave.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number they gave.' })
  phone!: string | null;

  @Field(() => String, { description: 'The words they agreed to about being contacted.' })
  consentText!: string;

  @Field(() => DateTime, { description: 'When they agreed.' })
  consentedAt!: string;

  @Field(() => String, { nullable: true, description: 'Notes of the staff.' })
  notes!: string | null;

  @Field(() => LostReason, { nullable: true, description: 'Why it was lost, if it was.' })
  lostReason!: LostReason | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  lostWords!: string | null;

  @Field(() => DateTime, { description: 'When it came in.' })
  receivedAt!: string;

  @Field(() => Int, { description: 'Counts every change; changing it names the version that was seen.' })
  version!: number;

  /** For the relations. */
  clinicId!: string;
  assignedToId!: string | null;
  clientId!: string | null;
  appointmentId!: string | null;
}

@ObjectType({ description: 'A column of the board.' })
export class EnquiryColumn {
  @Field(() => EnquiryState, { description: 'Of which state.' })
  state!: EnquiryState;

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;

  @Field(() => [EnquiryType], { description: 'The newest of them, at most 50.' })
  enquiries!: readonly EnquiryType[];
}

@ObjectType({ description: 'How the enquiries of one source at one clinic went on.' })
export class EnquiryCell {
  @Field(() => ID, { description: 'At which clinic.' })
  clinicId!: string;

  @Field(() => EnquirySource, { description: 'How they came to ask.' })
  source!: EnquirySource;

  @Field(() => Int, { description: 'All that came in: what the others are counted of.' })
  received!: number;

  @Field(() => Int, { description: 'Of these, spoken with.' })
  contacted!: number;

  @Field(() => Int, { description: 'Of these, with a consultation booked.' })
  booked!: number;

  @Field(() => Int, { description: 'Of these, with a treatment agreed.' })
  won!: number;

  @Field(() => Int, { description: 'Of these, lost.' })
  lost!: number;
}
