import type { Finding } from '../problems/index.ts';
import type { LocalDate } from '../time/index.ts';

export const licenceKinds = ['person', 'premises'] as const;
export type LicenceKind = (typeof licenceKinds)[number];

/** An authority's leave to treat: of a person, or of a clinic's premises. */
export interface Licence {
  readonly id: string;
  readonly kind: LicenceKind;
  /** Whose it is, when it is a person's. */
  readonly staffMemberId: string | null;
  /** Whose premises, when it is theirs. */
  readonly clinicId: string | null;
  readonly number: string;
  readonly issuedBy: string;
  readonly validFrom: LocalDate;
  /** Last day; null for one that does not end. */
  readonly validTo: LocalDate | null;
  readonly version: number;
}

/** Which licences are asked for at a clinic. */
export interface LicencesAsked {
  readonly person: boolean;
  readonly premises: boolean;
}

/**
 * What a country or region asks for, by its ISO 3166 code: Wales licences people and premises (since 29 November 2024,
 * for three years), England registers premises. Elsewhere nothing, until the clinic says otherwise.
 */
export function licencesUsuallyAsked(region: string | null): LicencesAsked {
  if (region === 'GB-WLS') return { person: true, premises: true };
  return { person: false, premises: region === 'GB-ENG' };
}

/** Why licences of one kind do not cover a day; empty when one does. */
export function findInLicences(kind: LicenceKind, licences: readonly Licence[], on: LocalDate): Finding[] {
  const own = licences.filter((licence) => licence.kind === kind);
  if (own.some(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo))) return [];
  const ended = own.flatMap(({ validTo }) => (validTo !== null && validTo < on ? [validTo] : [])).sort();
  const expiredOn = ended.at(-1);
  const field = `licences.${kind}`;
  const missing = kind === 'person' ? 'SAFETY.PERSON_LICENCE_MISSING' : 'SAFETY.PREMISES_LICENCE_MISSING';
  if (expiredOn === undefined) return [{ code: missing, field }];
  const expired = kind === 'person' ? 'SAFETY.PERSON_LICENCE_EXPIRED' : 'SAFETY.PREMISES_LICENCE_EXPIRED';
  return [{ code: expired, field, params: { expiredOn } }];
}

/** A licence that ends before it begins is a slip of the keyboard. */
export function findInValidity({ validFrom, validTo }: Pick<Licence, 'validFrom' | 'validTo'>): Finding[] {
  return validTo !== null && validTo < validFrom ? [{ code: 'LICENCE.ENDS_BEFORE_START', field: 'validTo' }] : [];
}
