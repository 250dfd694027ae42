import { useMutation, useQuery } from '@tanstack/react-query';
import {
  AftercareOfSessionDocument,
  type AftercareOfSessionQuery,
  HandOverAftercareDocument,
  type HandOverMeans,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';

export type AftercareAnswer = AftercareOfSessionQuery;
export type Given = NonNullable<AftercareAnswer['aftercareOfSession']>;

export const meansWords: Record<HandOverMeans, string> = { shown: 'Shown', printed: 'Printed' };

/** What the client of a session is told, and whether they have been. */
export const useAftercare = (sessionId: string) =>
  useQuery({
    queryKey: ['aftercare', sessionId],
    queryFn: () => graphql(AftercareOfSessionDocument, { sessionId }),
  });

/** Keeps with the session that its client was given a version. */
export const useHandOver = (sessionId: string) =>
  useMutation({
    mutationFn: ({ number, means }: { number: number; means: HandOverMeans }) =>
      graphql(HandOverAftercareDocument, { input: { id: newId(), sessionId, number, means } }),
    onSuccess: () => refreshTopics(queryClient, ['aftercare']),
  });
