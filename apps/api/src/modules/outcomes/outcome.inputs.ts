import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';

const OutcomeSortField = enumOf('OutcomeSortField', ['assessedAt', 'score'], 'What outcomes are sorted by.');

@InputType({ description: 'Which outcomes. Conditions add up.' })
export class OutcomeFilter {
  @Field(() => ID, { nullable: true, description: 'Of this treatment.' })
  treatmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this client.' })
  clientId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Of the instrument with this key, in any version.' })
  instrument?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the assessment in the zone of the clinic, inclusive.',
  })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The same, inclusive.' })
  to?: string | null;

  @Field(() => Float, { nullable: true, description: 'At least this score.' })
  scoreFrom?: number | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of outcomes.' })
export class OutcomeSort {
  @Field(() => OutcomeSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class OutcomeListArgs {
  @Field(() => OutcomeFilter, { nullable: true, description: 'Which outcomes; all in reach when left out.' })
  filter?: OutcomeFilter | null;

  @Field(() => [OutcomeSort], { nullable: true, description: 'In which order.' })
  sort?: readonly OutcomeSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'One question answered.' })
export class OutcomeAnswerInput {
  @Field(() => String, { description: 'Key of the item.' })
  item!: string;

  @Field(() => Float, { description: 'On the scale of the item.' })
  value!: number;
}

@InputType({ description: 'One instrument answered at a visit.' })
export class AnsweredInstrumentInput {
  @Field(() => String, { description: 'Key of the instrument.' })
  instrument!: string;

  @Field(() => Int, { description: 'The version that was asked.' })
  version!: number;

  @Field(() => [OutcomeAnswerInput], { description: 'Every item of that version, once.' })
  answers!: readonly OutcomeAnswerInput[];
}

@InputType({ description: 'Answers of one visit.' })
export class RecordOutcomesInput {
  @Field(() => ID, { description: 'One id for the visit; each instrument gets its own row.' })
  id!: string;

  @Field(() => ID, { description: 'For which treatment.' })
  treatmentId!: string;

  @Field(() => ID, { nullable: true, description: 'For which session, if any.' })
  sessionId?: string | null;

  @Field(() => DateTime, { description: 'When they were answered.' })
  assessedAt!: string;

  @Field(() => [AnsweredInstrumentInput], { description: 'At least one, each instrument once.' })
  instruments!: readonly AnsweredInstrumentInput[];
}
