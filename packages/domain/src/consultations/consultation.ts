import type { Instant, LocalDate } from '../time/index.ts';
import type { Indication } from '../treatments/index.ts';

/** Norwood–Hamilton. */
export const norwoodStages = ['I', 'II', 'III', 'III_vertex', 'IV', 'V', 'VI', 'VII'] as const;
export type NorwoodStage = (typeof norwoodStages)[number];

export const ludwigStages = ['I', 'II', 'III'] as const;
export type LudwigStage = (typeof ludwigStages)[number];

/** Savin's nine pictures: how the parting widens, then the advanced and the frontal pattern. */
export const savinPictures = ['I_1', 'I_2', 'I_3', 'I_4', 'II_1', 'II_2', 'III', 'advanced', 'frontal'] as const;
export type SavinPicture = (typeof savinPictures)[number];

export const skins = ['normal', 'oily', 'dry'] as const;
export type Skin = (typeof skins)[number];

export const skinConditions = ['psoriasis', 'eczema', 'dandruff', 'acne', 'sun_damage', 'moles', 'keloids'] as const;
export type SkinCondition = (typeof skinConditions)[number];

export const hairColours = ['black', 'dark_brown', 'light_brown', 'blond', 'red', 'grey', 'white', 'none'] as const;
export type HairColour = (typeof hairColours)[number];

export const wishes = ['shaved_look', 'density', 'scar'] as const;
export type Wish = (typeof wishes)[number];

/** Share of each region that is bald, 0 to 100. */
export interface SaltRegions {
  readonly left: number;
  readonly right: number;
  readonly vertex: number;
  readonly back: number;
}

/** What was seen and wished for at one visit. Signed and never edited: a correction replaces it, and both stay. */
export interface Consultation {
  readonly id: string;
  readonly clientId: string;
  readonly clinicId: string;
  /** Who consulted and signed. */
  readonly practitionerId: string;
  /** The consultation this one corrects. */
  readonly replacesId: string | null;
  /** Counts corrections, from 1. */
  readonly number: number;
  readonly heldAt: Instant;
  /** Day in the clinic's zone. */
  readonly heldOn: LocalDate;
  readonly indication: Indication;
  readonly norwood: NorwoodStage | null;
  readonly ludwig: LudwigStage | null;
  readonly savin: SavinPicture | null;
  readonly salt: SaltRegions | null;
  /** Fitzpatrick 1 to 6. */
  readonly skinType: number;
  readonly skin: Skin | null;
  readonly skinConditions: readonly SkinCondition[];
  readonly hairColour: HairColour | null;
  readonly scars: string | null;
  readonly earlierWork: string | null;
  readonly wishes: readonly Wish[];
  readonly notes: string | null;
  readonly signedName: string;
  readonly signedAt: Instant;
}
