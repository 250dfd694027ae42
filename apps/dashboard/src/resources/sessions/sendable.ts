import { findInStartTime, type SaveSessionInput, saveSessionInput } from '@stipple/domain/sessions';
import type { MixRecipe } from '@stipple/domain/stock';
import type { Instant } from '@stipple/domain/time';
import { inOrder, type SessionDraft } from './draft.ts';
import { pointWords } from './point-words.ts';

/** What of a draft the server will take, and which fields have to wait for another look. */
export interface Sendable {
  /** As the server will store it: trimmed, rounded, with refused fields as they were saved last. */
  readonly draft: SessionDraft;
  /** A sentence by the path of each field that is held back, such as `passes.0.depthMm`. */
  readonly held: ReadonlyMap<string, string>;
}

const anyId = '00000000-0000-7000-8000-000000000000';

/** The input of the save mutation. */
export function inputOf(id: string, version: number, draft: SessionDraft): SaveSessionInput {
  const { startedAt, endedAt, skinReaction, bleeding, pain, notes } = draft;
  const { zones, marks, breaks, mixes, passes, anaesthetics, signOff } = draft;
  return {
    ...{ id, version, startedAt, endedAt, skinReaction, bleeding, pain },
    zones: [...zones],
    marks: marks.map((mark) => ({ ...mark, points: [...mark.points] })),
    breaks: [...breaks],
    mixes: mixes.map(recipe),
    passes: passes.map((pass) => ({ ...pass, depthMm: round(pass.depthMm), speed: round(pass.speed) })),
    anaesthetics: anaesthetics.map((each) => ({ ...each, amount: round(each.amount) })),
    notes: notes || null,
    signOff,
  };
}

/**
 * Checks a draft by the server's own rules before it is sent, so that one slip of the keyboard does not keep the rest
 * from being saved: a wrong field stays on the device, and what was saved last is sent in its place.
 */
export function sendable(draft: SessionDraft, base: SessionDraft, now: Instant): Sendable {
  const held = new Map<string, string>();
  let candidate = draft;
  const [late] = findInStartTime(draft.startedAt, now);
  // What the server has stored it has accepted; only a start that was changed is looked at.
  if (late && draft.startedAt !== base.startedAt) {
    held.set('startedAt', pointWords(late));
    candidate = { ...candidate, startedAt: base.startedAt };
  }
  for (let tries = 0; tries < 3; tries += 1) {
    const result = saveSessionInput.safeParse(inputOf(anyId, 1, candidate));
    if (result.success) return { draft: asStored(result.data, candidate), held };
    for (const issue of result.error.issues) {
      held.set(issue.path.join('.'), issue.message);
      candidate = takenBack(candidate, base, issue.path);
    }
  }
  return { draft: base, held };
}

function asStored(input: SaveSessionInput, { startedAt }: SessionDraft): SessionDraft {
  const { id: _, version: __, ...entered } = input;
  return {
    ...entered,
    startedAt: input.startedAt ?? startedAt,
    zones: inOrder(input.zones),
    notes: input.notes ?? '',
  };
}

/** The draft with one field as it was saved last, or empty when it never was. */
function takenBack(
  draft: SessionDraft,
  base: SessionDraft,
  [field, index, part, at]: readonly PropertyKey[],
): SessionDraft {
  if (field === 'mixes' && typeof index === 'number' && typeof at === 'number')
    return { ...draft, mixes: draft.mixes.map((mix, nth) => (nth === index ? withoutAmount(mix, at) : mix)) };
  if (field === 'anaesthetics' && typeof index === 'number' && part === 'amount')
    return {
      ...draft,
      anaesthetics: draft.anaesthetics.map((each, nth) => (nth === index ? { ...each, amount: null } : each)),
    };
  if (field !== 'passes' || typeof index !== 'number' || typeof part !== 'string') {
    return { ...draft, [String(field)]: base[field as keyof SessionDraft] };
  }
  const passes = draft.passes.map((pass, at) => {
    if (at !== index) return pass;
    const before = base.passes.find((each) => each.id === pass.id);
    return { ...pass, [part]: before?.[part as keyof typeof before] ?? null };
  });
  return { ...draft, passes };
}

/** The mix with the amount of one part left open. */
function withoutAmount(mix: MixRecipe, at: number): MixRecipe {
  return { ...mix, parts: mix.parts.map((part, nth) => (nth === at ? { ...part, ml: null } : part)) };
}

function recipe({ parts, ...mix }: MixRecipe) {
  return { ...mix, parts: parts.map((part) => ({ ...part, ml: round(part.ml) })) };
}

/** Depth and speed are stored with two decimals. */
function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
