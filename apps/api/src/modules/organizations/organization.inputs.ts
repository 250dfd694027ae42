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

  @Field(() => Int, { nullable: true, description: '1 to 36. Unchanged when left out.' })
  isotretinoinWaitMonths?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 60. Unchanged when left out.' })
  cancerTherapyWaitMonths?: number | null;

  @Field(() => Int, { nullable: true, description: '24 to 168. Unchanged when left out.' })
  patchTestReadHours?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 24. Unchanged when left out.' })
  patchTestMonths?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 24. Unchanged when left out.' })
  healthMonths?: number | null;
}
