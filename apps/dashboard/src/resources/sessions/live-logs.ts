import { newId } from '../../providers/ids.ts';
import { Autosave } from './autosave.ts';
import type { Person, Snapshot } from './draft.ts';
import { snapshotOf } from './draft.ts';
import { type DraftStore, openDraftStore, type StoredDraft, sessionsWithDrafts } from './draft-store.ts';
import { startingPoint } from './hydrate.ts';
import type { LogAbout } from './log-about.ts';
import { latestLog, sendLog, verdictOf } from './log-server.ts';
import { otherOpenPages, thisPage } from './open-pages.ts';
import { openTabs, type Tabs } from './tabs.ts';

/** A log that is being kept: on this device, on the server, and in step with other tabs. */
export interface LiveLog {
  readonly about: LogAbout;
  readonly autosave: Autosave;
  readonly tabs: Tabs;
  /** False once the device refused to store the draft. */
  readonly deviceKeeps: () => boolean;
}

interface Entry extends LiveLog {
  screens: number;
}

const entries = new Map<string, Entry>();

const keyOf = (me: Person, id: string) => `${me.id} ${id}`;

/** Drafts of a session on this device. `others` are the pages that are open beside this one. */
export const draftsOf = (me: Person, id: string, others?: ReadonlySet<string>): DraftStore =>
  openDraftStore(window.localStorage, me.id, id, thisPage, others);

interface Opening {
  /** What it belongs to, when the server has answered; else the draft on this device knows. */
  readonly about?: LogAbout | undefined;
  /** What the server holds, when it has answered. */
  readonly server?: Snapshot | undefined;
  /** Pages that are open beside this one. */
  readonly others: ReadonlySet<string>;
}

/**
 * Opens a log, or joins the one that is still being sent from an earlier screen. What earlier pages of this person
 * left unsent is taken over.
 *
 * @returns undefined when there is neither an answer nor a draft on this device
 */
export function joinLog(me: Person, id: string, opening: Opening): LiveLog | undefined {
  const key = keyOf(me, id);
  const entry = entries.get(key) ?? openLog(me, id, opening);
  if (!entry) return undefined;
  entries.set(key, entry);
  entry.screens += 1;
  return entry;
}

/** A screen lets go of a log. It is kept until everything is sent, however long that takes. */
export function leaveLog(me: Person, id: string): void {
  const key = keyOf(me, id);
  const entry = entries.get(key);
  if (!entry) return;
  entry.screens -= 1;
  const endWhenSaved = () => {
    const { unsent, status } = entry.autosave.state;
    if (entry.screens > 0 || (unsent && status.is !== 'gone')) return;
    entry.tabs.close();
    entry.autosave.stop();
    entries.delete(key);
  };
  entry.autosave.subscribe(endWhenSaved);
  void entry.autosave.flush().then(endWhenSaved);
}

/** Sends what earlier pages of a person left on this device, whichever screen is open now. */
export async function sendLeftDrafts(me: Person): Promise<void> {
  const others = await otherOpenPages();
  for (const id of sessionsWithDrafts(window.localStorage, me.id)) {
    if (joinLog(me, id, { others })) leaveLog(me, id);
  }
}

function openLog(me: Person, id: string, { about: known, server, others }: Opening): Entry | undefined {
  const store = draftsOf(me, id, others);
  const found = store.found();
  const about = known ?? found[0]?.about;
  const start = startingPoint(found, server);
  if (!about || !start) return undefined;
  let kept = true;
  const startedAt = start.base.draft.startedAt;
  const tabs = openTabs(id, (snapshot) => autosave.receive(snapshot));
  const autosave: Autosave = new Autosave(
    {
      me,
      now: () => new Date().toISOString(),
      newKey: newId,
      send: (outgoing) => sendLog(about, startedAt, outgoing),
      latest: async () => snapshotOf(await latestLog(id)),
      verdict: verdictOf,
      keep: (draft) => {
        kept = store.keep(draft && ({ ...draft, about } satisfies StoredDraft));
      },
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
      saved: (snapshot) => tabs.tell(snapshot),
    },
    start,
  );
  store.forgetOthers();
  if (server) autosave.receive(server);
  return { about, autosave, tabs, deviceKeeps: () => kept, screens: 0 };
}
