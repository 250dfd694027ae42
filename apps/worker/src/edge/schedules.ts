import type { SweepDeclaration } from '@stipple/domain/jobs';
import type { Queues } from '@stipple/server/queue';
import { slotAt, sweepRun } from './sweep-runner.ts';

export interface SchedulesOptions {
  readonly sweeps: readonly SweepDeclaration[];
  readonly queues: Pick<Queues, 'addMany' | 'limit'>;
  readonly nowMs: () => number;
  readonly failed: (error: Error) => void;
}

const tickMs = 1_000;
const everyoneAgainMs = 20_000;

/**
 * Asks for each sweep once per slot of time. Nothing is remembered anywhere: the slot's run has an id, so asking again,
 * from here or from another worker, adds nothing, and a queue that was wiped is asked afresh within twenty seconds.
 */
export class Schedules {
  readonly #options: SchedulesOptions;
  readonly #asked = new Map<string, { slot: number; atMs: number }>();
  #timer: NodeJS.Timeout | undefined;
  #asking: Promise<void> = Promise.resolve();

  constructor(options: SchedulesOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => void this.ask(), tickMs);
    void this.ask();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#asking;
  }

  /** Adds the runs that are due now. */
  ask(): Promise<void> {
    this.#asking = this.#asking.then(() => this.#ask()).catch((error: Error) => this.#options.failed(error));
    return this.#asking;
  }

  async #ask(): Promise<void> {
    const { sweeps, queues, nowMs } = this.#options;
    const now = nowMs();
    const due = sweeps.filter((sweep) => this.#isDue(sweep, now));
    if (due.length === 0) return;
    // Over all workers together one sweep runs at a time; a wiped queue has forgotten that too.
    await queues.limit('sweeps', 1);
    await queues.addMany(due.map((sweep) => ({ job: sweepRun(sweep), payload: { slot: slotAt(sweep, now) } })));
    for (const sweep of due) this.#asked.set(sweep.name, { slot: slotAt(sweep, now), atMs: now });
  }

  #isDue(sweep: SweepDeclaration, now: number): boolean {
    const asked = this.#asked.get(sweep.name);
    return !asked || asked.slot !== slotAt(sweep, now) || now - asked.atMs >= everyoneAgainMs;
  }
}
