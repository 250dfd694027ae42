import type { LicencePartsFragment } from '../../generated/graphql.ts';
import { addDays } from '../../words/dates.ts';

/** Whose a licence is. */
export type Holder = { readonly staffMemberId: string } | { readonly clinicId: string };

export type LicenceStanding = 'in_date' | 'ends_soon' | 'ended' | 'not_yet';

/** A licence should be renewed before so many days are left. */
export const soonDays = 60;

export function standingOn(
  { validFrom, validTo }: Pick<LicencePartsFragment, 'validFrom' | 'validTo'>,
  day: string,
): LicenceStanding {
  if (day < validFrom) return 'not_yet';
  if (validTo === null) return 'in_date';
  if (validTo < day) return 'ended';
  return validTo < addDays(day, soonDays) ? 'ends_soon' : 'in_date';
}
