import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { InstrumentAnswerer, InstrumentDirection, InstrumentScoring } from './outcome.values.ts';

@ObjectType('InstrumentAnchor', { description: 'What a value stands for.' })
export class InstrumentAnchorType {
  @Field(() => Float, { description: 'The value.' })
  value!: number;

  @Field(() => String, { description: 'Its words.' })
  words!: string;
}

@ObjectType('InstrumentItem', { description: 'One question.' })
export class InstrumentItemType {
  @Field(() => String, { description: 'Its short name, by which answers name it.' })
  key!: string;

  @Field(() => String, { description: 'The question.' })
  words!: string;

  @Field(() => Float, { description: 'Lowest answer.' })
  least!: number;

  @Field(() => Float, { description: 'Highest answer.' })
  most!: number;

  @Field(() => Float, { description: 'From one answer to the next.' })
  step!: number;

  @Field(() => Float, { nullable: true, description: 'Share of a weighted sum.' })
  weight!: number | null;

  @Field(() => Boolean, { description: 'True when only values with words may be answered.' })
  choices!: boolean;

  @Field(() => [InstrumentAnchorType], { description: 'Values that have words.' })
  anchors!: readonly InstrumentAnchorType[];
}

@ObjectType('InstrumentBand', { description: 'What scores from here up are called.' })
export class InstrumentBandType {
  @Field(() => Float, { description: 'First score of it.' })
  from!: number;

  @Field(() => String, { description: 'What it is called.' })
  words!: string;
}

@ObjectType('InstrumentBanding', { description: 'One way to call scores.' })
export class InstrumentBandingType {
  @Field(() => String, { description: 'What this way is called.' })
  name!: string;

  @Field(() => [InstrumentBandType], { description: 'From the lowest up.' })
  bands!: readonly InstrumentBandType[];
}

@ObjectType('Instrument', { description: 'One version of a questionnaire or scale. A published one is never edited.' })
export class InstrumentType {
  @Field(() => String, { description: 'Short name, the same over all versions.' })
  key!: string;

  @Field(() => Int, { description: 'From 1.' })
  version!: number;

  @Field(() => Boolean, { description: 'True for those every organization has.' })
  builtIn!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Null for a draft, and for what is built in.' })
  publishedAt!: string | null;

  @Field(() => Int, { description: 'Counts the saves of a draft.' })
  draftVersion!: number;

  @Field(() => String, { description: 'As people call it.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  about!: string;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  source!: string | null;

  @Field(() => InstrumentAnswerer, { description: 'Who answers.' })
  answeredBy!: InstrumentAnswerer;

  @Field(() => InstrumentDirection, { description: 'Which way a score is better.' })
  better!: InstrumentDirection;

  @Field(() => InstrumentScoring, { description: 'How a score comes from the answers.' })
  scoring!: InstrumentScoring;

  @Field(() => [InstrumentItemType], { description: 'The questions, in order.' })
  items!: readonly InstrumentItemType[];

  @Field(() => [InstrumentBandingType], { description: 'Ways to call the scores.' })
  bandings!: readonly InstrumentBandingType[];
}
