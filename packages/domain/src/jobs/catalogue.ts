import type { JobDeclaration } from './job.ts';
import { assertNamedOnce } from './payload.ts';
import type { SweepDeclaration } from './sweep.ts';

/** Every job and every sweep there is. The worker starts only when each has exactly one handler. */
export interface JobCatalogue {
  readonly jobs: readonly JobDeclaration[];
  readonly sweeps: readonly SweepDeclaration[];
}

/** Checks a list of jobs and sweeps. @throws Error for a name declared twice, or a sweep that adds an unlisted job. */
export function jobCatalogue<const C extends JobCatalogue>(catalogue: C): C {
  assertNamedOnce('job', [...catalogue.jobs, ...catalogue.sweeps]);
  for (const sweep of catalogue.sweeps)
    if (!catalogue.jobs.includes(sweep.adds))
      throw new Error(`${sweep.name} adds ${sweep.adds.name}, which is not listed`);
  return catalogue;
}
