import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';
import { ConsentPurpose, SignatureMethod } from '../consents/consent.values.ts';
import { LinkTask } from './link.values.ts';

@InputType({ description: 'A new link for a client’s phone.' })
export class MakeLinkInput {
  @Field(() => ID, { description: 'Made by the caller.' })
  id!: string;

  @Field(() => ID, { description: 'Whose phone.' })
  clientId!: string;

  @Field(() => [LinkTask], { description: 'What to ask for, each once.' })
  tasks!: readonly LinkTask[];

  @Field(() => Boolean, { description: 'Each task once; otherwise as often as one likes until it expires.' })
  oneUse!: boolean;

  @Field(() => Int, { description: 'For how many days, 1 to 30.' })
  days!: number;
}

@InputType({ description: 'Which link to take back.' })
export class RevokeLinkInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({ description: 'A link to open.' })
export class OpenLinkInput {
  @Field(() => String, { description: 'The last part of its address.' })
  token!: string;
}

@InputType({ description: 'One question answered.' })
export class VisitAnswerInput {
  @Field(() => String, { description: 'Key of the question.' })
  question!: string;

  @Field(() => Boolean, { description: 'Yes or no.' })
  yes!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The day that is asked for after yes, if one is.' })
  day?: string | null;

  @Field(() => String, { nullable: true, description: 'A few words.' })
  note?: string | null;
}

@InputType({ description: 'The questionnaire, answered through a link.' })
export class AnswerHealthByLinkInput {
  @Field(() => String, { description: 'The last part of the link’s address.' })
  token!: string;

  @Field(() => ID, { description: 'Made by the caller: sending it again stores nothing twice.' })
  id!: string;

  @Field(() => [VisitAnswerInput], { description: 'Every question once.' })
  answers!: readonly VisitAnswerInput[];

  @Field(() => String, { description: 'The name of who answers.' })
  signedName!: string;
}

@InputType({ description: 'A consent signed through a link.' })
export class SignConsentByLinkInput {
  @Field(() => String, { description: 'The last part of the link’s address.' })
  token!: string;

  @Field(() => ID, { description: 'Made by the caller: sending it again signs nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'The text that was shown.' })
  versionId!: string;

  @Field(() => [Int], { description: 'Places of the statements that were ticked, from 0.' })
  ticked!: readonly number[];

  @Field(() => String, { description: 'The name of who signs.' })
  signedName!: string;

  @Field(() => SignatureMethod, { description: 'Drawn or typed.' })
  method!: SignatureMethod;

  @Field(() => String, { nullable: true, description: 'SVG path of straight lines in a field of 600 by 200.' })
  drawn?: string | null;
}

@InputType({ description: 'A consent about photos taken back through a link.' })
export class WithdrawConsentByLinkInput {
  @Field(() => String, { description: 'The last part of the link’s address.' })
  token!: string;

  @Field(() => ConsentPurpose, { description: 'Photos or marketing.' })
  purpose!: ConsentPurpose;
}
