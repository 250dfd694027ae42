import type { Finding } from '../problems/index.ts';
import { type Instant, minutesBetween } from '../time/index.ts';
import type { SignConsultationInput } from './consultation.inputs.ts';
import type { SaltRegions } from './consultation.ts';

/** Share of the scalp each region makes up (Olsen 2004, J Am Acad Dermatol 51(3) 440: SALT). */
export const saltWeights: SaltRegions = { left: 18, right: 18, vertex: 40, back: 24 };

/** Severity of Alopecia Tool, 0 to 100: the regions' percentages by their share of the scalp. */
export function saltScore({ left, right, vertex, back }: SaltRegions): number {
  const { left: l, right: r, vertex: v, back: b } = saltWeights;
  return Math.round((left * l + right * r + vertex * v + back * b) * 10) / 1000;
}

/** A consultation may be written up so many days after the visit. */
export const mostDaysLate = 30;

/** What keeps a consultation from being signed. */
export function findInConsultation(input: SignConsultationInput, now: Instant): Finding[] {
  return [...findInTime(input.heldAt, now), ...findInScales(input)];
}

function findInTime(heldAt: Instant, now: Instant): Finding[] {
  if (minutesBetween(now, heldAt) > 15) return [{ code: 'CONSULTATION.IN_FUTURE', field: 'heldAt' }];
  if (minutesBetween(heldAt, now) <= mostDaysLate * 1440) return [];
  return [{ code: 'CONSULTATION.TOO_OLD', field: 'heldAt', params: { days: mostDaysLate } }];
}

/** Each indication is graded on the scale made for it. */
function findInScales(input: SignConsultationInput): Finding[] {
  const { indication, norwood, ludwig, savin, salt, scars } = input;
  const missing = (field: string, scale: string): Finding[] => [
    { code: 'CONSULTATION.SCALE_MISSING', field, params: { scale } },
  ];
  if (indication === 'pattern_baldness' && !norwood && !ludwig && !savin)
    return missing('norwood', 'Norwood, Ludwig or Savin');
  if (indication === 'alopecia' && !salt) return missing('salt', 'SALT');
  return indication === 'scar' && !scars ? [{ code: 'CONSULTATION.SCARS_MISSING', field: 'scars' }] : [];
}
