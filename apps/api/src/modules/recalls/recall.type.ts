import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { ReachState, RecallMeans, RecallResult } from './recall.values.ts';

@ObjectType('RecallProgress', { description: 'How far a recall has come, over the clients within reach.' })
export class RecallProgressType {
  @Field(() => Int, { description: 'Everybody treated with the lot.' })
  clients!: number;

  @Field(() => Int, { description: 'Those who know.' })
  reached!: number;

  @Field(() => Int, { description: 'Those who were tried and not reached yet.' })
  tried!: number;

  @Field(() => Int, { description: 'Those nobody has tried yet.' })
  toReach!: number;
}

@ObjectType('Recall', { description: 'A lot number of a product that nobody in the chain may use any more.' })
export class RecallType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'Batch reference of the maker.' })
  lotNumber!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTime, { description: 'Since when it may not be used.' })
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the work on it ended, if it did.' })
  closedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  summary!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  productId!: string;
  startedById!: string | null;
  closedById!: string | null;
}

@ObjectType({ description: 'A page of recalls.' })
export class RecallPage {
  @Field(() => [RecallType], { description: 'The recalls of this page.' })
  items!: readonly RecallType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}

@ObjectType('TracedClient', { description: 'A client who was treated with a lot.' })
export class TracedClientType {
  @Field(() => ID, { description: 'The client.' })
  clientId!: string;

  @Field(() => Int, { description: 'Sessions it was used in.' })
  sessions!: number;

  @Field(() => LocalDate, { description: 'The first of them.' })
  firstOn!: string;

  @Field(() => LocalDate, { description: 'The last of them.' })
  lastOn!: string;

  /** For the relations. */
  clinicIds!: readonly string[];
  mixedAtIds!: readonly string[];
}

@ObjectType('RecallClient', { description: 'A client on the work list of a recall.' })
export class RecallClientType extends TracedClientType {
  @Field(() => ReachState, { description: 'Whether they know.' })
  state!: ReachState;

  /** For the relation. */
  recallId!: string;
}

@ObjectType({ description: 'A page of a work list.' })
export class RecallClientPage {
  @Field(() => [RecallClientType], { description: 'The clients of this page.' })
  items!: readonly RecallClientType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}

@ObjectType('RecallAttempt', { description: 'One try to reach a client.' })
export class RecallAttemptType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => RecallMeans, { description: 'How.' })
  means!: RecallMeans;

  @Field(() => RecallResult, { description: 'What came of it.' })
  result!: RecallResult;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  note!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  attemptedAt!: string;

  /** For the relation. */
  attemptedById!: string;
}
