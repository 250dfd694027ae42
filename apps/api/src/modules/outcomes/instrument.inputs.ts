import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { InstrumentAnswerer, InstrumentDirection, InstrumentScoring } from './outcome.values.ts';

@InputType({ description: 'What a value stands for.' })
export class InstrumentAnchorInput {
  @Field(() => Float, { description: 'The value.' })
  value!: number;

  @Field(() => String, { description: 'Its words.' })
  words!: string;
}

@InputType({ description: 'One question.' })
export class InstrumentItemInput {
  @Field(() => String, { description: 'Its short name: small letters, digits, underscores.' })
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
  weight?: number | null;

  @Field(() => Boolean, { description: 'True when only values with words may be answered.' })
  choices!: boolean;

  @Field(() => [InstrumentAnchorInput], { description: 'Values that have words.' })
  anchors!: readonly InstrumentAnchorInput[];
}

@InputType({ description: 'What scores from here up are called.' })
export class InstrumentBandInput {
  @Field(() => Float, { description: 'First score of it.' })
  from!: number;

  @Field(() => String, { description: 'What it is called.' })
  words!: string;
}

@InputType({ description: 'One way to call scores.' })
export class InstrumentBandingInput {
  @Field(() => String, { description: 'What this way is called.' })
  name!: string;

  @Field(() => [InstrumentBandInput], { description: 'From the lowest up.' })
  bands!: readonly InstrumentBandInput[];
}

@InputType({ description: 'The draft of the next version of an instrument as a whole.' })
export class SaveInstrumentInput {
  @Field(() => String, { description: 'Short name; a new one makes a new instrument.' })
  key!: string;

  @Field(() => Int, { description: 'The save the change started from; 0 begins the draft.' })
  version!: number;

  @Field(() => String, { description: 'As people call it.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  about!: string;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  source?: string | null;

  @Field(() => InstrumentAnswerer, { description: 'Who answers.' })
  answeredBy!: InstrumentAnswerer;

  @Field(() => InstrumentDirection, { description: 'Which way a score is better.' })
  better!: InstrumentDirection;

  @Field(() => InstrumentScoring, { description: 'How a score comes from the answers.' })
  scoring!: InstrumentScoring;

  @Field(() => [InstrumentItemInput], { description: 'The questions, in order.' })
  items!: readonly InstrumentItemInput[];

  @Field(() => [InstrumentBandingInput], { description: 'Ways to call the scores, at most three.' })
  bandings!: readonly InstrumentBandingInput[];
}

@InputType({ description: 'A draft of an instrument, as it was seen.' })
export class InstrumentDraftInput {
  @Field(() => String, { description: 'Short name of the instrument.' })
  key!: string;

  @Field(() => Int, { description: 'Number of the version.' })
  number!: number;

  @Field(() => Int, { description: 'The save it is about.' })
  version!: number;
}
