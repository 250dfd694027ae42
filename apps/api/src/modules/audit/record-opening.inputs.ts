import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { DateTime } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { RecordKind } from './record-opening.values.ts';

const RecordOpeningSortField = enumOf('RecordOpeningSortField', ['at'], 'What openings are sorted by.');

@InputType({ description: 'Which openings. Conditions add up.' })
export class RecordOpeningFilter {
  @Field(() => ID, { nullable: true, description: 'Of records of this client.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'By this person.' })
  staffMemberId?: string | null;

  @Field(() => RecordKind, { nullable: true, description: 'Of this kind.' })
  what?: RecordKind | null;

  @Field(() => DateTime, { nullable: true, description: 'From this moment.' })
  from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  to?: string | null;
}

@InputType({ description: 'An order of openings.' })
export class RecordOpeningSort {
  @Field(() => RecordOpeningSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class RecordOpeningListArgs {
  @Field(() => RecordOpeningFilter, { nullable: true, description: 'Which openings; all in reach when left out.' })
  filter?: RecordOpeningFilter | null;

  @Field(() => [RecordOpeningSort], { nullable: true, description: 'In which order; the newest first when left out.' })
  sort?: readonly RecordOpeningSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}
