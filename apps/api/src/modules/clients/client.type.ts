import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';

@ObjectType('Client', { description: 'A person who is treated.' })
export class ClientType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'As the client writes it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where messages go.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'With country code.' })
  phone!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of birth.' })
  bornOn!: string | null;

  @Field(() => String, { description: 'Preferred language, BCP 47.' })
  language!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Fitzpatrick skin type 1 to 6 (clinical; null without record.read).',
  })
  skinType!: number | null;

  @Field(() => DateTime, { description: 'When the client was added.' })
  createdAt!: string;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relation. */
  clinicId!: string;
}

@ObjectType({ description: 'A page of clients.' })
export class ClientPage {
  @Field(() => [ClientType], { description: 'The clients of this page.' })
  items!: readonly ClientType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
