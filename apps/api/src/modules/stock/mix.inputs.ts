import { Field, Float, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'So much of a lot.' })
export class MixPartInput {
  @Field(() => ID, { description: 'Lot of the clinic where the mix is made.' })
  lotId!: string;

  @Field(() => Float, { nullable: true, description: 'Millilitres; a draft may still leave it open.' })
  ml?: number | null;
}

@InputType({ description: 'Parts of lots and water.' })
export class MixInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it is called, at most 60 characters.' })
  label?: string | null;

  @Field(() => Float, { nullable: true, description: 'Water in millilitres; none when left out.' })
  waterMl?: number;

  @Field(() => [MixPartInput], { description: 'At least one; each lot once.' })
  parts!: readonly MixPartInput[];
}
