import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A new calendar feed of one’s own; one that stood is over.' })
export class MakeFeedInput {
  @Field(() => ID, { description: 'Made by the caller.' })
  id!: string;
}

@InputType({ description: 'Which calendar feed to take back.' })
export class RevokeFeedInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}
