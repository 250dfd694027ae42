import { ContinuityCardDocument, type ContinuityCardQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { ApiProblem } from '../../providers/problem.ts';

export type CardRecord = NonNullable<ContinuityCardQuery['treatment']> & Pick<ContinuityCardQuery, 'complications'>;
export type CardComplication = CardRecord['complications']['items'][number];
export type CardSession = CardRecord['sessions'][number];

/** A treatment with everything that has to be repeated. */
export const cardQuery = (id: string) => ({
  queryKey: ['treatments', 'card', id],
  queryFn: async (): Promise<CardRecord> => {
    const { treatment, complications } = await graphql(ContinuityCardDocument, { id });
    if (!treatment) throw new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is nothing at this address.' });
    return { ...treatment, complications };
  },
});
