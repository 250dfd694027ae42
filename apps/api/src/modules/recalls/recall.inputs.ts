import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput } from '../../edge/list.ts';
import { ReachState, RecallMeans, RecallResult } from './recall.values.ts';

@ArgsType()
export class RecallListArgs {
  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'Which clients of a recall.' })
export class RecallClientFilter {
  @Field(() => ID, { description: 'The recall.' })
  recallId!: string;

  @Field(() => [ReachState], { nullable: true, description: 'In one of these states.' })
  states?: readonly ReachState[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}

@ArgsType()
export class RecallClientListArgs {
  @Field(() => RecallClientFilter, { description: 'Which clients.' })
  filter!: RecallClientFilter;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@ArgsType()
export class TracedLotArgs {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => String, { description: 'Batch reference of the maker.' })
  lotNumber!: string;
}

@InputType({ description: 'A lot number to recall in the whole chain.' })
export class StartRecallInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => String, { description: 'Batch reference of the maker.' })
  lotNumber!: string;

  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'A try to reach a client.' })
export class RecordRecallAttemptInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'The recall.' })
  recallId!: string;

  @Field(() => ID, { description: 'The client.' })
  clientId!: string;

  @Field(() => RecallMeans, { description: 'How.' })
  means!: RecallMeans;

  @Field(() => RecallResult, { description: 'What came of it.' })
  result!: RecallResult;

  @Field(() => String, { nullable: true, description: 'What was said, at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'The end of the work on a recall. The lot stays recalled.' })
export class CloseRecallInput {
  @Field(() => ID, { description: 'The recall.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => String, { description: 'What came of it, at most 4,000 characters.' })
  summary!: string;
}
