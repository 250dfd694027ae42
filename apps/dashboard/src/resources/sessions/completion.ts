import { findAtCompletion } from '@stipple/domain/sessions';
import type { Lot } from '@stipple/domain/stock';
import type { Instant } from '@stipple/domain/time';
import type { SessionDraft } from './draft.ts';
import { type LogAbout, sessionFrom } from './log-about.ts';
import { knownMixes } from './mixes.ts';
import { pointWords } from './point-words.ts';

/** One thing that is missing or unusual, said to the person who can mend it. */
export interface OpenPoint {
  readonly code: string;
  /** Path of the field, such as `passes.0.mixId`. */
  readonly field: string;
  /** What is to be done, as at the field itself. */
  readonly sentence: string;
  /** A warning does not block. */
  readonly warning: boolean;
}

/** What the server said is open, of a version that is saved. */
export type ServerPoint = Pick<OpenPoint, 'code' | 'field' | 'warning'> & { readonly message: string };

interface Known {
  /** Lots by id; a lot nobody has told of yet is not complained about. */
  readonly lots: ReadonlyMap<string, Lot>;
  /** What the server found in exactly this draft; empty while the draft is ahead of it. */
  readonly server: readonly ServerPoint[];
  readonly now: Instant;
}

/**
 * What keeps a draft from being completed and what is unusual about it: at once by the domain's rules, and what only
 * the server can know beside it.
 */
export function openPoints(about: LogAbout, draft: SessionDraft, { lots, server, now }: Known): OpenPoint[] {
  const session = sessionFrom(about, draft, 'in_progress', now);
  const here = findAtCompletion(session, knownMixes(about, draft, lots), now)
    .filter(({ code, field }) => code !== 'SESSION.PASS_WITHOUT_MIX' || !hasUnknownMix(draft, field))
    .filter(({ code, field }) => code !== 'SESSION.ANAESTHETIC_WITHOUT_LOT' || !hasLot(draft, field))
    .map((finding) => ({ ...finding, sentence: pointWords(finding), warning: finding.warning ?? false }));
  const known = new Set(here.map(({ code, field }) => `${code} ${field}`));
  const there = server
    .filter(({ code, field }) => !known.has(`${code} ${field}`))
    .map(({ code, field, message, warning }) => ({ code, field, sentence: message, warning }));
  return [...here, ...there];
}

/** A house mix, which this log did not make. */
function hasUnknownMix(draft: SessionDraft, field: string): boolean {
  const mixId = draft.passes[passIndexOf(field) ?? -1]?.mixId;
  return mixId !== null && mixId !== undefined;
}

/** An application whose lot is chosen, though nobody has told of it here yet. */
function hasLot(draft: SessionDraft, field: string): boolean {
  const index = /^anaesthetics\.(\d+)/.exec(field)?.[1];
  return index !== undefined && draft.anaesthetics[Number(index)]?.lotId != null;
}

/** Index of the pass a path is about, if it is about one. */
export function passIndexOf(field: string): number | undefined {
  const index = /^passes\.(\d+)/.exec(field)?.[1];
  return index === undefined ? undefined : Number(index);
}

/** The sentence as it stands away from its field: "Pass 2: choose the needle". */
export function fullSentence({ field, sentence }: Pick<OpenPoint, 'field' | 'sentence'>): string {
  const index = passIndexOf(field);
  if (index === undefined) return sentence;
  return `Pass ${index + 1}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** The id of the element that shows a field, so that one can jump to it. */
export function fieldId(path: string): string {
  return `log-${path.replaceAll('.', '-')}`;
}
