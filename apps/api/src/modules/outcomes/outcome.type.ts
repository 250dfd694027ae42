import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';

@ObjectType('OutcomeAnswer', { description: 'One question answered.' })
export class OutcomeAnswerType {
  @Field(() => String, { description: 'Key of the item.' })
  item!: string;

  @Field(() => Float, { description: 'On the scale of the item.' })
  value!: number;
}

@ObjectType('Outcome', { description: 'One instrument answered once.' })
export class OutcomeType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'Key of the instrument that was asked.' })
  instrument!: string;

  @Field(() => Int, { description: 'Which version of it.' })
  instrumentVersion!: number;

  @Field(() => [OutcomeAnswerType], { description: 'The raw answers, in the order they were given.' })
  answers!: readonly OutcomeAnswerType[];

  @Field(() => Float, { description: 'Derived from the answers by the scoring of that version.' })
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
