import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';

@ObjectType('Product', { description: 'A pigment as the maker sells it.' })
export class ProductType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'Maker.' })
  brand!: string;

  @Field(() => String, { description: 'Name of the shade.' })
  shade!: string;
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
