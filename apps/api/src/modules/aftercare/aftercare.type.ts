import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { HandOverMeans } from './aftercare.values.ts';

@ObjectType('AftercarePhase', {
  description: 'Some days after a session that are alike. Day 0 is that of the session.',
})
export class AftercarePhaseType {
  @Field(() => Int, { description: 'First day.' })
  from!: number;

  @Field(() => Int, { nullable: true, description: 'Last day; null when it goes on for good.' })
  to!: number | null;

  @Field(() => String, { description: 'What the client sees and feels.' })
  happens!: string;

  @Field(() => [String], { description: 'What to do and what to leave, a line each.' })
  advice!: readonly string[];
}

@ObjectType('AftercareMilestone', { description: 'A day on which something is allowed again or due.' })
export class AftercareMilestoneType {
  @Field(() => Int, { description: 'Days after the session.' })
  day!: number;

  @Field(() => String, { description: 'What is allowed or due.' })
  words!: string;
}

@ObjectType('AftercareVersion', { description: 'One version of the protocol; once published it is never edited.' })
export class AftercareVersionType {
  @Field(() => Int, { description: 'From 1, as people call it.' })
  number!: number;

  @Field(() => DateTime, { nullable: true, description: 'Null while it is a draft.' })
  publishedAt!: string | null;

  @Field(() => Int, { description: 'Counts the saves of the draft.' })
  version!: number;

  @Field(() => [AftercarePhaseType], { description: 'Every day from the session on, each in one part.' })
  phases!: readonly AftercarePhaseType[];

  @Field(() => Int, { description: 'First day on which water may touch the scalp.' })
  firstWaterDay!: number;

  @Field(() => [AftercareMilestoneType], { description: 'Other days worth knowing.' })
  milestones!: readonly AftercareMilestoneType[];

  @Field(() => String, { description: 'When to call, and whom.' })
  alarm!: string;

  @Field(() => [Int], { description: 'Days on which the client is asked how the skin heals.' })
  checkInDays!: readonly number[];
}

@ObjectType('AftercareHandOver', { description: 'That a client was given a version after a session.' })
export class AftercareHandOverType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Which version.' })
  number!: number;

  @Field(() => HandOverMeans, { description: 'How.' })
  means!: HandOverMeans;

  @Field(() => DateTime, { description: 'When.' })
  handedAt!: string;

  /** For the relations. */
  handedById!: string;
}

@ObjectType('SessionAftercare', { description: 'What the client of a session is told, and whether they have been.' })
export class SessionAftercareType {
  @Field(() => LocalDate, { description: 'Day of the session in the zone of the clinic: day 0.' })
  day!: string;

  @Field(() => AftercareVersionType, { description: 'The version given last; the one in force where none was.' })
  version!: AftercareVersionType;

  @Field(() => [AftercareHandOverType], { description: 'In the order in which it was handed over.' })
  handOvers!: readonly AftercareHandOverType[];
}
