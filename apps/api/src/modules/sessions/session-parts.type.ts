import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { AppointmentKind } from '../appointments/appointment.values.ts';
import { AmendedPart, AmountUnit, MarkKind, ScalpView } from './session.values.ts';

@ObjectType('ScalpPoint', { description: 'A place on a view of the head.' })
export class ScalpPointType {
  @Field(() => Float, { description: 'From the left edge of the picture, 0 to 1.' })
  x!: number;

  @Field(() => Float, { description: 'From the upper edge of the picture, 0 to 1.' })
  y!: number;
}

@ObjectType('ScalpMark', { description: 'Something drawn on one view of the head.' })
export class ScalpMarkType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ScalpView, { description: 'On which side.' })
  view!: ScalpView;

  @Field(() => MarkKind, { description: 'A scar is a closed outline, a hairline an open line.' })
  kind!: MarkKind;

  @Field(() => [ScalpPointType], { description: 'In the order they were drawn.' })
  points!: readonly ScalpPointType[];
}

@ObjectType('Break', { description: 'A pause in a session.' })
export class BreakType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null while it lasts.' })
  endedAt!: string | null;
}

@ObjectType('Anaesthetic', { description: 'One application of anaesthetic.' })
export class AnaestheticType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Float, { nullable: true, description: 'How much, in its unit.' })
  amount!: number | null;

  @Field(() => AmountUnit, { description: 'Unit of the amount.' })
  unit!: AmountUnit;

  @Field(() => DateTime, { description: 'When it was applied.' })
  appliedAt!: string;

  /** For the relation. */
  lotId!: string | null;
}

@ObjectType('SignOff', { description: 'The client’s word, at the end, that this is what was done.' })
export class SignOffType {
  @Field(() => String, { description: 'Name as typed.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The drawn signature as an SVG path on a field of 600 by 200; null when only the name was typed.',
  })
  drawing!: string | null;

  @Field(() => DateTime, { description: 'When it was signed.' })
  signedAt!: string;
}

@ObjectType('NextStep', { description: 'What is sensibly booked after a session.' })
export class NextStepType {
  @Field(() => AppointmentKind, { description: 'What is booked.' })
  kind!: AppointmentKind;

  @Field(() => LocalDate, { description: 'First day that makes sense, in the zone of the clinic.' })
  from!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, where there is one.' })
  until!: string | null;
}

@ObjectType('Amendment', { description: 'A signed addition to a completed session, which itself never changes.' })
export class AmendmentType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => AmendedPart, { description: 'What it is about.' })
  part!: AmendedPart;

  @Field(() => Int, { nullable: true, description: 'Which pass it is about, counted from 1.' })
  passNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'What it should have said.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, and what else a reader should know.' })
  text!: string | null;

  @Field(() => String, { description: 'Name as typed by whoever signed.' })
  signedName!: string;

  @Field(() => DateTime, { description: 'When it was signed.' })
  amendedAt!: string;

  /** For the relation. */
  amendedById!: string;
}
