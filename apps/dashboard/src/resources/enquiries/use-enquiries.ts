import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import {
  EnquiryBoardDocument,
  type EnquiryBoardQuery,
  type EnquiryPartsFragment,
  type EnquiryStateByHand,
  MoveEnquiryDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { enquiryLooks } from './enquiry-words.ts';

export type Enquiry = EnquiryPartsFragment;
export type Column = EnquiryBoardQuery['enquiryBoard'][number];

/** The board of the clinics chosen, of everybody or of one person. */
export function useBoard(clinicIds: string[], assignedTo: string | null) {
  const filter = { ...(clinicIds.length > 0 && { clinicIds }), ...(assignedTo && { assignedTo }) };
  return useQuery({
    queryKey: ['enquiries', 'board', filter],
    queryFn: async () => (await graphql(EnquiryBoardDocument, { filter })).enquiryBoard,
  });
}

/** Marks the board and what hangs on it as old. */
export const refreshBoard = () => refreshTopics(queryClient, ['enquiries']);

/** Puts an enquiry into another column and says so; what goes wrong is said too, and the board shows what is so. */
export function useMove() {
  const notify = useNotify();
  return async ({ id, version, name }: Enquiry, to: Exclude<EnquiryStateByHand, 'lost'>) => {
    try {
      await graphql(MoveEnquiryDocument, { input: { id, version, to } });
      notify(`${name}: ${enquiryLooks[to].word.toLowerCase()}.`, { type: 'info' });
    } catch (problem) {
      notify(problem instanceof Error ? problem.message : String(problem), { type: 'error' });
    }
    refreshBoard();
  };
}
