import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'The first organization, its first clinic and its owner.' })
export class SetUpInput {
  @Field(() => String, { description: 'What the chain is called.' })
  organizationName!: string;

  @Field(() => String, { description: 'The first clinic, as clients know it.' })
  clinicName!: string;

  @Field(() => String, { description: 'Where it is.' })
  city!: string;

  @Field(() => String, { description: 'IANA time zone, such as Europe/London.' })
  zone!: string;

  @Field(() => String, { description: 'ISO 4217, such as EUR.' })
  currency!: string;

  @Field(() => String, { description: 'Full name of the owner.' })
  ownerName!: string;

  @Field(() => String, { description: 'What the owner signs in with.' })
  email!: string;

  @Field(() => String, { description: 'At least 12 characters.' })
  password!: string;
}

@InputType({ description: 'Who wants in.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  email!: string;

  @Field(() => String, { description: 'Its password.' })
  password!: string;
}

@InputType({ description: 'A new password for whoever is signed in.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The one that is right today.' })
  currentPassword!: string;

  @Field(() => String, { description: 'At least 12 characters.' })
  newPassword!: string;
}
