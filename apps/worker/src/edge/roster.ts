import type { EventCatalogue } from '@stipple/domain/events';
import type { JobCatalogue, SweepDeclaration } from '@stipple/domain/jobs';
import { claimOf, type Finder, type Handled, type Handler } from './handler.ts';

/** Who does what: exactly one pair of hands for every job, subscriber and sweep that is declared. */
export interface Roster {
  readonly handlers: readonly { readonly declaration: Handled; readonly handler: Handler }[];
  readonly finders: readonly { readonly sweep: SweepDeclaration; readonly finder: Finder }[];
}

/** Start-up refuses: something that is declared has no hands, or two pairs. */
export class IncompleteWorkerError extends Error {
  override readonly name = 'IncompleteWorkerError';

  constructor(complaints: readonly string[]) {
    super(`The worker is incomplete:\n${complaints.map((complaint) => `  ${complaint}`).join('\n')}`);
  }
}

/**
 * Matches what is declared with the objects that do it.
 *
 * @param instances every object the application made; those that claim nothing are passed over
 * @throws IncompleteWorkerError listing each declaration without hands, with two, and each claim to something not declared.
 */
export function rosterOf(events: EventCatalogue, jobs: JobCatalogue, instances: readonly object[]): Roster {
  const claimed = instances.flatMap((instance) => {
    const claim = claimOf(instance);
    return claim ? [{ ...claim, instance }] : [];
  });
  const declared = [...events.subscribers, ...jobs.jobs, ...jobs.sweeps];
  const complaints = [
    ...declared.flatMap((declaration) => {
      const hands = claimed.filter((claim) => claim.declaration === declaration);
      if (hands.length === 1) return [];
      const names = hands.map(({ instance }) => instance.constructor.name).join(' and ');
      return [`${declaration.kind} ${declaration.name} has ${hands.length === 0 ? 'no handler' : `two: ${names}`}`];
    }),
    ...claimed
      .filter((claim) => !declared.includes(claim.declaration))
      .map(
        ({ declaration, instance }) => `${instance.constructor.name} is for ${declaration.name}, which is not declared`,
      ),
  ];
  if (complaints.length > 0) throw new IncompleteWorkerError(complaints);
  return {
    handlers: claimed.flatMap((claim) =>
      claim.kind === 'handles' ? [{ declaration: claim.declaration, handler: claim.instance as Handler }] : [],
    ),
    finders: claimed.flatMap((claim) =>
      claim.kind === 'finds' ? [{ sweep: claim.declaration, finder: claim.instance as Finder }] : [],
    ),
  };
}
