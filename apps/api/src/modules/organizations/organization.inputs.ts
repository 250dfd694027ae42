import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'The organization as it shall be.' })
export class ChangeOrganizationInput {
  @Field(() => ID, { description: 'Your organization.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => String, { description: 'What the chain is called.' })
  name!: string;

  @Field(() => Int, { description: '1 to 90.' })
  healingDays!: number;

  @Field(() => Int, { description: '6 to 120.' })
  topUpAfterMonths!: number;
}
