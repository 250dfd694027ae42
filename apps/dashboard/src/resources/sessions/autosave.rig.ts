import { Autosave } from './autosave.ts';
import { emptyDraft, type Person, type SessionDraft, type Snapshot } from './draft.ts';
import type { Kept, Outgoing, Verdict } from './save-status.ts';

export const ada: Person = { id: 'ada', name: 'Ada Mensah' };
export const ben: Person = { id: 'ben', name: 'Ben Okafor' };
export const first: Snapshot = {
  version: 1,
  state: 'draft',
  draft: emptyDraft('2026-11-22T09:00:00.000Z'),
  savedAt: '2026-11-22T09:00:00.000Z',
  savedBy: ada,
};

class Refusal extends Error {
  readonly says: Verdict;
  constructor(says: Verdict) {
    super(says);
    this.says = says;
  }
}

/** A server that keeps one session, answers a repeated key as before, and a network that can be cut. */
export class FakeServer {
  held: Snapshot;
  readonly sent: Outgoing[] = [];
  /** What the next requests meet; then all is well. */
  readonly troubles: ('later' | 'signed_out' | 'refused' | 'answer lost')[] = [];
  /** What others do just before the next requests arrive, one for each. */
  readonly meanwhile: (() => void)[] = [];
  readonly #answers = new Map<string, Snapshot>();

  constructor(held: Snapshot) {
    this.held = held;
  }

  saveBy(person: Person, change: Partial<SessionDraft>, state = this.held.state): Snapshot {
    const { version, draft } = this.held;
    this.held = {
      version: version + 1,
      state,
      draft: { ...draft, ...change },
      savedAt: '2026-11-22T10:00:00.000Z',
      savedBy: person,
    };
    return this.held;
  }

  readonly send = async (outgoing: Outgoing): Promise<Snapshot> => {
    this.sent.push(outgoing);
    const trouble = this.troubles.shift();
    if (trouble && trouble !== 'answer lost') throw new Refusal(trouble);
    const before = this.#answers.get(outgoing.key);
    if (before) return before;
    this.meanwhile.shift()?.();
    if (this.held.state === 'completed') throw new Refusal('completed');
    if (outgoing.version !== this.held.version && outgoing.version !== 0) throw new Refusal('stale');
    const answer = this.saveBy(ada, outgoing.draft, 'in_progress');
    this.#answers.set(outgoing.key, answer);
    if (trouble) throw new Refusal('later');
    return answer;
  };
}

export function aLog(server = new FakeServer(first), from: Partial<Pick<Kept, 'base' | 'draft' | 'outgoing'>> = {}) {
  const timers = new Map<number, { at: number; act: () => void }>();
  let clock = 0;
  let keys = 0;
  const log = { kept: null as Kept | null, server };
  const base = from.base ?? server.held;
  const autosave = new Autosave(
    {
      me: ada,
      now: () => '2026-11-22T09:30:00.000Z',
      newKey: () => `key-${++keys}-${Math.random()}`,
      send: server.send,
      latest: async () => server.held,
      verdict: (error) => (error as Refusal).says,
      keep: (kept) => {
        log.kept = kept;
      },
      after: (ms, act) => {
        const id = Math.random();
        timers.set(id, { at: clock + ms, act });
        return () => timers.delete(id);
      },
    },
    { base, draft: from.draft ?? base.draft, outgoing: from.outgoing ?? null },
  );
  /** Lets time pass, timers fire in their order, and promises settle. */
  const pass = async (ms: number) => {
    const until = clock + ms;
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const due = [...timers].filter(([, timer]) => timer.at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      timers.delete(due[0]);
      clock = due[1].at;
      due[1].act();
    }
    clock = until;
  };
  const note = (notes: string) => autosave.change((draft) => ({ ...draft, notes }));
  return Object.assign(log, { autosave, pass, note });
}
