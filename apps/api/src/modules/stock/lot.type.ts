import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { MovementKind, ProductKind, StockUnit } from './stock.values.ts';

@ObjectType('Colour', { description: 'A colour in CIELAB, D65 and 2 degrees.' })
export class ColourType {
  @Field(() => Float, { description: 'Lightness, 0 to 100.' })
  l!: number;

  @Field(() => Float, { description: 'From green (negative) to red.' })
  a!: number;

  @Field(() => Float, { description: 'From blue (negative) to yellow.' })
  b!: number;
}

@ObjectType('Product', { description: 'Something as its maker sells it.' })
export class ProductType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'Maker.' })
  brand!: string;

  @Field(() => ProductKind, { description: 'What it is.' })
  kind!: ProductKind;

  @Field(() => String, { description: 'Shade of a pigment; what a cartridge or an anaesthetic is called.' })
  shade!: string;

  @Field(() => String, { nullable: true, description: 'Needle configuration of a cartridge, such as 3RL.' })
  configuration!: string | null;

  @Field(() => StockUnit, { description: 'What its lots are counted in; nothing is converted.' })
  unit!: StockUnit;

  @Field(() => ColourType, { nullable: true, description: 'What a shade looks like, where somebody has measured it.' })
  colour!: ColourType | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which the maker no longer sells it.' })
  discontinuedOn!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;
}

@ObjectType('NearestShade', { description: 'A current shade in the place of one that is no longer sold.' })
export class NearestShadeType {
  @Field(() => ProductType, { description: 'The shade that looks most like it.' })
  product!: ProductType;

  @Field(() => Float, { description: 'CIE ΔE 2000 between the two; about 1 is just seen side by side.' })
  distance!: number;
}

@ObjectType('StockMovement', { description: 'One line of the ledger of a lot. Nothing in it is ever changed.' })
export class MovementType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => MovementKind, { description: 'What happened.' })
  kind!: MovementKind;

  @Field(() => Float, { description: 'Millilitres or pieces; negative when it left.' })
  amount!: number;

  @Field(() => DateTime, { description: 'When.' })
  happenedAt!: string;

  @Field(() => ID, { nullable: true, description: 'The session it was used in, if any.' })
  sessionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where somebody said so.' })
  reason!: string | null;

  /** For the relations. */
  byId!: string | null;
}

@ObjectType('Lot', { description: 'One batch of a product at one clinic.' })
export class LotType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'Batch reference of the maker.' })
  number!: string;

  @Field(() => LocalDate, { description: 'Last day on which it may be used.' })
  expiresOn!: string;

  @Field(() => LocalDate, { description: 'When it came.' })
  receivedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was opened, if it was.' })
  openedOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was recalled, if it was.' })
  recalledAt!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  productId!: string;
  clinicId!: string;
}

@ObjectType({ description: 'A page of lots.' })
export class LotPage {
  @Field(() => [LotType], { description: 'The lots of this page.' })
  items!: readonly LotType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
