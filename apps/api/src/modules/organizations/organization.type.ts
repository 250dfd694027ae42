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
}
