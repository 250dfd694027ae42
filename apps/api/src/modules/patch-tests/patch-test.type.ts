import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { PatchTestResult, PatchTestStanding } from './patch-test.values.ts';

@ObjectType('PatchTest', { description: 'A dot of one pigment, read days later.' })
export class PatchTestType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was set.' })
  doneAt!: string;

  @Field(() => DateTime, { description: 'From when on it may be read as passed.' })
  readFrom!: string;

  @Field(() => PatchTestStanding, { description: 'Where it stands today.' })
  standing!: PatchTestStanding;

  @Field(() => PatchTestResult, { nullable: true, description: 'What it showed; null until it is read.' })
  result!: PatchTestResult | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was read.' })
  readAt!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which it holds, once passed.' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was set, what was seen.' })
  notes!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  clientId!: string;
  clinicId!: string;
  productId!: string;
  doneById!: string;
  readById!: string | null;
}
