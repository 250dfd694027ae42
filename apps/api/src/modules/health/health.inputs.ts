import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';
import { HealthQuestionKey } from './health.values.ts';

@InputType({ description: 'One health question answered.' })
export class HealthAnswerInput {
  @Field(() => HealthQuestionKey, { description: 'Which question.' })
  question!: HealthQuestionKey;

  @Field(() => Boolean, { description: 'The answer.' })
  yes!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The day the question asks for; left out when not over.' })
  day?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'All health questions answered.' })
export class AnswerHealthInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Who answers.' })
  clientId!: string;

  @Field(() => [HealthAnswerInput], { description: 'Every question once.' })
  answers!: readonly HealthAnswerInput[];

  @Field(() => String, { description: 'Name of the client, who signs.' })
  signedName!: string;
}
