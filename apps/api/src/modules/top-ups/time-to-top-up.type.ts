import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';

@ObjectType('CurvePoint', { description: 'A survival curve at one month.' })
export class CurvePointType {
  @Field(() => Int, { description: 'Months since the last session of the course, or the top-up before.' })
  month!: number;

  @Field(() => Float, { description: 'Share still without a top-up, 0 to 1 (Kaplan–Meier).' })
  share!: number;

  @Field(() => Float, { nullable: true, description: 'Lower 95 % limit, log(−log); null where there is none.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper 95 % limit.' })
  upper!: number | null;

  @Field(() => Int, { description: 'Clients under observation just before.' })
  atRisk!: number;
}

@ObjectType('MedianWait', { description: 'When half have come back.' })
export class MedianWaitType {
  @Field(() => Float, { nullable: true, description: 'Months; null when half have not come back yet.' })
  months!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower 95 % limit in months; without a median, it is later than this.',
  })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper 95 % limit in months; null where the data set none.' })
  upper!: number | null;
}

@ObjectType('WaitReading', { description: 'How long clients wait for their top-up.' })
export class WaitReadingType {
  @Field(() => Int, { description: 'Everybody whose wait is looked at: the sum of the five counts below.' })
  clients!: number;

  @Field(() => Int, { description: 'Of those, came back for a paid top-up.' })
  toppedUp!: number;

  @Field(() => Int, { description: 'Left for good before; counted as waiting until then.' })
  left!: number;

  @Field(() => Int, { description: 'Out of touch; counted as waiting until the last contact.' })
  outOfTouch!: number;

  @Field(() => Int, { description: 'Waiting today.' })
  waiting!: number;

  @Field(() => Int, { description: 'Of all, those the curve cannot count, such as a top-up before the record began.' })
  leftOut!: number;

  @Field(() => [CurvePointType], {
    description: 'One point a month; none when nobody can be counted, and for groups beyond the six largest.',
  })
  points!: readonly CurvePointType[];

  @Field(() => MedianWaitType, { description: 'When half have come back.' })
  median!: MedianWaitType;

  @Field(() => Float, { nullable: true, description: 'Share who had come back by the longest time seen, 0 to 1.' })
  cameBackSoFar!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean months without a top-up within the first five years; null when nobody is observed so long.',
  })
  meanWithinFiveYears!: number | null;
}

@ObjectType('WaitGroup', { description: 'Waits of clients who have something in common.' })
export class WaitGroupType {
  @Field(() => String, { nullable: true, description: 'What they have in common; null where it is not known.' })
  key!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name, for a clinic, practitioner or pigment.' })
  name!: string | null;

  @Field(() => WaitReadingType, { description: 'Their waits.' })
  reading!: WaitReadingType;
}

@ObjectType('WaitDifference', { description: 'Log-rank test: whether groups wait alike.' })
export class WaitDifferenceType {
  @Field(() => Float, { nullable: true, description: 'Chi-square; null when it cannot be said.' })
  chiSquare!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its degrees of freedom.' })
  degreesOfFreedom!: number | null;

  @Field(() => Float, { nullable: true, description: 'How often chance alone makes such a difference, 0 to 1.' })
  p!: number | null;
}

@ObjectType('TimeToTopUp', { description: 'When clients come back for their top-up.' })
export class TimeToTopUpType {
  @Field(() => DateTime, { nullable: true, description: 'When the newest of these waits was brought up to date.' })
  updatedAt!: string | null;

  @Field(() => WaitReadingType, { description: 'Everybody asked about.' })
  all!: WaitReadingType;

  @Field(() => [WaitGroupType], { description: 'The same clients told apart, largest group first.' })
  groups!: readonly WaitGroupType[];

  @Field(() => Int, { description: 'Clients in groups too small to be shown to this role.' })
  hidden!: number;

  @Field(() => WaitDifferenceType, { nullable: true, description: 'Null when nothing was asked to tell them apart.' })
  difference!: WaitDifferenceType | null;
}
