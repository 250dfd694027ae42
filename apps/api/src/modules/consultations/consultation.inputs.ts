import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { Indication } from '../treatments/treatment.values.ts';
import {
  HairColour,
  LudwigStage,
  NorwoodStage,
  SavinPicture,
  Skin,
  SkinCondition,
  Wish,
} from './consultation.values.ts';

@InputType({ description: 'Share of each region of the scalp that is bald.' })
export class SaltRegionsInput {
  @Field(() => Int, { description: 'Left side, 0 to 100 percent.' })
  left!: number;

  @Field(() => Int, { description: 'Right side, 0 to 100 percent.' })
  right!: number;

  @Field(() => Int, { description: 'Top, 0 to 100 percent.' })
  vertex!: number;

  @Field(() => Int, { description: 'Back, 0 to 100 percent.' })
  back!: number;
}

@InputType({ description: 'A consultation to sign. Whoever signs it has held it.' })
export class SignConsultationInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Who was consulted.' })
  clientId!: string;

  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => ID, { nullable: true, description: 'The consultation this one corrects, if any.' })
  replacesId?: string | null;

  @Field(() => DateTime, { description: 'When it was held.' })
  heldAt!: string;

  @Field(() => Indication, { description: 'What it was about.' })
  indication!: Indication;

  @Field(() => NorwoodStage, { nullable: true, description: 'Stage on the Norwood–Hamilton scale.' })
  norwood?: NorwoodStage | null;

  @Field(() => LudwigStage, { nullable: true, description: 'Stage on the Ludwig scale.' })
  ludwig?: LudwigStage | null;

  @Field(() => SavinPicture, { nullable: true, description: 'Picture of the Savin scale.' })
  savin?: SavinPicture | null;

  @Field(() => SaltRegionsInput, { nullable: true, description: 'Severity of Alopecia Tool.' })
  salt?: SaltRegionsInput | null;

  @Field(() => Int, { description: 'Fitzpatrick 1 to 6.' })
  skinType!: number;

  @Field(() => Skin, { nullable: true, description: 'How the skin is.' })
  skin?: Skin | null;

  @Field(() => [SkinCondition], { description: 'What was seen on the scalp.' })
  skinConditions!: readonly SkinCondition[];

  @Field(() => HairColour, { nullable: true, description: 'Colour of the hair that is left.' })
  hairColour?: HairColour | null;

  @Field(() => String, { nullable: true, description: 'Scars, at most 2,000 characters.' })
  scars?: string | null;

  @Field(() => String, { nullable: true, description: 'Earlier work, at most 2,000 characters.' })
  earlierWork?: string | null;

  @Field(() => [Wish], { description: 'What the client wants, at least one.' })
  wishes!: readonly Wish[];

  @Field(() => String, { nullable: true, description: 'Free text, at most 10,000 characters.' })
  notes?: string | null;

  @Field(() => String, { description: 'Name of whoever signs.' })
  signedName!: string;
}
