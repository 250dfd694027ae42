import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { ConsultationsOfClientDocument, SignConsultationDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useViewer } from '../../providers/viewer.ts';
import {
  type ConsultationDraft,
  consultationInput,
  correctionOf,
  draftName,
  emptyConsultation,
} from './consultation-draft.ts';

export const useConsultations = (clientId: string) =>
  useQuery({
    queryKey: ['consultations', clientId],
    queryFn: async () => (await graphql(ConsultationsOfClientDocument, { clientId })).client,
  });

export type Consulted = NonNullable<ReturnType<typeof useConsultations>['data']>;

/** The consultation being written: kept on this device with every change, forgotten once it is signed. */
export function useConsultationDraft(client: Consulted, corrects: string | null) {
  const { staffMember } = useViewer();
  const name = draftName(client.id, staffMember.id);
  const fresh = (): ConsultationDraft => {
    const now = new Date().toISOString();
    const begin = { id: newId(), now, skinType: client.skinType, signedName: staffMember.name };
    const signed = client.consultations.find(({ id }) => id === corrects);
    return signed ? correctionOf(signed, begin) : emptyConsultation(begin);
  };
  const [kept] = useState(() => {
    const found = keptDraft<ConsultationDraft>(name);
    return found?.replacesId === corrects ? found : undefined;
  });
  const [draft, setDraft] = useState(() => kept ?? fresh());
  const [touched, setTouched] = useState(kept !== undefined);
  useEffect(() => {
    if (touched) keepDraft(name, draft);
  }, [name, draft, touched]);
  const change = (changes: Partial<ConsultationDraft>) => {
    setTouched(true);
    setDraft((before) => ({ ...before, ...changes }));
  };
  const startOver = () => {
    forgetDraft(name);
    setTouched(false);
    setDraft(fresh());
  };
  const sign = useMutation({
    mutationFn: async () => {
      const input = consultationInput(draft, client.id, client.clinic.id) as never;
      return graphql(SignConsultationDocument, { input }, { idempotencyKey: `consultation ${draft.id}` });
    },
    onSuccess: () => {
      forgetDraft(name);
      setTouched(false);
      refreshTopics(queryClient, ['consultations']);
    },
  });
  return { draft, change, startOver, sign, restored: kept !== undefined && touched };
}
