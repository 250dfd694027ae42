import { LotOneDocument, type LotOneQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { ApiProblem } from '../../providers/problem.ts';

export type LotRecord = NonNullable<LotOneQuery['lot']>;

/** One lot with its ledger; the first word of the key is the topic that refreshes it. */
export const lotQuery = (id: string) => ({
  queryKey: ['lots', 'whole', id],
  queryFn: async (): Promise<LotRecord> => {
    const { lot } = await graphql(LotOneDocument, { id });
    if (!lot) throw new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is nothing at this address.' });
    return lot;
  },
});
