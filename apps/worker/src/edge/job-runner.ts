import { never, type QueueName, retry, type Verdict } from '@stipple/domain/jobs';
import type { z } from 'zod';
import { failureOf, mayPass } from './failure.ts';

/** A job as it comes out of a queue. Nothing of it is trusted yet. */
export interface WaitingJob {
  readonly queue: QueueName;
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  /** When it was added, in milliseconds since 1970. */
  readonly addedAtMs: number;
}

/** One thing the worker can do. */
export interface Ability {
  readonly name: string;
  readonly queue: QueueName;
  readonly payload: z.ZodType<object>;
  act(payload: object, jobId: string): Promise<Verdict>;
}

export interface JobEnd {
  readonly job: WaitingJob;
  /** False: the name means nothing here, so it is no label for a metric. */
  readonly known: boolean;
  readonly verdict: Verdict;
  readonly seconds: number;
  /** From being added to being started; includes the pauses of earlier tries. */
  readonly waitedSeconds: number;
}

/** A newer release may have added it and its worker may be starting: that long it is tried again before it fails. */
const strangerPatienceMs = 15 * 60_000;

/** Parses, acts, judges. Never throws and never ends a job in silence. */
export class JobRunner {
  readonly #abilities: ReadonlyMap<string, Ability>;
  readonly #ended: (end: JobEnd) => void;
  readonly #nowMs: () => number;

  constructor(abilities: readonly Ability[], ended: (end: JobEnd) => void, nowMs: () => number) {
    this.#abilities = new Map(abilities.map((ability) => [ability.name, ability]));
    this.#ended = ended;
    this.#nowMs = nowMs;
  }

  async run(job: WaitingJob): Promise<Verdict> {
    const startedMs = this.#nowMs();
    const ability = this.#abilities.get(job.name);
    const verdict = ability?.queue === job.queue ? await this.#act(ability, job) : this.#stranger(job, startedMs);
    this.#ended({
      job,
      known: ability !== undefined,
      verdict,
      seconds: (this.#nowMs() - startedMs) / 1_000,
      waitedSeconds: Math.max(0, startedMs - job.addedAtMs) / 1_000,
    });
    return verdict;
  }

  async #act(ability: Ability, job: WaitingJob): Promise<Verdict> {
    const payload = ability.payload.safeParse(job.data);
    if (!payload.success) return never(`payload is not as declared: ${fieldsOf(payload.error)}`);
    try {
      return await ability.act(payload.data, job.id);
    } catch (error) {
      return mayPass(error) ? retry(error) : never(failureOf(error).summary, error);
    }
  }

  #stranger(job: WaitingJob, nowMs: number): Verdict {
    const reason = 'nothing here has this name in this queue';
    return nowMs - job.addedAtMs < strangerPatienceMs ? retry(new UnknownJob(reason)) : never(reason);
  }
}

/** A job nobody here can do. */
export class UnknownJob extends Error {
  override readonly name = 'UnknownJob';
}

/** Names fields and never values. */
function fieldsOf(error: z.ZodError): string {
  return [...new Set(error.issues.map((issue) => issue.path.join('.') || 'payload'))].join(', ');
}
