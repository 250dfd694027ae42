import { ApiProblem, isOffline, isSignedOut } from '../../providers/problem.ts';

/** A photo that was taken on this device and that the server has not confirmed yet. */
export interface PendingPhoto {
  readonly id: string;
  /** Who took it: only they send it. */
  readonly staffMemberId: string;
  readonly clientId: string;
  readonly treatmentId: string | null;
  readonly sessionId: string | null;
  readonly view: string;
  readonly takenAt: string;
  readonly file: Blob;
}

/** How far it is: waiting for its turn or the line, on its way, or refused with words. */
export type PendingState =
  | { readonly at: 'waiting'; readonly tries: number }
  | { readonly at: 'sending'; readonly share: number }
  | { readonly at: 'refused'; readonly words: string };

export interface Pending {
  readonly photo: PendingPhoto;
  readonly state: PendingState;
  /** False when the device could not store it: this page must stay open until it is sent. */
  readonly kept: boolean;
}

/** Where pending photos outlive the page. */
export interface PendingStore {
  all(staffMemberId: string): Promise<PendingPhoto[]>;
  put(photo: PendingPhoto): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface PhotoQueueParts {
  readonly store: PendingStore;
  /** Sends one; resolves once the server has said that it has it. */
  readonly send: (photo: PendingPhoto, onShare: (share: number) => void) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
  /** Told after the server confirmed a photo. */
  readonly sent: (photo: PendingPhoto) => void;
}

const pausesMs = [1_000, 3_000, 10_000, 30_000];

/**
 * Photos on their way to the server: kept on the device from the moment they are taken until the server has confirmed
 * them, sent one after the other, again and again while the line is down. Sending twice is once: the id was made here.
 */
export class PhotoQueue {
  readonly #parts: PhotoQueueParts;
  readonly #listeners = new Set<() => void>();
  #items: readonly Pending[] = [];
  #staffMemberId = '';
  #running = false;
  #nudge: () => void = () => undefined;

  constructor(parts: PhotoQueueParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly pending = (): readonly Pending[] => this.#items;

  /** Takes up what an earlier page of this person left. */
  async open(staffMemberId: string): Promise<void> {
    if (this.#staffMemberId === staffMemberId) return;
    this.#staffMemberId = staffMemberId;
    const left = await this.#parts.store.all(staffMemberId).catch(() => []);
    const known = new Set(this.#items.map(({ photo }) => photo.id));
    const fresh = left.filter(({ id }) => !known.has(id)).map((photo) => waiting(photo, true));
    this.#set([...this.#items.filter(({ photo }) => photo.staffMemberId === staffMemberId), ...fresh]);
    void this.#run();
  }

  async add(photo: PendingPhoto): Promise<void> {
    const kept = await this.#parts.store.put(photo).then(
      () => true,
      () => false,
    );
    this.#set([...this.#items, waiting(photo, kept)]);
    void this.#run();
  }

  /** Gives a refused one up, or tries it again. */
  async drop(id: string): Promise<void> {
    await this.#parts.store.remove(id).catch(() => undefined);
    this.#set(this.#items.filter(({ photo }) => photo.id !== id));
  }

  again(id: string): void {
    this.#change(id, { at: 'waiting', tries: 0 });
    this.retryNow();
  }

  /** The line is back: what waits is sent at once. */
  readonly retryNow = (): void => {
    this.#nudge();
    void this.#run();
  };

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#sendOne(next);
    } finally {
      this.#running = false;
    }
  }

  #next(): Pending | undefined {
    return this.#items.find(({ state }) => state.at === 'waiting');
  }

  async #sendOne({ photo, state }: Pending): Promise<void> {
    const tries = state.at === 'waiting' ? state.tries : 0;
    this.#change(photo.id, { at: 'sending', share: 0 });
    try {
      await this.#parts.send(photo, (share) => this.#change(photo.id, { at: 'sending', share }));
      await this.drop(photo.id);
      this.#parts.sent(photo);
    } catch (problem) {
      if (!mayPass(problem)) {
        this.#change(photo.id, { at: 'refused', words: wordsOf(problem) });
        return;
      }
      this.#change(photo.id, { at: 'waiting', tries: tries + 1 });
      const nudged = new Promise<void>((resolve) => {
        this.#nudge = resolve;
      });
      await Promise.race([this.#parts.wait(pausesMs[Math.min(tries, pausesMs.length - 1)] ?? 30_000), nudged]);
    }
  }

  #change(id: string, state: PendingState): void {
    this.#set(this.#items.map((item) => (item.photo.id === id ? { ...item, state } : item)));
  }

  #set(items: readonly Pending[]): void {
    this.#items = items;
    for (const listener of this.#listeners) listener();
  }
}

function waiting(photo: PendingPhoto, kept: boolean): Pending {
  return { photo, kept, state: { at: 'waiting', tries: 0 } };
}

/** The line, a busy server, a sign-in that is over: the photo is sent again when it is back. */
function mayPass(problem: unknown): boolean {
  return isOffline(problem) || isSignedOut(problem);
}

function wordsOf(problem: unknown): string {
  return problem instanceof ApiProblem ? problem.message : 'This photo could not be sent. Take it again.';
}
