import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { enumOf } from '../../edge/values.ts';

const ClinicSortField = enumOf('ClinicSortField', ['name', 'city'], 'What clinics are sorted by.');

@InputType({ description: 'Which clinics. Conditions add up.' })
export class ClinicFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or city.' })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of clinics.' })
export class ClinicSort {
  @Field(() => ClinicSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class ClinicListArgs {
  @Field(() => ClinicFilter, { nullable: true, description: 'Which clinics; all in reach when left out.' })
  filter?: ClinicFilter | null;

  @Field(() => [ClinicSort], { nullable: true, description: 'In which order.' })
  sort?: readonly ClinicSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'A new clinic.' })
export class AddClinicInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => String, { description: 'As clients know it.' })
  name!: string;

  @Field(() => String, { description: 'Where it is.' })
  city!: string;

  @Field(() => String, { description: 'IANA time zone, such as Europe/London.' })
  zone!: string;

  @Field(() => String, { description: 'ISO 4217, such as EUR.' })
  currency!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166 code such as DE or GB-WLS; unchanged when left out.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'What clients are told to call; unchanged when left out.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where clients are told to write; unchanged when left out.' })
  email?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Ask for a licence of the practitioner; as usual there when left out.',
  })
  asksPersonLicence?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Ask for a licence of the premises; as usual there when left out.',
  })
  asksPremisesLicence?: boolean | null;
}

@InputType({ description: 'A clinic as it shall be.' })
export class ChangeClinicInput {
  @Field(() => ID, { description: 'The clinic.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => String, { description: 'As clients know it.' })
  name!: string;

  @Field(() => String, { description: 'Where it is.' })
  city!: string;

  @Field(() => String, { description: 'IANA time zone, such as Europe/London.' })
  zone!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166 code such as DE or GB-WLS; unchanged when left out.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'What clients are told to call; unchanged when left out.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where clients are told to write; unchanged when left out.' })
  email?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Ask for a licence of the practitioner; as usual there when left out.',
  })
  asksPersonLicence?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Ask for a licence of the premises; as usual there when left out.',
  })
  asksPremisesLicence?: boolean | null;
}
