import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { PatchTestResult } from './patch-test.values.ts';

@InputType({ description: 'A patch test that was set.' })
export class DoPatchTestInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'On whom.' })
  clientId!: string;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { description: 'The pigment.' })
  productId!: string;

  @Field(() => DateTime, { description: 'When.' })
  doneAt!: string;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  notes?: string | null;
}

@InputType({ description: 'A patch test that was read.' })
export class ReadPatchTestInput {
  @Field(() => ID, { description: 'The patch test.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => PatchTestResult, { description: 'What it showed.' })
  result!: PatchTestResult;

  @Field(() => DateTime, { description: 'When it was read.' })
  readAt!: string;

  @Field(() => String, { nullable: true, description: 'What was seen; the notes stay when left out.' })
  notes?: string | null;
}
