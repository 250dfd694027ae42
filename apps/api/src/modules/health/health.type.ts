import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { HealthQuestionKey } from './health.values.ts';

@ObjectType('HealthAnswer', { description: 'One health question answered.' })
export class HealthAnswerType {
  @Field(() => HealthQuestionKey, { description: 'Which question.' })
  question!: HealthQuestionKey;

  @Field(() => Boolean, { description: 'The answer.' })
  yes!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The day the question asks for; null when it is not over.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said beside it.' })
  note!: string | null;
}

@ObjectType('HealthAnswers', { description: 'The health questions answered once by a client; never edited.' })
export class HealthAnswersType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the questions.' })
  questionnaireVersion!: number;

  @Field(() => [HealthAnswerType], { description: 'Every question once.' })
  answers!: readonly HealthAnswerType[];

  @Field(() => DateTime, { description: 'When.' })
  answeredAt!: string;

  @Field(() => LocalDate, { description: 'The day in the zone of the home clinic.' })
  answeredOn!: string;

  @Field(() => LocalDate, { description: 'From this day on they are asked again.' })
  outdatedOn!: string;

  @Field(() => String, { description: 'Who signed, by name.' })
  signedName!: string;

  /** For the relations. */
  clientId!: string;
  recordedById!: string | null;
}
