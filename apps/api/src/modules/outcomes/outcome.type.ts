import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { Instrument } from './outcome.values.ts';

@ObjectType('Outcome', { description: 'One instrument answered once.' })
export class OutcomeType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Instrument, { description: 'What was asked.' })
  instrument!: Instrument;

  @Field(() => Int, { description: 'Which version of it.' })
  instrumentVersion!: number;

  @Field(() => Float, { description: '0 to 10.' })
  score!: number;

  @Field(() => DateTime, { description: 'When it was answered.' })
  assessedAt!: string;

  /** For the relations. */
  treatmentId!: string;
  clientId!: string;
  clinicId!: string;
  sessionId!: string | null;
  recordedById!: string | null;
}

@ObjectType({ description: 'A page of outcomes.' })
export class OutcomePage {
  @Field(() => [OutcomeType], { description: 'The outcomes of this page.' })
  items!: readonly OutcomeType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
