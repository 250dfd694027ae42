import type { Instant } from '@stipple/domain/time';
import { type Person, type SessionDraft, type Snapshot, same } from './draft.ts';
import { type Choices, choicesFor, differencesOf, merge, undecided } from './merge.ts';
import type { Kept, Outgoing, SaveStatus, Verdict } from './save-status.ts';
import { type Sendable, sendable } from './sendable.ts';

export interface AutosaveDeps {
  readonly me: Person;
  readonly now: () => Instant;
  readonly newKey: () => string;
  /** Saves and tells what the server then holds. */
  readonly send: (outgoing: Outgoing) => Promise<Snapshot>;
  /** What the server holds now. */
  readonly latest: () => Promise<Snapshot>;
  readonly verdict: (error: unknown) => Verdict;
  /** Writes the local draft, or removes it when the server has everything. */
  readonly keep: (kept: Kept | null) => void;
  /** Runs something later; the answer calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** Told of every save of ours, for other tabs. */
  readonly saved?: (snapshot: Snapshot) => void;
}

/** What a screen shows. A new object after every change. */
export interface LogState {
  readonly base: Snapshot;
  readonly draft: SessionDraft;
  readonly status: SaveStatus;
  /** Fields that wait for another look, with a sentence each. */
  readonly held: ReadonlyMap<string, string>;
  /** True while the server does not have everything that was typed. */
  readonly unsent: boolean;
}

export const quietMs = 800;
/**
 * Rounds until we say that not everything is saved. A save on its way already takes one; each time another page of the
 * same person saves first takes one that is refused. Who is overtaken twenty times is told so.
 */
const mostRounds = 20;
const backoffMs = [2_000, 5_000, 10_000, 20_000, 30_000];

/** Statuses in which everything is on its way to being saved. */
const goesOn: readonly SaveStatus['is'][] = ['waiting', 'saving'];

/** Statuses in which only a person, or a sign-in, moves things on. */
const blocked: readonly SaveStatus['is'][] = ['conflict', 'completed', 'gone', 'signed_out'];

/**
 * Keeps one log: every change goes to the device at once and to the server soon, in order and one at a time, and
 * nothing that a colleague saved is overwritten.
 */
export class Autosave {
  readonly #deps: AutosaveDeps;
  readonly #listeners = new Set<() => void>();
  #state: LogState;
  #outgoing: Outgoing | null;
  #running: Promise<void> | null = null;
  /** Came from outside while a save of ours was not answered yet. */
  #deferred: Snapshot | null = null;
  #callOff: (() => void) | null = null;
  #tries = 0;

  constructor(deps: AutosaveDeps, start: Pick<Kept, 'base' | 'draft' | 'outgoing'>) {
    this.#deps = deps;
    this.#outgoing = start.outgoing;
    const { base, draft } = start;
    this.#state = { base, draft, status: { is: 'saved' }, held: new Map(), unsent: false };
    if (this.#update({}).unsent) this.#schedule(0);
  }

  get state(): LogState {
    return this.#state;
  }

  /** Calls back after every change until the answer is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(edit: (draft: SessionDraft) => SessionDraft): void {
    const { unsent, status } = this.#update({ draft: edit(this.#state.draft) });
    if (!unsent || blocked.includes(status.is)) return;
    // A change does not shorten the wait for a server that is not there.
    if (status.is === 'retrying') return;
    this.#schedule(quietMs);
  }

  /** Sends what is not sent, now. True when the server then has everything. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < mostRounds; round += 1) {
      this.#cancel();
      await this.#run();
      // Whoever flushes beside us, as a field does that is left, may have begun the next save by now: we wait for it too.
      if (!this.#state.unsent || !goesOn.includes(this.#state.status.is)) break;
    }
    return !this.#state.unsent && this.#state.held.size === 0;
  }

  /** The connection, or the sign-in, is back. */
  resume(): void {
    const { status } = this.#state;
    if (status.is === 'signed_out') this.#update({ status: { is: 'waiting' } });
    if (this.#state.unsent && !blocked.includes(this.#state.status.is)) this.#schedule(0);
  }

  /** What the server holds, learned from a refused save, another tab or a refreshed query. */
  receive(theirs: Snapshot): void {
    if (theirs.version <= this.#state.base.version) return;
    if (this.#running || this.#outgoing) {
      if (!this.#deferred || this.#deferred.version < theirs.version) this.#deferred = theirs;
      return;
    }
    const { base, draft } = this.#state;
    const differences = differencesOf(base.draft, draft, theirs.draft);
    const choices = choicesFor(differences);
    const nothingOfMine = differences.every(({ touched }) => touched === 'theirs');
    const ownOtherTab = theirs.savedBy.id === this.#deps.me.id && undecided(differences, choices).length === 0;
    if (nothingOfMine || (ownOtherTab && theirs.state !== 'completed')) {
      this.#update({ base: theirs, draft: merge(theirs.draft, draft, differences, choices), status: { is: 'saved' } });
      if (this.#state.unsent) this.#schedule(quietMs);
    } else this.#block({ is: theirs.state === 'completed' ? 'completed' : 'conflict', theirs });
  }

  /** Ends a conflict: their version, with what the choices give to mine, is sent on. */
  settle(choices: Choices): void {
    const { status, base, draft } = this.#state;
    if (status.is !== 'conflict') return;
    const { theirs } = status;
    const differences = differencesOf(base.draft, draft, theirs.draft);
    this.#update({ base: theirs, draft: merge(theirs.draft, draft, differences, choices), status: { is: 'waiting' } });
    this.#schedule(0);
  }

  /** Forgets what was typed here and shows what the server holds. */
  letGo(snapshot: Snapshot = this.#state.base): void {
    this.#cancel();
    this.#outgoing = null;
    this.#deferred = null;
    this.#update({ base: snapshot, draft: snapshot.draft, status: { is: 'saved' } });
  }

  /** The log was thrown away: nothing of it is sent or kept any more. */
  forget(): void {
    this.stop();
    this.#outgoing = null;
    this.#state = { ...this.#state, status: { is: 'gone' }, unsent: false };
    this.#deps.keep(null);
  }

  /** Called off for good; the local draft stays as it is. */
  stop(): void {
    this.#cancel();
    this.#listeners.clear();
  }

  #run(): Promise<void> {
    this.#running ??= this.#sendOnce().finally(() => {
      this.#running = null;
      this.#takeDeferred();
      const { status, unsent } = this.#state;
      if (status.is === 'waiting' && unsent && !this.#callOff) this.#schedule(quietMs);
    });
    return this.#running;
  }

  async #sendOnce(): Promise<void> {
    const { base, draft, status } = this.#state;
    if (blocked.includes(status.is)) return;
    const ready = this.#ready(draft, base);
    if (!this.#outgoing && !needsSending(ready, base)) return;
    this.#outgoing ??= { key: this.#deps.newKey(), version: base.version, draft: ready.draft };
    this.#update({ status: { is: 'saving' } });
    try {
      const snapshot = await this.#deps.send(this.#outgoing);
      this.#outgoing = null;
      this.#tries = 0;
      this.#update({ base: snapshot, status: { is: 'waiting' } });
      this.#deps.saved?.(snapshot);
    } catch (error) {
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    switch (this.#deps.verdict(error)) {
      case 'later':
        return this.#tryLater();
      case 'signed_out':
        return this.#block({ is: 'signed_out' });
      case 'gone':
        this.#outgoing = null;
        return this.#block({ is: 'gone' });
      case 'stale':
      case 'completed':
        return this.#askLatest(error);
      case 'refused':
        this.#outgoing = null;
        this.#update({ status: { is: 'refused', problem: error } });
    }
  }

  /** Somebody saved first: learn what, then decide. */
  async #askLatest(cause: unknown): Promise<void> {
    try {
      const theirs = await this.#deps.latest();
      this.#outgoing = null;
      this.#deferred = theirs;
      this.#update({
        status: theirs.version > this.#state.base.version ? { is: 'waiting' } : { is: 'refused', problem: cause },
      });
    } catch (error) {
      const verdict = this.#deps.verdict(error);
      if (verdict === 'later') return this.#tryLater();
      if (verdict === 'signed_out') return this.#block({ is: 'signed_out' });
      this.#outgoing = null;
      this.#block(verdict === 'gone' ? { is: 'gone' } : { is: 'refused', problem: error });
    }
  }

  #tryLater(): void {
    this.#tries += 1;
    this.#update({ status: { is: 'retrying', tries: this.#tries } });
    this.#schedule(backoffMs[Math.min(this.#tries, backoffMs.length) - 1] ?? 0);
  }

  #takeDeferred(): void {
    const theirs = this.#deferred;
    if (!theirs || this.#outgoing) return;
    this.#deferred = null;
    this.receive(theirs);
  }

  #block(status: SaveStatus): void {
    this.#cancel();
    this.#update({ status });
  }

  #schedule(ms: number): void {
    this.#cancel();
    this.#callOff = this.#deps.after(ms, () => {
      this.#callOff = null;
      void this.#run();
    });
  }

  #cancel(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  #ready(draft: SessionDraft, base: Snapshot): Sendable {
    return sendable(draft, base.draft, this.#deps.now());
  }

  /** Puts a change in place: derives what is not sent, writes it to the device, tells the screen. */
  #update(change: Partial<Pick<LogState, 'base' | 'draft' | 'status'>>): LogState {
    const next = { ...this.#state, ...change };
    const ready = this.#ready(next.draft, next.base);
    const unsent = this.#outgoing !== null || needsSending(ready, next.base);
    this.#state = { ...next, held: ready.held, unsent, status: settledStatus(next.status, unsent) };
    const { base, draft } = this.#state;
    const nothingHere = !unsent && ready.held.size === 0 && !blocked.includes(this.#state.status.is);
    this.#deps.keep(nothingHere ? null : { base, draft, outgoing: this.#outgoing, touchedAt: this.#deps.now() });
    for (const listener of this.#listeners) listener();
    return this.#state;
  }
}

function needsSending({ draft }: Sendable, base: Snapshot): boolean {
  return base.version === 0 || !same(draft, base.draft);
}

/** "Saved" is said only when everything is; a refusal is over once something else is typed. */
function settledStatus(status: SaveStatus, unsent: boolean): SaveStatus {
  if (unsent && status.is === 'saved') return { is: 'waiting' };
  if (!unsent && (status.is === 'waiting' || status.is === 'refused')) return { is: 'saved' };
  return status;
}
