import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
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

@ObjectType('SaltRegions', { description: 'Share of each region of the scalp that is bald, with the score.' })
export class SaltRegionsType {
  @Field(() => Int, { description: 'Left side, 0 to 100 percent.' })
  left!: number;

  @Field(() => Int, { description: 'Right side, 0 to 100 percent.' })
  right!: number;

  @Field(() => Int, { description: 'Top, 0 to 100 percent.' })
  vertex!: number;

  @Field(() => Int, { description: 'Back, 0 to 100 percent.' })
  back!: number;

  @Field(() => Float, { description: 'The regions weighed by their share of the scalp, 0 to 100.' })
  score!: number;
}

@ObjectType('Consultation', { description: 'What was seen and wished for at one visit, signed and never edited.' })
export class ConsultationType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The consultation this one corrects.' })
  replacesId!: string | null;

  @Field(() => Int, { description: 'Counts corrections, from 1.' })
  number!: number;

  @Field(() => DateTime, { description: 'When it was held.' })
  heldAt!: string;

  @Field(() => LocalDate, { description: 'The day in the zone of the clinic.' })
  heldOn!: string;

  @Field(() => Indication, { description: 'What it was about.' })
  indication!: Indication;

  @Field(() => NorwoodStage, { nullable: true, description: 'Stage on the Norwood–Hamilton scale.' })
  norwood!: NorwoodStage | null;

  @Field(() => LudwigStage, { nullable: true, description: 'Stage on the Ludwig scale.' })
  ludwig!: LudwigStage | null;

  @Field(() => SavinPicture, { nullable: true, description: 'Picture of the Savin scale.' })
  savin!: SavinPicture | null;

  @Field(() => SaltRegionsType, { nullable: true, description: 'Severity of Alopecia Tool.' })
  salt!: SaltRegionsType | null;

  @Field(() => Int, { description: 'Fitzpatrick 1 to 6.' })
  skinType!: number;

  @Field(() => Skin, { nullable: true, description: 'How the skin is.' })
  skin!: Skin | null;

  @Field(() => [SkinCondition], { description: 'What was seen on the scalp.' })
  skinConditions!: readonly SkinCondition[];

  @Field(() => HairColour, { nullable: true, description: 'Colour of the hair that is left.' })
  hairColour!: HairColour | null;

  @Field(() => String, { nullable: true, description: 'Scars: where, how old, how wide.' })
  scars!: string | null;

  @Field(() => String, { nullable: true, description: 'Earlier work on the scalp.' })
  earlierWork!: string | null;

  @Field(() => [Wish], { description: 'What the client wants.' })
  wishes!: readonly Wish[];

  @Field(() => String, { nullable: true, description: 'Free text.' })
  notes!: string | null;

  @Field(() => String, { description: 'Who signed, by name.' })
  signedName!: string;

  @Field(() => DateTime, { description: 'When it was signed.' })
  signedAt!: string;

  /** For the relations. */
  clientId!: string;
  clinicId!: string;
  practitionerId!: string;
}
