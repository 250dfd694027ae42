import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ConsentPurpose, ConsentTopic, SignatureMethod } from './consent.values.ts';

@InputType({ description: 'A sentence that is ticked on its own.' })
export class ConsentStatementInput {
  @Field(() => ConsentTopic, { nullable: true, description: 'What it is about; null for one of your own.' })
  topic?: ConsentTopic | null;

  @Field(() => String, { description: 'At most 500 characters.' })
  text!: string;
}

@InputType({ description: 'A draft as a whole, new or changed.' })
export class SaveConsentDraftInput {
  @Field(() => ID, { description: 'Made by the caller for a new draft.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version this change started from; null for a new draft.' })
  version?: number | null;

  @Field(() => ConsentPurpose, { description: 'What it is about; stays as it was for a draft that exists.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'BCP 47, such as en; stays as it was for a draft that exists.' })
  language!: string;

  @Field(() => String, { description: 'Heading of the text.' })
  title!: string;

  @Field(() => String, { description: 'Paragraphs apart by an empty line, "## " headings, "- " lists.' })
  body!: string;

  @Field(() => [ConsentStatementInput], { description: 'What is ticked, in order.' })
  statements!: readonly ConsentStatementInput[];
}

@InputType({ description: 'Which draft to publish.' })
export class PublishConsentVersionInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType({ description: 'Which draft to throw away.' })
export class DiscardConsentDraftInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType({ description: 'A consent signed on the clinic’s tablet; who is signed in is the witness.' })
export class SignConsentInput {
  @Field(() => ID, { description: 'Made by the caller: sending it again signs nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Who signs.' })
  clientId!: string;

  @Field(() => ID, { description: 'The text that was shown.' })
  versionId!: string;

  @Field(() => [Int], { description: 'Places of the statements that were ticked, from 0.' })
  ticked!: readonly number[];

  @Field(() => String, { description: 'The name of who signs, as they write it.' })
  signedName!: string;

  @Field(() => SignatureMethod, { description: 'Drawn or typed.' })
  method!: SignatureMethod;

  @Field(() => String, { nullable: true, description: 'SVG path of straight lines in a field of 600 by 200.' })
  drawn?: string | null;
}

@InputType({ description: 'A consent taken back; what was signed stays.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'Whose.' })
  clientId!: string;

  @Field(() => ConsentPurpose, { description: 'Which consent.' })
  purpose!: ConsentPurpose;
}
