import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';
import { MixPartInput } from './mix.inputs.ts';

@InputType({ description: 'When a bottle was opened.' })
export class OpenLotInput {
  @Field(() => ID, { description: 'The lot.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => LocalDate, { nullable: true, description: 'The day; left out, it counts as closed again.' })
  openedOn?: string | null;
}

@InputType({ description: 'Some of a lot goes to another clinic.' })
export class MoveLotInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'The lot it leaves.' })
  lotId!: string;

  @Field(() => ID, { description: 'Where it goes.' })
  toClinicId!: string;

  @Field(() => Float, { description: 'Millilitres or pieces.' })
  amount!: number;

  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'What a count of the shelf found.' })
export class CountLotInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => Float, { description: 'What is there; the ledger gets the difference.' })
  counted!: number;

  @Field(() => String, { nullable: true, description: 'Why it differs, at most 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Some of a lot is thrown away.' })
export class DiscardFromLotInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => Float, { description: 'Millilitres or pieces.' })
  amount!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A mix for the house.' })
export class MakeMixInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Where it is made, of lots that are there.' })
  clinicId!: string;

  @Field(() => String, { description: 'What it is called, at most 60 characters.' })
  label!: string;

  @Field(() => Float, { nullable: true, description: 'Water in millilitres; none when left out.' })
  waterMl?: number;

  @Field(() => [MixPartInput], { description: 'At least one with its amount; each lot once.' })
  parts!: readonly MixPartInput[];
}

@InputType({ description: 'A mix of the house that is poured away.' })
export class DiscardMixInput {
  @Field(() => ID, { description: 'The mix.' })
  id!: string;
}
