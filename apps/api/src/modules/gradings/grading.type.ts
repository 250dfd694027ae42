import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { PhotoView } from '../photos/photo.values.ts';

@ObjectType('Grading', { description: 'A round of blinded grading.' })
export class GradingType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => DateTime, { description: 'When it began.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when it takes no more scores.' })
  closedAt!: string | null;

  @Field(() => Int, { description: 'Counts every change.' })
  version!: number;

  /** For the relations. */
  createdById!: string;
}

@ObjectType({ description: 'A page of gradings.' })
export class GradingPage {
  @Field(() => [GradingType], { description: 'The gradings of this page.' })
  items!: readonly GradingType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}

@ObjectType('GradingProgress', { description: 'How far whoever asks is.' })
export class GradingProgressType {
  @Field(() => Int, { description: 'Pairs within reach.' })
  total!: number;

  @Field(() => Int, { description: 'Pairs they have scored.' })
  done!: number;
}

@ObjectType('GradedPair', { description: 'Two pictures, and nothing that tells which is the earlier one.' })
export class GradedPairType {
  @Field(() => ID, { description: 'Random: it does not sort by time.' })
  id!: string;

  @Field(() => PhotoView, { description: 'From where both were taken.' })
  view!: PhotoView;

  @Field(() => String, { description: 'Address of the first picture, for some minutes and for whoever asks.' })
  first!: string;

  @Field(() => String, { description: 'Address of the second picture.' })
  second!: string;
}

@ObjectType('GradingTask', { description: 'What stands before a grader.' })
export class GradingTaskType {
  @Field(() => Int, { description: 'Pairs within reach.' })
  total!: number;

  @Field(() => Int, { description: 'Pairs already scored.' })
  done!: number;

  @Field(() => GradedPairType, { nullable: true, description: 'The next pair; null when none is left.' })
  pair!: GradedPairType | null;
}

@ObjectType('GraderSummary', { description: 'What one grader found.' })
export class GraderSummaryType {
  @Field(() => Int, { description: 'Pairs they scored.' })
  graded!: number;

  @Field(() => Float, { description: 'The later photo beside the earlier one, −3 to 3, on average.' })
  meanChange!: number;

  /** For the relations. */
  graderId!: string;
}

@ObjectType('Kappa', { description: 'Agreement beyond chance, 1 at most, with its 95 % interval.' })
export class KappaType {
  @Field(() => Float, { description: 'Weighted kappa.' })
  kappa!: number;

  @Field(() => Float, { description: 'Lower end of the interval.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end of the interval.' })
  high!: number;
}

@ObjectType('Agreement', { description: 'How far two graders agree.' })
export class AgreementType {
  @Field(() => Int, { description: 'Pairs both have scored.' })
  pairs!: number;

  @Field(() => KappaType, { nullable: true, description: 'With squared weights; null where there are too few pairs.' })
  quadratic!: KappaType | null;

  @Field(() => KappaType, { nullable: true, description: 'With linear weights; null where there are too few pairs.' })
  linear!: KappaType | null;

  /** For the relations. */
  graderIds!: readonly [string, string];
}

@ObjectType('GradingResult', { description: 'What a closed grading found.' })
export class GradingResultType {
  @Field(() => Int, { description: 'Pairs within reach.' })
  pairs!: number;

  @Field(() => Int, { description: 'Below so many shared pairs an agreement has no number.' })
  leastPairs!: number;

  @Field(() => [GraderSummaryType], { description: 'Each grader.' })
  graders!: readonly GraderSummaryType[];

  @Field(() => [AgreementType], { description: 'Every two graders.' })
  agreements!: readonly AgreementType[];
}
