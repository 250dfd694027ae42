import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Organization', { description: 'A chain: the tenant everything belongs to.' })
export class OrganizationType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'What the chain is called.' })
  name!: string;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  @Field(() => Int, { description: 'Days after the last session before the next may start.' })
  healingDays!: number;

  @Field(() => Int, {
    description: 'Months after the course after which a top-up is due when nothing else is known (a prior).',
  })
  topUpAfterMonths!: number;

  @Field(() => Int, { description: 'Months from the last dose of isotretinoin until treatment.' })
  isotretinoinWaitMonths!: number;

  @Field(() => Int, { description: 'Months from the end of a cancer therapy until treatment.' })
  cancerTherapyWaitMonths!: number;

  @Field(() => Int, { description: 'Hours until a patch test may be read as passed.' })
  patchTestReadHours!: number;

  @Field(() => Int, { description: 'Months for which a passed patch test holds.' })
  patchTestMonths!: number;

  @Field(() => Int, { description: 'Months until health questions are asked again.' })
  healthMonths!: number;
}
