import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { ConsentPurpose, ConsentStanding } from '../consents/consent.values.ts';
import { LinkTask } from './link.values.ts';

@ObjectType({ description: 'A question of the health questionnaire as it is asked.' })
export class VisitQuestion {
  @Field(() => String, { description: 'Names it in the answers.' })
  key!: string;

  @Field(() => String, { description: 'To be answered with yes or no.' })
  ask!: string;

  @Field(() => String, { nullable: true, description: 'What counts as yes.' })
  hint!: string | null;

  @Field(() => String, { nullable: true, description: 'Words for the day that is asked for after yes, if one is.' })
  dayAsked!: string | null;
}

@ObjectType({ description: 'A consent as the client sees it at their link.' })
export class VisitConsent {
  @Field(() => ConsentPurpose, { description: 'What it is about.' })
  purpose!: ConsentPurpose;

  @Field(() => ConsentStanding, { description: 'Where the client stands.' })
  standing!: ConsentStanding;

  @Field(() => DateTime, { nullable: true, description: 'When it was signed last.' })
  signedAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'The text to sign; null when none is published.' })
  versionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Heading of the text.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraphs, "## " headings and "- " lists.' })
  body!: string | null;

  @Field(() => [String], { description: 'What is ticked, in order.' })
  statements!: readonly string[];
}

@ObjectType({ description: 'What a client sees at their link, and nothing else of the record.' })
export class LinkVisit {
  @Field(() => ID, { description: 'Of the link: names what is kept on the phone.' })
  linkId!: string;

  @Field(() => String, { description: 'Name of the organization.' })
  organizationName!: string;

  @Field(() => String, { description: 'Name of the client’s home clinic.' })
  clinicName!: string;

  @Field(() => String, { description: 'Time zone of the clinic.' })
  zone!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => [LinkTask], { description: 'What the link asks for.' })
  tasks!: readonly LinkTask[];

  @Field(() => [LinkTask], { description: 'What was done through it.' })
  done!: readonly LinkTask[];

  @Field(() => Boolean, { description: 'Each task once.' })
  oneUse!: boolean;

  @Field(() => DateTime, { description: 'Until when it opens.' })
  expiresAt!: string;

  @Field(() => Int, { description: 'Version of the questionnaire.' })
  questionnaireVersion!: number;

  @Field(() => [VisitQuestion], { description: 'The questionnaire; empty when the link does not ask for it.' })
  questions!: readonly VisitQuestion[];

  @Field(() => [VisitConsent], { description: 'The consents the link asks for.' })
  consents!: readonly VisitConsent[];
}
