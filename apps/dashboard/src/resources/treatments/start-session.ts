import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { type SessionKind, StartSessionDocument, type TreatmentState } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';

/** The kind of session that comes next in each state; none before the client agreed and after the end. */
export const kindThatComes: Partial<Record<TreatmentState, SessionKind>> = {
  agreed: 'session',
  in_progress: 'session',
  settling: 'perfecting',
  maintained: 'top_up',
  due: 'top_up',
};

interface Start {
  treatmentId: string;
  kind: SessionKind;
  appointmentId?: string;
  clinicId?: string;
}

/** Starts a session now and opens its log. */
export function useStartSession() {
  const navigate = useNavigate();
  const notify = useNotify();
  return useMutation({
    mutationFn: async (start: Start) =>
      (await graphql(StartSessionDocument, { input: { id: newId(), startedAt: new Date().toISOString(), ...start } }))
        .startSession,
    onSuccess: (session) => {
      refreshTopics(queryClient, ['sessions']);
      navigate(`/sessions/${session.id}`);
    },
    onError: (problem) => notify(problem.message, { type: 'error', autoHideDuration: 10_000 }),
  });
}
