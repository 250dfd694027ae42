import { type RecallClientsQuery, RecallOneDocument, type RecallOneQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { ApiProblem } from '../../providers/problem.ts';

export type RecallRecord = NonNullable<RecallOneQuery['recall']>;
export type RecallClient = RecallClientsQuery['recallClients']['items'][number];

/** One recall with how far it has come. */
export const recallQuery = (id: string) => ({
  queryKey: ['recalls', 'one', id],
  queryFn: async (): Promise<RecallRecord> => {
    const { recall } = await graphql(RecallOneDocument, { id });
    if (!recall) throw new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is nothing at this address.' });
    return recall;
  },
});
