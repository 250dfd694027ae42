import type { AmendedPart, Bleeding, ExtraReason } from '@stipple/domain/sessions';

export const bleedingWords: Record<Bleeding, string> = {
  none: 'None',
  pinpoint: 'Pinpoint',
  moderate: 'Moderate',
  heavy: 'Heavy',
};

export const extraReasonWords: Record<ExtraReason, string> = {
  immune_response: 'Immune response',
  scar_tissue: 'Scar tissue',
  client_changed_mind: 'Client changed their mind',
  too_light: 'Too light',
  too_cautious: 'Worked too cautiously',
  too_shallow: 'Too shallow',
};

export const amendedPartWords: Record<AmendedPart, string> = {
  time: 'Start, end or breaks',
  zones: 'Zones',
  scalp_map: 'Scalp map',
  mix: 'Mix',
  pass: 'Pass',
  anaesthetic: 'Anaesthetic',
  skin_reaction: 'Skin reaction',
  bleeding: 'Bleeding',
  pain: 'Pain',
  notes: 'Notes',
  other: 'Something else',
};
