import type { Snapshot } from './draft.ts';
import { choicesFor, differencesOf, merge } from './merge.ts';
import type { Kept } from './save-status.ts';

/**
 * Where a log starts from when it is opened: the newest local draft, with what older pages of the same person left
 * unsent put beneath it; else what the server holds.
 *
 * @param found local drafts, the newest first
 * @returns undefined when there is neither
 */
export function startingPoint<T extends Kept>(
  found: readonly T[],
  server: Snapshot | undefined,
): Pick<Kept, 'base' | 'draft' | 'outgoing'> | undefined {
  const [newest, ...older] = found;
  if (!newest) return server && { base: server, draft: server.draft, outgoing: null };
  const draft = older.reduce((mine, kept) => {
    // The older page's own changes fill in where the newer one changed nothing.
    const differences = differencesOf(kept.base.draft, mine, kept.draft);
    return merge(kept.draft, mine, differences, { ...allMine(differences), ...choicesFor(differences) });
  }, newest.draft);
  return { base: newest.base, draft, outgoing: newest.outgoing };
}

function allMine(differences: readonly { readonly path: string }[]) {
  return Object.fromEntries(differences.map(({ path }) => [path, 'mine' as const]));
}
