import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';

@ObjectType('MixPart', { description: 'So much of a lot in a mix, with what the label of the lot says.' })
export class MixPartType {
  @Field(() => Float, {
    nullable: true,
    description: 'Millilitres; null in a draft that does not say yet, and in records from before amounts were kept.',
  })
  ml!: number | null;

  @Field(() => String, { description: 'Batch reference of the maker.' })
  lotNumber!: string;

  @Field(() => LocalDate, { description: 'Last day on which the lot may be used.' })
  expiresOn!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the lot was recalled, if it was.' })
  recalledAt!: string | null;

  @Field(() => ID, { description: 'The lot, also where it is out of reach.' })
  lotId!: string;

  /** For the relation. */
  productId!: string;
}

@ObjectType('Mix', {
  description: 'What is applied: parts of lots and water. Straight from the bottle is one part and no water.',
})
export class MixType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the clinic calls it.' })
  label!: string | null;

  @Field(() => Float, { description: 'Water in it, in millilitres.' })
  waterMl!: number;

  @Field(() => [MixPartType], { description: 'Its pigments, the leading one first.' })
  parts!: readonly MixPartType[];

  @Field(() => Boolean, {
    description: 'Made for the house: it may be used in any session, at any clinic of the chain.',
  })
  house!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which it may be used: the earliest expiry of its lots.',
  })
  usableUntil!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the first of its lots was recalled, if one was.' })
  recalledAt!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When what was left of it was poured away.' })
  discardedAt!: string | null;

  /** For the relations. */
  clinicId!: string;
  madeById!: string | null;
}
