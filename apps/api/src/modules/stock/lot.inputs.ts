import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { ProductKind } from './stock.values.ts';

const LotSortField = enumOf('LotSortField', ['expiresOn', 'number', 'receivedOn'], 'What lots are sorted by.');

@InputType({ description: 'Which lots. Conditions add up.' })
export class LotFilter {
  @Field(() => [ID], { nullable: true, description: 'At these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => [ProductKind], { nullable: true, description: 'Of products of these kinds.' })
  kinds?: readonly ProductKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this product.' })
  productId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only lots of which something is left.' })
  left?: true | null;

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

@InputType({ description: 'A colour in CIELAB, D65 and 2 degrees.' })
export class ColourInput {
  @Field(() => Float, { description: 'Lightness, 0 to 100.' })
  l!: number;

  @Field(() => Float, { description: 'From green (negative) to red.' })
  a!: number;

  @Field(() => Float, { description: 'From blue (negative) to yellow.' })
  b!: number;
}

@InputType({ description: 'Something as its maker sells it.' })
export class AddProductInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => String, { description: 'Maker.' })
  brand!: string;

  @Field(() => ProductKind, { nullable: true, description: 'What it is; a pigment when left out.' })
  kind?: ProductKind;

  @Field(() => String, { description: 'Shade of a pigment; what a cartridge or an anaesthetic is called.' })
  shade!: string;

  @Field(() => String, { nullable: true, description: 'Needle configuration of a cartridge, such as 3RL.' })
  configuration?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True for an anaesthetic counted in grams.' })
  weighed?: boolean;

  @Field(() => ColourInput, { nullable: true, description: 'What a shade looks like; pigments only.' })
  colour?: ColourInput | null;
}

@InputType({ description: 'What a product is said to be now.' })
export class ChangeProductInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => ProductKind, { nullable: true, description: 'What it is; a pigment when left out.' })
  kind?: ProductKind;

  @Field(() => String, { description: 'Maker.' })
  brand!: string;

  @Field(() => String, { description: 'Shade of a pigment; what a cartridge or an anaesthetic is called.' })
  shade!: string;

  @Field(() => String, { nullable: true, description: 'Needle configuration of a cartridge, such as 3RL.' })
  configuration?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True for an anaesthetic counted in grams.' })
  weighed?: boolean;

  @Field(() => ColourInput, { nullable: true, description: 'What a shade looks like; pigments only.' })
  colour?: ColourInput | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which the maker no longer sells it.' })
  discontinuedOn?: string | null;
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
