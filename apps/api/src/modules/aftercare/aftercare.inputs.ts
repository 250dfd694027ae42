import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { HandOverMeans } from './aftercare.values.ts';

@InputType({ description: 'Some days after a session that are alike.' })
export class AftercarePhaseInput {
  @Field(() => Int, { description: 'First day; 0 is that of the session.' })
  from!: number;

  @Field(() => Int, { nullable: true, description: 'Last day; left out when it goes on for good.' })
  to?: number | null;

  @Field(() => String, { description: 'What the client sees and feels, at most 400 characters.' })
  happens!: string;

  @Field(() => [String], { description: 'What to do and what to leave, 1 to 12 lines.' })
  advice!: readonly string[];
}

@InputType({ description: 'A day on which something is allowed again or due.' })
export class AftercareMilestoneInput {
  @Field(() => Int, { description: 'Days after the session.' })
  day!: number;

  @Field(() => String, { description: 'What is allowed or due.' })
  words!: string;
}

@InputType({ description: 'The draft of the next version as a whole.' })
export class SaveAftercareInput {
  @Field(() => Int, { description: 'The save the change started from; 0 begins the draft.' })
  version!: number;

  @Field(() => [AftercarePhaseInput], { description: 'From day 0 on, each day in one part.' })
  phases!: readonly AftercarePhaseInput[];

  @Field(() => Int, { description: '1 to 14; sources say 3, 4 or 5.' })
  firstWaterDay!: number;

  @Field(() => [AftercareMilestoneInput], { description: 'Other days worth knowing, at most 12.' })
  milestones!: readonly AftercareMilestoneInput[];

  @Field(() => String, { description: 'When to call, and whom.' })
  alarm!: string;

  @Field(() => [Int], { description: '1 to 10 days in order.' })
  checkInDays!: readonly number[];
}

@InputType({ description: 'A draft, as it was seen.' })
export class AftercareDraftInput {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => Int, { description: 'The save it is about.' })
  version!: number;
}

@InputType({ description: 'A version given to the client of a session.' })
export class HandOverAftercareInput {
  @Field(() => ID, { description: 'UUIDv7 made by the caller.' })
  id!: string;

  @Field(() => ID, { description: 'After which session.' })
  sessionId!: string;

  @Field(() => Int, { description: 'Which version.' })
  number!: number;

  @Field(() => HandOverMeans, { description: 'How.' })
  means!: HandOverMeans;
}
