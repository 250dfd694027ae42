import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';

const LotSortField = enumOf('LotSortField', ['expiresOn', 'number', 'receivedOn'], 'What lots are sorted by.');

@InputType({ description: 'Which lots. Conditions add up.' })
export class LotFilter {
  @Field(() => [ID], { nullable: true, description: 'At these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Not expired on this day, not recalled.' })
  usableOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the number, brand or shade.' })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of lots.' })
export class LotSort {
  @Field(() => LotSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class LotListArgs {
  @Field(() => LotFilter, { nullable: true, description: 'Which lots; all in reach when left out.' })
  filter?: LotFilter | null;

  @Field(() => [LotSort], { nullable: true, description: 'In which order.' })
  sort?: readonly LotSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'A pigment as the maker sells it.' })
export class AddProductInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => String, { description: 'Maker.' })
  brand!: string;

  @Field(() => String, { description: 'Name of the shade.' })
  shade!: string;
}

@InputType({ description: 'A delivery.' })
export class ReceiveLotInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Where it came.' })
  clinicId!: string;

  @Field(() => ID, { description: 'What it is.' })
  productId!: string;

  @Field(() => String, { description: 'Batch reference of the maker.' })
  number!: string;

  @Field(() => LocalDate, { description: 'Last day on which it may be used.' })
  expiresOn!: string;

  @Field(() => LocalDate, { description: 'When it came.' })
  receivedOn!: string;

  @Field(() => Float, { description: 'How much came: millilitres of pigment or anaesthetic, pieces of cartridges.' })
  amount!: number;
}
