import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Clinic', { description: 'One place of a chain. Its zone decides what a day is.' })
export class ClinicType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'As clients know it.' })
  name!: string;

  @Field(() => String, { description: 'Where it is.' })
  city!: string;

  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;

  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166 code of its country, or of its part where that decides which licences are asked for.',
  })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'What clients are told to call.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Where clients are told to write.' })
  email!: string | null;

  @Field(() => Boolean, { description: 'Whether sessions here ask for a licence of the practitioner.' })
  asksPersonLicence!: boolean;

  @Field(() => Boolean, { description: 'Whether sessions here ask for a licence of the premises.' })
  asksPremisesLicence!: boolean;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;
}

@ObjectType({ description: 'A page of clinics.' })
export class ClinicPage {
  @Field(() => [ClinicType], { description: 'The clinics of this page.' })
  items!: readonly ClinicType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
