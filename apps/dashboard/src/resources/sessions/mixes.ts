import type { Pass } from '@stipple/domain/sessions';
import type { KnownMixes, Lot, Mix, MixRecipe } from '@stipple/domain/stock';
import { type SessionDraft, withPass } from './draft.ts';
import type { LogAbout } from './log-about.ts';

/** The mix of this log that a pass was worked with; undefined for none, and for one that was not made here. */
export function mixOf({ mixes }: SessionDraft, { mixId }: Pick<Pass, 'mixId'>): MixRecipe | undefined {
  return mixes.find(({ id }) => id === mixId);
}

/**
 * The draft with a pass worked straight from the bottle of a lot, or with nothing chosen. Passes from the same bottle
 * share one mix; a mix no pass names any more is gone.
 *
 * @param newId of the mix, should one have to be made
 */
export function withLot(draft: SessionDraft, passId: string, lotId: string | null, newId: string): SessionDraft {
  if (lotId === null) return withMix(draft, passId, null);
  const known = draft.mixes.find(
    ({ parts, waterMl }) => waterMl === 0 && parts.length === 1 && parts[0]?.lotId === lotId,
  );
  const mix = known ?? { id: newId, label: null, waterMl: 0, parts: [{ lotId, ml: null }] };
  const mixes = known ? draft.mixes : [...draft.mixes, mix];
  return withMix({ ...draft, mixes }, passId, mix.id);
}

/** The draft with so much of its first lot in a mix. */
export function withMl(draft: SessionDraft, mixId: string, ml: number | null): SessionDraft {
  const mixes = draft.mixes.map((mix) =>
    mix.id === mixId ? { ...mix, parts: mix.parts.map((part, at) => (at === 0 ? { ...part, ml } : part)) } : mix,
  );
  return { ...draft, mixes };
}

/** The draft with a pass worked with a mix. A bottle that was chosen for it alone is put back; what was mixed stays. */
export function withMix(draft: SessionDraft, passId: string, mixId: string | null): SessionDraft {
  const before = draft.passes.find(({ id }) => id === passId)?.mixId;
  const next = withPass(draft, passId, { mixId });
  const idle = (mix: MixRecipe) => mix.id === before && isBottle(mix) && !usedBy(next, mix.id);
  return { ...next, mixes: next.mixes.filter((mix) => !idle(mix)) };
}

/** Straight from the bottle: one lot, no water, no name. */
export function isBottle({ parts, waterMl, label }: MixRecipe): boolean {
  return parts.length === 1 && waterMl === 0 && label === null;
}

/** How many passes were worked with a mix. */
export function usedBy({ passes }: SessionDraft, mixId: string): number {
  return passes.filter((pass) => pass.mixId === mixId).length;
}

/** The draft with one mix changed. */
export function changedMix(draft: SessionDraft, id: string, change: Partial<Omit<MixRecipe, 'id'>>): SessionDraft {
  return { ...draft, mixes: draft.mixes.map((mix) => (mix.id === id ? { ...mix, ...change } : mix)) };
}

/** The draft without a mix; passes that were worked with it have none. */
export function withoutMix(draft: SessionDraft, id: string): SessionDraft {
  const passes = draft.passes.map((pass) => (pass.mixId === id ? { ...pass, mixId: null } : pass));
  return { ...draft, passes, mixes: draft.mixes.filter((mix) => mix.id !== id) };
}

/** The mixes of a draft as the rules look at them. */
export function knownMixes(
  about: LogAbout,
  { mixes, startedAt }: SessionDraft,
  lots: ReadonlyMap<string, Lot>,
): KnownMixes {
  const made = mixes.map((mix): [string, Mix] => [
    mix.id,
    {
      ...mix,
      ...{ clinicId: about.clinic.id, sessionId: about.id, madeAt: startedAt, madeBy: about.practitioner.id },
      discardedAt: null,
    },
  ]);
  return { mixes: new Map(made), lots };
}
