/** Longest wait for the database before we say it is away. */
const patienceMs = 2_000;

/** Whether this process should get requests. */
export class Readiness {
  readonly #database: () => Promise<boolean>;
  #stopping = false;

  constructor(database: () => Promise<boolean>) {
    this.#database = database;
  }

  /** From now on: not ready, so that nothing new is sent here while the rest is answered. */
  stopping(): void {
    this.#stopping = true;
  }

  /** Why not, in a few words; undefined when ready. */
  async reasonAgainst(): Promise<string | undefined> {
    if (this.#stopping) return 'stopping';
    const { promise: late, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(resolve, patienceMs, false);
    const answers = await Promise.race([this.#database(), late]);
    clearTimeout(timer);
    return answers ? undefined : 'the database does not answer';
  }
}
