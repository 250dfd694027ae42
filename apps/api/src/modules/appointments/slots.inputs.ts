import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';
import { AppointmentKind } from './appointment.values.ts';

@InputType({ description: 'A time that is looked for.' })
export class FreeSlotsInput {
  @Field(() => [ID], { description: 'At these clinics.' })
  clinicIds!: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'With one of these practitioners; left out, whoever works there.' })
  practitionerIds?: readonly string[] | null;

  @Field(() => AppointmentKind, { description: 'What for.' })
  kind!: AppointmentKind;

  @Field(() => Int, { nullable: true, description: 'How long; left out, as long as is usual.' })
  minutes?: number | null;

  @Field(() => ID, { nullable: true, description: 'Whose other appointments are kept free of.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose course says which days make sense.' })
  treatmentId?: string | null;

  @Field(() => LocalDate, { description: 'First day, in the zone of each clinic.' })
  firstDay!: string;

  @Field(() => LocalDate, { description: 'Last day, at most 62 in all.' })
  lastDay!: string;

  @Field(() => Int, { nullable: true, description: 'So many at most; 200 when left out.' })
  most?: number | null;
}

@ArgsType()
export class DiaryEntriesArgs {
  @Field(() => [ID], { description: 'At these clinics.' })
  clinicIds!: readonly string[];

  @Field(() => LocalDate, { description: 'First day of the start, in the zone of each clinic.' })
  firstDay!: string;

  @Field(() => LocalDate, { description: 'Last day, at most 62 in all.' })
  lastDay!: string;

  @Field(() => [ID], { nullable: true, description: 'With one of these practitioners.' })
  practitionerIds?: readonly string[] | null;
}

@ArgsType()
export class BookingProposalArgs {
  @Field(() => ID, { description: 'For whom.' })
  clientId!: string;

  @Field(() => ID, { nullable: true, description: 'For which treatment; left out, the one in hand.' })
  treatmentId?: string | null;
}
