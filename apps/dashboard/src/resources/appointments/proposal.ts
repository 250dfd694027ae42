import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  BookingProposalDocument,
  DiarySettingsForBookingDocument,
  type ProposalReason,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import type { Booking, Proposed } from './booking.ts';
import type { Wish } from './wish.ts';

/** Why it is proposed, in words. */
export const proposalWords: Record<ProposalReason, string> = {
  nothing_agreed: 'nothing is agreed yet, so a talk comes first',
  course_begins: 'the course begins',
  course_continues: 'the course goes on',
  result_refined: 'the visit that is included after the course',
  result_judged: 'time to look at the settled result',
  top_up_due: 'the top-up is due',
};

/** Grid and usual lengths; asked once and kept. */
export const useDiarySettings = () =>
  useQuery({
    queryKey: ['diary', 'settings'],
    queryFn: async () => (await graphql(DiarySettingsForBookingDocument, {})).diarySettings,
  }).data;

/** What comes next for a client, by their course. */
const proposalQuery = (clientId: string | null, treatmentId: string | null) => ({
  queryKey: ['diary', 'proposal', clientId, treatmentId],
  queryFn: async () =>
    (await graphql(BookingProposalDocument, { clientId: clientId ?? '', treatmentId })).bookingProposal,
  enabled: clientId !== null,
});

/** Fills in what is proposed, as long as nobody has chosen otherwise. */
export function useProposal(wish: Wish): Proposed | null {
  const { setValue, getFieldState } = useFormContext<Booking>();
  const clientId = useWatch<Booking, 'clientId'>({ name: 'clientId' });
  const { data } = useQuery(proposalQuery(clientId, wish.treatmentId ?? null));
  const proposed = (clientId !== null && data) || null;
  useEffect(() => {
    if (!proposed) return;
    if (wish.treatmentId === undefined) setValue('treatmentId', proposed.treatmentId);
    if (wish.kind === undefined && !getFieldState('kind').isDirty) setValue('kind', proposed.kind);
    const sameKind = wish.kind === undefined || wish.kind === proposed.kind;
    if (wish.minutes === undefined && sameKind && !getFieldState('minutes').isDirty) {
      setValue('minutes', proposed.minutes);
    }
  }, [proposed, wish, setValue, getFieldState]);
  return proposed;
}
