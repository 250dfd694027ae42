import type { SkinCondition as Condition } from '@stipple/domain/consultations';
import type {
  HairColour,
  HairlineShape,
  LudwigStage,
  NorwoodStage,
  SavinPicture,
  Skin,
  Wish,
} from '../../generated/graphql.ts';

export const norwoodWords: Record<NorwoodStage, string> = {
  I: 'I',
  II: 'II',
  III: 'III',
  III_vertex: 'III vertex',
  IV: 'IV',
  V: 'V',
  VI: 'VI',
  VII: 'VII',
};

export const ludwigWords: Record<LudwigStage, string> = { I: 'I', II: 'II', III: 'III' };

export const savinWords: Record<SavinPicture, string> = {
  I_1: 'I-1',
  I_2: 'I-2',
  I_3: 'I-3',
  I_4: 'I-4',
  II_1: 'II-1',
  II_2: 'II-2',
  III: 'III',
  advanced: 'Advanced',
  frontal: 'Frontal',
};

export const skinWords: Record<Skin, string> = { normal: 'Normal', oily: 'Oily', dry: 'Dry' };

export const conditionWords: Record<Condition, string> = {
  psoriasis: 'Psoriasis',
  eczema: 'Eczema',
  dandruff: 'Dandruff',
  acne: 'Acne',
  sun_damage: 'Sun damage',
  moles: 'Moles',
  keloids: 'Keloids',
};

export const hairWords: Record<HairColour, string> = {
  black: 'Black',
  dark_brown: 'Dark brown',
  light_brown: 'Light brown',
  blond: 'Blond',
  red: 'Red',
  grey: 'Grey',
  white: 'White',
  none: 'None left',
};

export const wishWords: Record<Wish, string> = {
  shaved_look: 'Shaved look',
  density: 'Density',
  scar: 'Scar concealed',
};

export const hairlineWords: Record<HairlineShape, string> = {
  rounded: 'Rounded',
  straight: 'Straight',
  m_shaped: 'M-shaped',
  peaked: 'Peaked',
  irregular: 'Irregular',
};

/** Fitzpatrick's six, in a word each. */
export const fitzpatrickWords = ['I · very fair', 'II · fair', 'III · medium', 'IV · olive', 'V · brown', 'VI · dark'];
