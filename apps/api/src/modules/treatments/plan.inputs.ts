import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Zone } from '../sessions/session.values.ts';
import { HairlineShape } from './plan.type.ts';

@InputType({ description: 'One session as planned.' })
export class PlannedSessionInput {
  @Field(() => Int, { description: '5 to 100 percent of the final density, never less than the one before.' })
  densityPercent!: number;

  @Field(() => [Zone], { description: 'Where on the scalp.' })
  zones!: readonly Zone[];
}

@InputType({ description: 'The plan of a treatment as it shall be.' })
export class PlanTreatmentInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Which treatment.' })
  treatmentId!: string;

  @Field(() => Int, { description: 'The version of the treatment the plan started from.' })
  version!: number;

  @Field(() => [PlannedSessionInput], { description: '1 to 8, in their order.' })
  sessions!: readonly PlannedSessionInput[];

  @Field(() => [ID], { description: 'Products intended, at most 12.' })
  pigments!: readonly string[];

  @Field(() => HairlineShape, { nullable: true, description: 'Shape of the hairline.' })
  hairlineShape?: HairlineShape | null;

  @Field(() => Int, { nullable: true, description: '30 to 150 mm from the brow.' })
  hairlineHeightMm?: number | null;

  @Field(() => Int, { nullable: true, description: 'For the course, in minor units of the currency of the clinic.' })
  priceMinor?: number | null;

  @Field(() => String, { nullable: true, description: 'Free text, at most 2,000 characters.' })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the client when they agree to it now.' })
  agreedName?: string | null;
}
