import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';

@ObjectType('WindowReason', { description: 'What moves a window away from that of all clients.' })
export class WindowReasonType {
  @Field(() => String, { description: 'What it is about: indication, skin, skin_type or round.' })
  factor!: string;

  @Field(() => String, { description: 'Which one, such as "oily".' })
  level!: string;

  @Field(() => Float, { description: 'The time to the top-up is so many times that of all clients.' })
  times!: number;
}

@ObjectType('DueWindow', { description: 'When the top-up of a waiting client is to be expected.' })
export class DueWindowType {
  @Field(() => LocalDate, { description: 'By this day one in ten such clients have come.' })
  earlyOn!: string;

  @Field(() => LocalDate, { description: 'By this day a half have.' })
  likelyOn!: string;

  @Field(() => LocalDate, { description: 'By this day nine in ten have.' })
  lateOn!: string;

  @Field(() => Float, { description: 'Chance of a top-up within the next year, 0 to 1.' })
  withinYear!: number;

  @Field(() => [WindowReasonType], { description: 'What moves the window, largest first.' })
  because!: readonly WindowReasonType[];
}

@ObjectType('ForecastBasis', { description: 'What due windows were made from.' })
export class ForecastBasisType {
  @Field(() => Int, { description: 'Top-ups of the organization itself they were learnt from.' })
  topUps!: number;

  @Field(() => Float, {
    description: 'Share of what is known of the median that is its own, 0 to 1; the rest is a prior.',
  })
  ownShare!: number;

  @Field(() => Float, { description: 'Months until half have come, at no known effect.' })
  medianMonths!: number;

  @Field(() => DateTime, { description: 'When.' })
  madeAt!: string;
}
