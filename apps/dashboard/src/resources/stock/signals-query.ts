import { LotSignalsDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';

/** All lots of the last two years, judged together; asked for once for every page that shows some of it. */
export const signalsQuery = {
  queryKey: ['signals'],
  queryFn: async () => (await graphql(LotSignalsDocument, {})).lotSignals,
  staleTime: 5 * 60_000,
};
