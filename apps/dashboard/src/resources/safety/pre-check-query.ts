import { PreCheckDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';

/**
 * What keeps a session from starting now. Asked anew each time it is shown; what was heard some minutes ago is good
 * enough to go on with where there is no connection, since the server asks again when it is told of the start.
 */
export const preCheckQuery = (treatmentId: string, clinicId: string | null) => ({
  queryKey: ['safety', 'pre-check', treatmentId, clinicId],
  queryFn: async () => (await graphql(PreCheckDocument, { treatmentId, clinicId })).preCheck,
  staleTime: 0,
  gcTime: 15 * 60_000,
});
