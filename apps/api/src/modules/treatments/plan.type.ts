import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { hairlineShapes } from '@stipple/domain/treatments';
import { DateTime } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { Zone } from '../sessions/session.values.ts';

export const HairlineShape = enumOf('HairlineShape', hairlineShapes, 'Shape of a hairline.');
export type HairlineShape = keyof typeof HairlineShape;

@ObjectType('PlannedSession', { description: 'One session as planned.' })
export class PlannedSessionType {
  @Field(() => Int, { description: 'Density to be reached by its end, in percent of the final one.' })
  densityPercent!: number;

  @Field(() => [Zone], { description: 'Where on the scalp.' })
  zones!: readonly Zone[];
}

@ObjectType('TreatmentPlan', { description: 'What is planned and agreed; a change makes a new plan.' })
export class TreatmentPlanType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'From 1; the highest holds.' })
  number!: number;

  @Field(() => [PlannedSessionType], { description: 'In their order.' })
  sessions!: readonly PlannedSessionType[];

  @Field(() => HairlineShape, { nullable: true, description: 'Shape of the hairline.' })
  hairlineShape!: HairlineShape | null;

  @Field(() => Int, { nullable: true, description: 'From the brow to the hairline, in millimetres.' })
  hairlineHeightMm!: number | null;

  @Field(() => Int, { nullable: true, description: 'For the course, in minor units of the currency of the clinic.' })
  priceMinor!: number | null;

  @Field(() => String, { nullable: true, description: 'Free text.' })
  notes!: string | null;

  @Field(() => String, { nullable: true, description: 'The client, by name, when they agreed.' })
  agreedName!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt!: string;

  /** For the relations. */
  treatmentId!: string;
  madeById!: string;
  pigmentIds!: readonly string[];
}
