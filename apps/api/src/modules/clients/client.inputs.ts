import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';

const ClientSortField = enumOf('ClientSortField', ['name', 'createdAt'], 'What clients are sorted by.');

@InputType({ description: 'Which clients. Conditions add up.' })
export class ClientFilter {
  @Field(() => String, { nullable: true, description: 'Name, e-mail or phone, forgiving typos.' })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Clients of these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of clients.' })
export class ClientSort {
  @Field(() => ClientSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class ClientListArgs {
  @Field(() => ClientFilter, { nullable: true, description: 'Which clients; all in reach when left out.' })
  filter?: ClientFilter | null;

  @Field(() => [ClientSort], { nullable: true, description: 'In which order.' })
  sort?: readonly ClientSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'A new client.' })
export class AddClientInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Home clinic.' })
  clinicId!: string;

  @Field(() => String, { description: 'As the client writes it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where messages go.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'With country code, such as +44 20 7946 0123.' })
  phone?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of birth.' })
  bornOn?: string | null;

  @Field(() => String, { defaultValue: 'en', description: 'Preferred language, BCP 47.' })
  language!: string;

  @Field(() => Int, { nullable: true, description: 'Fitzpatrick 1 to 6 (needs record.read).' })
  skinType?: number | null;
}

@InputType({ description: 'A client as they shall be.' })
export class ChangeClientInput {
  @Field(() => ID, { description: 'The client.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => String, { description: 'As the client writes it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where messages go.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'With country code.' })
  phone?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of birth.' })
  bornOn?: string | null;

  @Field(() => String, { description: 'Preferred language, BCP 47.' })
  language!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Fitzpatrick 1 to 6; left out it stays as it is (needs record.read).',
  })
  skinType?: number | null;
}
