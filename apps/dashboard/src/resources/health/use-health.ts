import type { HealthAnswer, HealthQuestionKey } from '@stipple/domain/health';
import { healthQuestionnaire } from '@stipple/domain/health';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { AnswerHealthQuestionsDocument, HealthOfClientDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';

/** A client's answers so far, and the settings that decide what they mean. */
export const useHealth = (clientId: string) =>
  useQuery({
    queryKey: ['health', clientId],
    queryFn: async () => {
      const { client, viewer } = await graphql(HealthOfClientDocument, { clientId });
      return client && viewer ? { client, settings: viewer.organization } : null;
    },
  });

/** Answers while they are being given: what nobody has answered yet is not among them. */
export interface HealthDraft {
  readonly id: string;
  readonly answers: Readonly<Partial<Record<HealthQuestionKey, HealthAnswer>>>;
  readonly signedName: string;
}

export const answered = ({ answers }: HealthDraft): HealthAnswer[] =>
  healthQuestionnaire.questions.flatMap(({ key }) => answers[key] ?? []);

/** Kept on this device with every answer, forgotten once it is signed. */
export function useHealthDraft(client: { readonly id: string; readonly name: string }) {
  const name = `health.${client.id}`;
  const fresh = (): HealthDraft => ({ id: newId(), answers: {}, signedName: client.name });
  const [draft, setDraft] = useState(() => keptDraft<HealthDraft>(name) ?? fresh());
  useEffect(() => {
    if (Object.keys(draft.answers).length > 0) keepDraft(name, draft);
  }, [name, draft]);
  const answer = (given: HealthAnswer) =>
    setDraft((before) => ({ ...before, answers: { ...before.answers, [given.question]: given } }));
  const restNo = () =>
    setDraft((before) => ({
      ...before,
      answers: Object.fromEntries(
        healthQuestionnaire.questions.map(({ key }) => [
          key,
          before.answers[key] ?? { question: key, yes: false, day: null, note: null },
        ]),
      ),
    }));
  const sign = useMutation({
    mutationFn: () => {
      const input = { id: draft.id, clientId: client.id, answers: answered(draft), signedName: draft.signedName };
      return graphql(AnswerHealthQuestionsDocument, { input }, { idempotencyKey: `health ${draft.id}` });
    },
    onSuccess: () => {
      forgetDraft(name);
      refreshTopics(queryClient, ['health']);
    },
  });
  const signAs = (signedName: string) => setDraft((before) => ({ ...before, signedName }));
  return { draft, answer, restNo, signAs, sign };
}
