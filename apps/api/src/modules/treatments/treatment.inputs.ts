import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { CloseReason, Indication, TreatmentState } from './treatment.values.ts';

const TreatmentSortField = enumOf(
  'TreatmentSortField',
  ['createdAt', 'lastSessionAt', 'topUpDueOn'],
  'What treatments are sorted by.',
);

@InputType({ description: 'Which treatments. Conditions add up.' })
export class TreatmentFilter {
  @Field(() => ID, { nullable: true, description: 'Of this client.' })
  clientId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this practitioner.' })
  practitionerId?: string | null;

  @Field(() => [TreatmentState], { nullable: true, description: 'In one of these states.' })
  states?: readonly TreatmentState[] | null;

  @Field(() => Indication, { nullable: true, description: 'For this indication.' })
  indication?: Indication | null;

  @Field(() => LocalDate, { nullable: true, description: 'Top-up due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Top-up due on this day or earlier.' })
  dueTo?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Name, e-mail or phone of the client.' })
  search?: string | null;
}

@InputType({ description: 'An order of treatments.' })
export class TreatmentSort {
  @Field(() => TreatmentSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class TreatmentListArgs {
  @Field(() => TreatmentFilter, { nullable: true, description: 'Which treatments; all in reach when left out.' })
  filter?: TreatmentFilter | null;

  @Field(() => [TreatmentSort], { nullable: true, description: 'In which order.' })
  sort?: readonly TreatmentSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'A new treatment, not agreed yet.' })
export class ProposeTreatmentInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Who is treated.' })
  clientId!: string;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { nullable: true, description: 'Who will treat.' })
  practitionerId?: string | null;

  @Field(() => Indication, { description: 'What it is for.' })
  indication!: Indication;

  @Field(() => Int, { description: '1 to 8.' })
  plannedSessions!: number;

  @Field(() => Int, { nullable: true, description: 'Price in minor units of the currency of the clinic.' })
  priceMinor?: number | null;
}

@InputType({ description: 'The client agrees.' })
export class AgreeTreatmentInput {
  @Field(() => ID, { description: 'The treatment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;
}

@InputType({ description: 'The treatment ends.' })
export class CloseTreatmentInput {
  @Field(() => ID, { description: 'The treatment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => CloseReason, { description: 'Why.' })
  reason!: CloseReason;
}
