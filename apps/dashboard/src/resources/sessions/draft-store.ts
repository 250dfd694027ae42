import { emptyDraft, type SessionDraft } from './draft.ts';
import type { LogAbout } from './log-about.ts';
import type { Kept } from './save-status.ts';

/** A local draft with what the screen needs to show it before the server has answered. */
export interface StoredDraft extends Kept {
  readonly about: LogAbout;
}

/** The part of `localStorage` that is used. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Local drafts of one person for one session. Each open page writes a slot of its own, so that tabs never overwrite each other. */
export interface DraftStore {
  /** Every draft found that no other open page is keeping, the newest first. Unreadable ones are left out. */
  found(): StoredDraft[];
  /** Writes this page's draft, or removes it. @returns false when the device refused to store it. */
  keep(draft: StoredDraft | null): boolean;
  /** Removes what earlier pages left, once it has been taken over. */
  forgetOthers(): void;
}

const version = 1;
const prefix = `stipple.session-draft.${version}`;

/**
 * Opens the drafts of a session on this device. `localStorage` is written in the same moment as the key press, so
 * neither a reload nor a crash of the page can come between.
 *
 * @param slot names this page; another load of the page has another one
 * @param openSlots names of the other pages that are open: what they keep is theirs
 */
export function openDraftStore(
  storage: DraftStorage,
  personId: string,
  sessionId: string,
  slot: string,
  openSlots: ReadonlySet<string> = new Set(),
): DraftStore {
  const folder = `${prefix}/${personId}/${sessionId}/`;
  const mine = folder + slot;
  const left = () =>
    keysOf(storage).filter(
      (key) => key.startsWith(folder) && (key === mine || !openSlots.has(key.slice(folder.length))),
    );
  return {
    found: () =>
      left()
        .flatMap((key) => read(storage, key))
        .sort((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1)),
    keep(draft) {
      try {
        if (draft) storage.setItem(mine, JSON.stringify(draft));
        else storage.removeItem(mine);
        return true;
      } catch {
        // Full or forbidden: the screen says that this page must stay open until the server has the draft.
        return false;
      }
    },
    forgetOthers() {
      for (const key of left()) if (key !== mine) storage.removeItem(key);
    },
  };
}

/** Ids of the sessions of which a person has something on this device that the server does not have. */
export function sessionsWithDrafts(storage: DraftStorage, personId: string): string[] {
  const folder = `${prefix}/${personId}/`;
  const ids = keysOf(storage).flatMap((key) =>
    key.startsWith(folder) ? (key.slice(folder.length).split('/')[0] ?? []) : [],
  );
  return [...new Set(ids)];
}

function keysOf(storage: DraftStorage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null);
}

function read(storage: DraftStorage, key: string): StoredDraft[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '');
    return isStored(stored) ? [completed(stored)] : [];
  } catch {
    return [];
  }
}

/** A draft from before the log asked for everything it asks for today: what it could not hold is empty. */
function completed(stored: StoredDraft): StoredDraft {
  const whole = (draft: SessionDraft): SessionDraft => ({ ...emptyDraft(draft.startedAt), ...draft });
  const { base, draft, outgoing, about } = stored;
  return {
    ...stored,
    base: { ...base, draft: whole(base.draft) },
    draft: whole(draft),
    outgoing: outgoing && { ...outgoing, draft: whole(outgoing.draft) },
    about: { ...about, extraReason: about.extraReason ?? null },
  };
}

function isStored(value: unknown): value is StoredDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { base, draft, about, touchedAt } = value as Partial<StoredDraft>;
  return Boolean(base?.draft && Array.isArray(draft?.passes) && about?.id && touchedAt);
}
