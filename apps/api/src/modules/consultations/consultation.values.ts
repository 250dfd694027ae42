import {
  hairColours,
  ludwigStages,
  norwoodStages,
  savinPictures,
  skinConditions,
  skins,
  wishes,
} from '@stipple/domain/consultations';
import { enumOf } from '../../edge/values.ts';

export const NorwoodStage = enumOf('NorwoodStage', norwoodStages, 'Stage on the Norwood–Hamilton scale.');
export type NorwoodStage = keyof typeof NorwoodStage;

export const LudwigStage = enumOf('LudwigStage', ludwigStages, 'Stage on the Ludwig scale.');
export type LudwigStage = keyof typeof LudwigStage;

export const SavinPicture = enumOf('SavinPicture', savinPictures, 'One of the nine pictures of the Savin scale.');
export type SavinPicture = keyof typeof SavinPicture;

export const Skin = enumOf('Skin', skins, 'How the skin of the scalp is.');
export type Skin = keyof typeof Skin;

export const SkinCondition = enumOf('SkinCondition', skinConditions, 'What was seen on the scalp.');
export type SkinCondition = keyof typeof SkinCondition;

export const HairColour = enumOf('HairColour', hairColours, 'Colour of the hair that is left.');
export type HairColour = keyof typeof HairColour;

export const Wish = enumOf('Wish', wishes, 'What the client wants.');
export type Wish = keyof typeof Wish;
