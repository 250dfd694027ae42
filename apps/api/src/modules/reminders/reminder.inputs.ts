import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { DateTime } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { ReminderPurpose, ReminderState } from './reminder.values.ts';

const ReminderSortField = enumOf('ReminderSortField', ['dueAt'], 'What reminders are sorted by.');

@InputType({ description: 'Which reminders. Conditions add up.' })
export class ReminderFilter {
  @Field(() => ID, { nullable: true, description: 'To this client.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this treatment.' })
  treatmentId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'From these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => [ReminderState], { nullable: true, description: 'In one of these states.' })
  states?: readonly ReminderState[] | null;

  @Field(() => [ReminderPurpose], { nullable: true, description: 'For one of these purposes.' })
  purposes?: readonly ReminderPurpose[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Due at this instant or later.' })
  from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Due before this instant.' })
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of reminders.' })
export class ReminderSort {
  @Field(() => ReminderSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class ReminderListArgs {
  @Field(() => ReminderFilter, { nullable: true, description: 'Which reminders; all in reach when left out.' })
  filter?: ReminderFilter | null;

  @Field(() => [ReminderSort], { nullable: true, description: 'In which order.' })
  sort?: readonly ReminderSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}
