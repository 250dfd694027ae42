import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { enumOf } from '../../edge/values.ts';
import { ComparabilityPoint, PhotoView } from './photo.values.ts';

const PhotoSortField = enumOf('PhotoSortField', ['takenAt'], 'What photos are sorted by.');

@InputType({ description: 'Which photos. Conditions add up.' })
export class PhotoFilter {
  @Field(() => ID, { nullable: true, description: 'Of this client.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this treatment.' })
  treatmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this session.' })
  sessionId?: string | null;

  @Field(() => [PhotoView], { nullable: true, description: 'From these views.' })
  views?: readonly PhotoView[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Withdrawn ones too; their pictures are not shown.' })
  withdrawn?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of photos.' })
export class PhotoSort {
  @Field(() => PhotoSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class PhotoListArgs {
  @Field(() => PhotoFilter, { nullable: true, description: 'Which photos; all in reach when left out.' })
  filter?: PhotoFilter | null;

  @Field(() => [PhotoSort], { nullable: true, description: 'In which order; newest first when left out.' })
  sort?: readonly PhotoSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'Hides a photo for good.' })
export class WithdrawPhotoInput {
  @Field(() => ID, { description: 'Which photo.' })
  id!: string;

  @Field(() => Int, { description: 'As it was seen.' })
  version!: number;

  @Field(() => String, { description: 'Why; stays with the record.' })
  reason!: string;
}

@InputType({ description: 'How far two photos may be compared.' })
export class SaveComparisonInput {
  @Field(() => ID, { description: 'The earlier photo.' })
  beforeId!: string;

  @Field(() => ID, { description: 'The later photo.' })
  afterId!: string;

  @Field(() => [ComparabilityPoint], { description: 'The points that are met.' })
  met!: readonly ComparabilityPoint[];
}
