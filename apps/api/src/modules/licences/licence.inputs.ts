import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';

@InputType({ description: 'A licence of a person or of a clinic: exactly one of them is named.' })
export class AddLicenceInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Whose it is, when it is a person’s.' })
  staffMemberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose premises, when it is theirs.' })
  clinicId?: string | null;

  @Field(() => String, { description: 'As it stands on the licence.' })
  number!: string;

  @Field(() => String, { description: 'Which authority.' })
  issuedBy!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, if it ends.' })
  validTo?: string | null;
}

@InputType({ description: 'A licence with a slip corrected; a renewed one is added.' })
export class ChangeLicenceInput {
  @Field(() => ID, { description: 'The licence.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => String, { description: 'As it stands on the licence.' })
  number!: string;

  @Field(() => String, { description: 'Which authority.' })
  issuedBy!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, if it ends.' })
  validTo?: string | null;
}
