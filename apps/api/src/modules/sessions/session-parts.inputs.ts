import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { AmendedPart, AmountUnit, MarkKind, ScalpView } from './session.values.ts';

@InputType({ description: 'A place on a view of the head.' })
export class ScalpPointInput {
  @Field(() => Float, { description: 'From the left edge of the picture, 0 to 1.' })
  x!: number;

  @Field(() => Float, { description: 'From the upper edge of the picture, 0 to 1.' })
  y!: number;
}

@InputType({ description: 'Something drawn on one view of the head.' })
export class ScalpMarkInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ScalpView, { description: 'On which side.' })
  view!: ScalpView;

  @Field(() => MarkKind, {
    description: 'A scar is a closed outline of at least three points, a hairline an open line.',
  })
  kind!: MarkKind;

  @Field(() => [ScalpPointInput], { description: 'In the order they were drawn, at most 80.' })
  points!: readonly ScalpPointInput[];
}

@InputType({ description: 'A pause in a session.' })
export class BreakInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when; nothing while it lasts.' })
  endedAt?: string | null;
}

@InputType({ description: 'One application of anaesthetic.' })
export class AnaestheticInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Which lot.' })
  lotId?: string | null;

  @Field(() => Float, { nullable: true, description: 'How much, in its unit.' })
  amount?: number | null;

  @Field(() => AmountUnit, { description: 'Unit of the amount.' })
  unit!: AmountUnit;

  @Field(() => DateTime, { description: 'When it was applied.' })
  appliedAt!: string;
}

@InputType({ description: 'The client’s word, at the end, that this is what was done.' })
export class SignOffInput {
  @Field(() => String, { description: 'Name as typed.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The drawn signature as an SVG path of whole coordinates, on a field of 600 by 200.',
  })
  drawing?: string | null;

  @Field(() => DateTime, { description: 'When it was signed.' })
  signedAt!: string;
}

@InputType({ description: 'A signed addition to a completed session: a corrected value, an explanation, or both.' })
export class AmendSessionInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'The session, which stays as it is.' })
  sessionId!: string;

  @Field(() => AmendedPart, { description: 'What it is about.' })
  part!: AmendedPart;

  @Field(() => Int, { nullable: true, description: 'Which pass it is about, counted from 1.' })
  passNumber?: number | null;

  @Field(() => String, { nullable: true, description: 'What it should have said.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, and what else a reader should know.' })
  text?: string | null;

  @Field(() => String, { description: 'Name as typed by whoever signs.' })
  signedName!: string;
}
