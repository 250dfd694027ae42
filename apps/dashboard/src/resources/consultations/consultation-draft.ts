import {
  findInConsultation,
  type HairColour,
  type LudwigStage,
  type NorwoodStage,
  type SaltRegions,
  type SavinPicture,
  type SignConsultationInput,
  type Skin,
  type SkinCondition,
  signConsultationInput,
  type Wish,
} from '@stipple/domain/consultations';
import type { Indication } from '@stipple/domain/treatments';
import type { ConsultationPartsFragment } from '../../generated/graphql.ts';

/** A consultation as it is being written, kept on this device until it is signed. */
export interface ConsultationDraft {
  /** Made once: signed twice, it is one consultation. */
  readonly id: string;
  readonly replacesId: string | null;
  readonly heldAt: string;
  readonly indication: Indication | null;
  readonly scale: 'norwood' | 'ludwig' | 'savin';
  readonly norwood: NorwoodStage | null;
  readonly ludwig: LudwigStage | null;
  readonly savin: SavinPicture | null;
  readonly salt: SaltRegions | null;
  readonly skinType: number | null;
  readonly skin: Skin | null;
  readonly skinConditions: readonly SkinCondition[];
  readonly hairColour: HairColour | null;
  readonly scars: string;
  readonly earlierWork: string;
  readonly wishes: readonly Wish[];
  readonly notes: string;
  readonly signedName: string;
}

export const draftName = (clientId: string, staffMemberId: string): string =>
  `consultation.${staffMemberId}.${clientId}`;

interface Begin {
  readonly id: string;
  readonly now: string;
  readonly skinType: number | null | undefined;
  readonly signedName: string;
}

export function emptyConsultation({ id, now, skinType, signedName }: Begin): ConsultationDraft {
  return {
    ...{ id, replacesId: null, heldAt: now, indication: null, scale: 'norwood', norwood: null, ludwig: null },
    ...{ savin: null, salt: null, skinType: skinType ?? null, skin: null, skinConditions: [], hairColour: null },
    ...{ scars: '', earlierWork: '', wishes: [], notes: '', signedName },
  };
}

/** A correction begins with what was signed. */
export function correctionOf(signed: ConsultationPartsFragment, begin: Begin): ConsultationDraft {
  const { norwood, ludwig, savin, salt, skinType, skin, hairColour, indication } = signed;
  const { left = 0, right = 0, vertex = 0, back = 0 } = salt ?? {};
  return {
    ...emptyConsultation(begin),
    ...{ replacesId: signed.id, heldAt: signed.heldAt, norwood, ludwig, savin, skinType, skin, hairColour, indication },
    scale: savin ? 'savin' : ludwig ? 'ludwig' : 'norwood',
    salt: salt && { left, right, vertex, back },
    skinConditions: signed.skinConditions,
    wishes: signed.wishes,
    scars: signed.scars ?? '',
    earlierWork: signed.earlierWork ?? '',
    notes: signed.notes ?? '',
  };
}

/** What is sent: of the scales the one that is shown, SALT where it is asked for. */
export function consultationInput(draft: ConsultationDraft, clientId: string, clinicId: string): object {
  const { scale, norwood, ludwig, savin, salt, indication, ...same } = draft;
  const graded = indication === 'pattern_baldness' || indication === 'full_loss' || indication === 'diffuse_thinning';
  return {
    ...same,
    ...{ clientId, clinicId, indication },
    norwood: graded && scale === 'norwood' ? norwood : null,
    ludwig: graded && scale === 'ludwig' ? ludwig : null,
    savin: graded && scale === 'savin' ? savin : null,
    salt: indication === 'alopecia' ? salt : null,
  };
}

/** What keeps it from being signed, by field; empty when nothing does. */
export function openIn(input: object, now: string): Readonly<Record<string, string>> {
  const parsed = signConsultationInput.safeParse(input);
  if (!parsed.success) {
    return Object.fromEntries(
      parsed.error.issues.map(({ path, message }) => [String(path[0]), sentences[String(path[0])] ?? message]),
    );
  }
  const points = findInConsultation(parsed.data as SignConsultationInput, now);
  return Object.fromEntries(points.map(({ field }) => [field, sentences[field] ?? 'Check this.']));
}

const sentences: Readonly<Record<string, string>> = {
  indication: 'Choose what it is about.',
  wishes: 'Choose at least one wish.',
  skinType: 'Choose the skin type.',
  norwood: 'Choose the stage.',
  salt: 'Say how much of each region is bald.',
  scars: 'Describe the scar: where it is, how old and how wide.',
  signedName: 'Write your name.',
  heldAt: 'Held within the last 30 days, and not in the future.',
};
