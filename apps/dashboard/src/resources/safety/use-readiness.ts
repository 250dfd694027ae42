import { useQuery } from '@tanstack/react-query';
import { ReadinessOfClientDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';

/** What keeps each treatment of a client from its next session today, and what was let be. */
export const useReadiness = (clientId: string) =>
  useQuery({
    queryKey: ['safety', 'client', clientId],
    queryFn: async () => (await graphql(ReadinessOfClientDocument, { clientId })).client,
  });

/** States in which a session may follow. */
const live: readonly string[] = ['proposed', 'agreed', 'in_progress', 'settling', 'maintained', 'due'];
/** States in which one is expected soon. */
const expected: readonly string[] = ['proposed', 'agreed', 'in_progress', 'due'];

/** Treatments whose readiness matters: those with work ahead, else any that is not closed. */
export function toBeReady<T extends { readonly state: string }>(treatments: readonly T[]): T[] {
  const ahead = treatments.filter(({ state }) => expected.includes(state));
  return ahead.length > 0 ? ahead : treatments.filter(({ state }) => live.includes(state)).slice(-1);
}
