import type { Instant } from '../time/index.ts';

/** What is consented to. Each stands for itself and is withdrawn for itself. */
export const consentPurposes = ['treatment', 'photos', 'marketing'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** What a treatment consent has to say; a statement may be about one of them. */
export const consentTopics = [
  'permanence',
  'removal',
  'allergic_reaction',
  'colour_change',
  'keloid',
  'melanoma',
  'aftercare',
  'infection',
  'age',
] as const;
export type ConsentTopic = (typeof consentTopics)[number];

/** One wording of a consent in one language. A draft is edited; what is published stays as it is for ever. */
export interface ConsentVersion {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  /** BCP 47, such as "en". */
  readonly language: string;
  /** Counted per purpose and language; null while it is a draft. */
  readonly number: number | null;
  /** The exact text, see `textOf`. */
  readonly text: string;
  /** What each statement of the text is about, in their order. */
  readonly topics: readonly (ConsentTopic | null)[];
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly textHash: string;
  /** Came with Stipple and has not been reviewed by the chain. */
  readonly template: boolean;
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
  readonly version: number;
}

export const signatureMethods = ['drawn', 'typed'] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

/** Where it was signed: on the clinic's tablet before a witness, or on the client's own phone. */
export const signingDevices = ['tablet', 'link'] as const;
export type SigningDevice = (typeof signingDevices)[number];

/** The field a signature is drawn in, in units of its path. */
export const signatureField = { width: 600, height: 200 } as const;

/** What somebody signed, for ever. */
export interface ConsentSignature {
  readonly id: string;
  readonly clientId: string;
  readonly purpose: ConsentPurpose;
  readonly versionId: string;
  /** Hash of the text that was signed; the version still has it. */
  readonly textHash: string;
  readonly signedName: string;
  readonly method: SignatureMethod;
  /** SVG path within the signature field; null when the name was typed. */
  readonly drawn: string | null;
  readonly signedAt: Instant;
  readonly device: SigningDevice;
  readonly witnessedBy: string | null;
  /** When it was withdrawn; null while it stands. */
  readonly withdrawnAt: Instant | null;
}

/** `outdated`: signed, but a new version has been published since, which matters for the treatment alone. */
export const consentStandings = ['never', 'given', 'outdated', 'withdrawn'] as const;
export type ConsentStanding = (typeof consentStandings)[number];
