import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { RecordKind } from './record-opening.values.ts';

@ObjectType('RecordOpening', {
  description: 'Somebody opened one record or photo; several times within one hour are one line.',
})
export class RecordOpeningType {
  @Field(() => ID, { description: 'Id of the first opening of the line.' })
  id!: string;

  @Field(() => RecordKind, { description: 'What was opened.' })
  what!: RecordKind;

  @Field(() => ID, { description: 'Which one.' })
  subjectId!: string;

  @Field(() => DateTime, { description: 'When it was opened first.' })
  at!: string;

  @Field(() => DateTime, { description: 'When it was opened last.' })
  lastAt!: string;

  @Field(() => Int, { description: 'How often; what one page asks within a minute counts once.' })
  times!: number;

  /** For the relations. */
  clientId!: string;
  staffMemberId!: string;
}

@ObjectType({ description: 'A page of openings.' })
export class RecordOpeningPage {
  @Field(() => [RecordOpeningType], { description: 'The openings of this page.' })
  items!: readonly RecordOpeningType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
