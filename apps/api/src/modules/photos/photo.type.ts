import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Photo } from '@stipple/domain/photos';
import { DateTime } from '../../edge/scalars.ts';
import { ComparabilityPoint, PhotoState, PhotoView } from './photo.values.ts';

@ObjectType('Photo', { description: 'A picture of a scalp from a fixed view.' })
export class PhotoType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => PhotoView, { description: 'From where.' })
  view!: PhotoView;

  @Field(() => DateTime, { description: 'When it was taken.' })
  takenAt!: string;

  @Field(() => PhotoState, { description: 'Whether it can be seen yet.' })
  state!: PhotoState;

  @Field(() => Int, { description: 'Pixels across, upright.' })
  width!: number;

  @Field(() => Int, { description: 'Pixels down, upright.' })
  height!: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is not shown any more.' })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is not shown any more.' })
  withdrawReason!: string | null;

  @Field(() => Int, { description: 'Counts every change.' })
  version!: number;

  /** For the relations. */
  clientId!: string;
  clinicId!: string;
  treatmentId!: string | null;
  sessionId!: string | null;
  takenById!: string;
  withdrawnById!: string | null;
  row!: Photo;
}

@ObjectType({ description: 'A page of photos.' })
export class PhotoPage {
  @Field(() => [PhotoType], { description: 'The photos of this page.' })
  items!: readonly PhotoType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}

@ObjectType('Comparison', { description: 'Two photos of the same view side by side.' })
export class ComparisonType {
  @Field(() => PhotoType, { description: 'The earlier one.' })
  before!: PhotoType;

  @Field(() => PhotoType, { description: 'The later one.' })
  after!: PhotoType;

  @Field(() => [ComparabilityPoint], {
    nullable: true,
    description: 'The points somebody found met; null when nobody has looked yet.',
  })
  met!: readonly ComparabilityPoint[] | null;

  @Field(() => [ComparabilityPoint], { description: 'The points the record answers by itself.' })
  known!: readonly ComparabilityPoint[];

  @Field(() => DateTime, { nullable: true, description: 'When somebody looked.' })
  checkedAt!: string | null;

  /** For the relations. */
  checkedById!: string | null;
}
