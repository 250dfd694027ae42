import type { Finding } from '../problems/index.ts';
import {
  type ConsentPurpose,
  type ConsentSignature,
  type ConsentStanding,
  type ConsentVersion,
  consentTopics,
  type SignatureMethod,
} from './consent.ts';
import { type ConsentParts, partsOf, textOf } from './consent-text.ts';

type Published = Pick<ConsentVersion, 'id' | 'purpose' | 'language'>;

/** Spoken where nothing better is there. */
const fallbackLanguage = 'en';

/**
 * The version somebody signs now: in their language, else in English, else in any. What they have signed stands as
 * long as it is the newest in *its* language: publishing German leaves those who signed English as they are.
 *
 * @param published the newest of each purpose and language
 */
export function currentFor<V extends Published>(
  published: readonly V[],
  purpose: ConsentPurpose,
  speaks: string,
  signedVersionId?: string | null,
): V | undefined {
  const offered = published.filter((version) => version.purpose === purpose);
  const inLanguage = (language: string) => offered.find((version) => version.language === language);
  return (
    offered.find(({ id }) => id === signedVersionId) ??
    inLanguage(speaks) ??
    inLanguage(speaks.split('-')[0] ?? speaks) ??
    inLanguage(fallbackLanguage) ??
    offered[0]
  );
}

/** Where somebody stands with a purpose, by the last thing they signed. */
export function standingOf(
  last: Pick<ConsentSignature, 'purpose' | 'versionId' | 'withdrawnAt'> | undefined,
  current: Pick<ConsentVersion, 'id'> | undefined,
): ConsentStanding {
  if (!last) return 'never';
  if (last.withdrawnAt !== null) return 'withdrawn';
  // A new wording does not undo what somebody allowed with their photos; a treatment needs the wording of today.
  return last.purpose === 'treatment' && last.versionId !== current?.id ? 'outdated' : 'given';
}

export interface Signing {
  readonly version: Pick<ConsentVersion, 'id' | 'text' | 'publishedAt'>;
  /** What is to be signed now; undefined when nothing is published. */
  readonly current: Pick<ConsentVersion, 'id'> | undefined;
  readonly ticked: readonly number[];
  readonly method: SignatureMethod;
  readonly drawn: string | null;
}

/** Shortest line that is taken for a signature, in units of the signature field. */
const leastInk = 80;

/** Why this may not count as signed; empty when it does. */
export function findInSigning({ version, current, ticked, method, drawn }: Signing): Finding[] {
  const findings: Finding[] = [];
  if (version.publishedAt === null) findings.push({ code: 'CONSENT.NOT_PUBLISHED', field: 'versionId' });
  else if (version.id !== current?.id) findings.push({ code: 'CONSENT.TEXT_REPLACED', field: 'versionId' });
  const { statements } = partsOf(version.text);
  const missing = statements.findIndex((_, index) => !ticked.includes(index));
  if (missing >= 0) findings.push({ code: 'CONSENT.NOT_ALL_TICKED', field: `ticked.${missing}` });
  if (method === 'drawn' && (drawn === null || inkOf(drawn) < leastInk))
    findings.push({ code: 'CONSENT.NOT_SIGNED', field: 'drawn' });
  return findings;
}

/** Length of a drawn path, in units of the signature field. */
export function inkOf(path: string): number {
  return path
    .split('M')
    .slice(1)
    .reduce((sum, stroke) => sum + lengthOf(stroke.split('L').map(pointOf)), 0);
}

/** What keeps a draft from being published, and what it does not mention. */
export function findInDraft(parts: ConsentParts, purpose: ConsentPurpose, newest: string | undefined): Finding[] {
  const findings: Finding[] = [];
  if (parts.statements.length === 0) findings.push({ code: 'CONSENT.NO_STATEMENT', field: 'statements' });
  if (newest !== undefined && textOf(parts) === newest) findings.push({ code: 'CONSENT.UNCHANGED', field: 'body' });
  if (purpose !== 'treatment') return findings;
  const covered = new Set(parts.statements.map(({ topic }) => topic));
  const uncovered = consentTopics.filter((topic) => !covered.has(topic));
  return [
    ...findings,
    ...uncovered.map((topic): Finding => {
      return { code: 'CONSENT.TOPIC_MISSING', field: 'statements', params: { topic }, warning: true };
    }),
  ];
}

type Point = readonly [x: number, y: number];

function pointOf(text: string): Point {
  const [x = 0, y = 0] = text.split(' ').map(Number);
  return [x, y];
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}
