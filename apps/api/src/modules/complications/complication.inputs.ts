import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { Zone } from '../sessions/session.values.ts';
import { ComplicationAction, ComplicationKind, ComplicationState, Severity } from './complication.values.ts';

const ComplicationSortField = enumOf(
  'ComplicationSortField',
  ['firstSeenOn', 'recordedAt'],
  'What complications are sorted by.',
);

@InputType({ description: 'Which complications. Conditions add up.' })
export class ComplicationFilter {
  @Field(() => ID, { nullable: true, description: 'Of this client.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this treatment.' })
  treatmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'After this session.' })
  sessionId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => [ComplicationKind], { nullable: true, description: 'Of these kinds.' })
  kinds?: readonly ComplicationKind[] | null;

  @Field(() => [ComplicationState], { nullable: true, description: 'Open or resolved.' })
  states?: readonly ComplicationState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Serious ones, or the others.' })
  serious?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'First seen on this day or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First seen on this day or before.' })
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of complications.' })
export class ComplicationSort {
  @Field(() => ComplicationSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class ComplicationListArgs {
  @Field(() => ComplicationFilter, { nullable: true, description: 'Which complications; all in reach when left out.' })
  filter?: ComplicationFilter | null;

  @Field(() => [ComplicationSort], { nullable: true, description: 'In which order.' })
  sort?: readonly ComplicationSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'A complication as it was first seen.' })
export class RecordComplicationInput {
  @Field(() => ID, { description: 'UUIDv7 made by the caller.' })
  id!: string;

  @Field(() => ID, { description: 'In which treatment.' })
  treatmentId!: string;

  @Field(() => ID, { nullable: true, description: 'After which session, if it can be told.' })
  sessionId?: string | null;

  @Field(() => Zone, { nullable: true, description: 'Where on the head, if at one place.' })
  zone?: Zone | null;

  @Field(() => ID, { nullable: true, description: 'The mix it is put down to, if to one.' })
  mixId?: string | null;

  @Field(() => ComplicationKind, { description: 'What it is.' })
  kind!: ComplicationKind;

  @Field(() => LocalDate, { description: 'First day it was seen.' })
  firstSeenOn!: string;

  @Field(() => Severity, { description: 'How bad it is.' })
  severity!: Severity;

  @Field(() => Boolean, { description: 'Whether it is serious.' })
  serious!: boolean;

  @Field(() => String, { nullable: true, description: 'What was seen, at most 4,000 characters.' })
  notes?: string | null;

  @Field(() => [ComplicationAction], { description: 'What was done.' })
  actions!: readonly ComplicationAction[];
}

@InputType({ description: 'What was seen and done later.' })
export class FollowUpComplicationInput {
  @Field(() => ID, { description: 'UUIDv7 of the follow-up, made by the caller.' })
  id!: string;

  @Field(() => ID, { description: 'Of which complication.' })
  complicationId!: string;

  @Field(() => Int, { description: 'The version of the complication that was seen.' })
  version!: number;

  @Field(() => LocalDate, { description: 'When it was seen.' })
  seenOn!: string;

  @Field(() => ComplicationState, { description: 'Whether it is over; it may come back.' })
  state!: ComplicationState;

  @Field(() => Severity, { description: 'How bad it is.' })
  severity!: Severity;

  @Field(() => Boolean, { description: 'Whether it is serious; once it was, it stays so.' })
  serious!: boolean;

  @Field(() => String, { nullable: true, description: 'What was seen, at most 4,000 characters.' })
  notes?: string | null;

  @Field(() => [ComplicationAction], { description: 'What was done.' })
  actions!: readonly ComplicationAction[];
}
