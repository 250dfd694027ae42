import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput } from '../../edge/list.ts';
import { PhotoView } from '../photos/photo.values.ts';

@InputType({ description: 'Which gradings.' })
export class GradingFilter {
  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@ArgsType()
export class GradingListArgs {
  @Field(() => GradingFilter, { nullable: true, description: 'Which gradings; all when left out.' })
  filter?: GradingFilter | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'Begins a round of blinded grading.' })
export class StartGradingInput {
  @Field(() => ID, { description: 'UUIDv7, made by the caller.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => [ID], { description: 'Photos of these clinics.' })
  clinicIds!: readonly string[];

  @Field(() => [PhotoView], { description: 'From these views.' })
  views!: readonly PhotoView[];

  @Field(() => Int, { description: 'Days between the two photos at least.' })
  daysApart!: number;
}

@InputType({ description: 'A score for a pair as it was shown.' })
export class GradePairInput {
  @Field(() => ID, { description: 'Which pair.' })
  pairId!: string;

  @Field(() => Int, { description: 'The second picture beside the first: −3 much less density to 3 much more.' })
  step!: number;
}

@InputType({ description: 'Ends a round of blinded grading.' })
export class CloseGradingInput {
  @Field(() => ID, { description: 'Which grading.' })
  id!: string;

  @Field(() => Int, { description: 'As it was seen.' })
  version!: number;
}
