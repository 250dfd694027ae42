import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { ConsentPurpose, ConsentStanding, ConsentTopic, SignatureMethod, SigningDevice } from './consent.values.ts';

@ObjectType('ConsentStatement', { description: 'A sentence that is ticked on its own.' })
export class ConsentStatementType {
  @Field(() => ConsentTopic, { nullable: true, description: 'What it is about; null for one of the chain’s own.' })
  topic!: ConsentTopic | null;

  @Field(() => String, { description: 'What is agreed to.' })
  text!: string;
}

@ObjectType('ConsentVersion', { description: 'One wording of a consent in one language.' })
export class ConsentVersionType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ConsentPurpose, { description: 'What it is about.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'BCP 47, such as en.' })
  language!: string;

  @Field(() => Int, { nullable: true, description: 'Counted per purpose and language; null while it is a draft.' })
  number!: number | null;

  @Field(() => String, { description: 'Heading of the text.' })
  title!: string;

  @Field(() => String, {
    description: 'Paragraphs apart by an empty line; a line with "## " is a heading, one with "- " a point of a list.',
  })
  body!: string;

  @Field(() => [ConsentStatementType], { description: 'What is ticked, in order.' })
  statements!: readonly ConsentStatementType[];

  @Field(() => String, { description: 'The exact text that is hashed, signed and kept.' })
  text!: string;

  @Field(() => String, { description: 'SHA-256 of the exact text in UTF-8, hexadecimal.' })
  textHash!: string;

  @Field(() => Boolean, { description: 'Came with Stipple and was not reviewed by the chain.' })
  template!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null while it is a draft.' })
  publishedAt!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relation. */
  publishedById!: string | null;
}

@ObjectType('ConsentSignature', { description: 'What somebody signed, for ever.' })
export class ConsentSignatureType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ConsentPurpose, { description: 'What it is about.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'SHA-256 of the text that was signed.' })
  textHash!: string;

  @Field(() => String, { description: 'The name as it was signed.' })
  signedName!: string;

  @Field(() => SignatureMethod, { description: 'Drawn or typed.' })
  method!: SignatureMethod;

  @Field(() => String, { nullable: true, description: 'SVG path in a field of 600 by 200; null when typed.' })
  drawn!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  signedAt!: string;

  @Field(() => SigningDevice, { description: 'On the clinic’s tablet, or through a link.' })
  device!: SigningDevice;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  withdrawnAt!: string | null;

  /** For the relations. */
  clientId!: string;
  versionId!: string;
  witnessedById!: string | null;
}

@ObjectType('ClientConsent', { description: 'Where a client stands with one consent.' })
export class ClientConsentType {
  @Field(() => ConsentPurpose, { description: 'Which consent.' })
  purpose!: ConsentPurpose;

  @Field(() => ConsentStanding, { description: 'Where the client stands.' })
  standing!: ConsentStanding;

  @Field(() => ConsentSignatureType, { nullable: true, description: 'What was signed last, if anything.' })
  last!: ConsentSignatureType | null;

  /** For the relation. */
  currentId!: string | null;
}
