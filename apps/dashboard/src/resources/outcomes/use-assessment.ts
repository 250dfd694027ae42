import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { forgetDraft, keepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { type AssessTreatmentQuery, RecordOutcomesDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { queryClient } from '../../providers/query-client.ts';
import { type Assessment, type Step, sendable, stepOfField, stepsOf, withAnswer } from './assessment.ts';
import type { Instrument } from './instruments.ts';
import { inOrder, suggestedFor } from './suggested.ts';

interface About {
  treatment: NonNullable<AssessTreatmentQuery['treatment']>;
  /** Newest version of each. */
  instruments: readonly Instrument[];
  sessionId: string | null;
}

export interface Assess {
  assessment: Assessment;
  /** The instruments chosen, in the order they are asked. */
  chosen: readonly Instrument[];
  steps: readonly Step[];
  /** Null while the instruments are chosen. */
  at: number | null;
  step: Step | undefined;
  /** What the server said against an answer, and where. */
  refused: { at: number | undefined; message: string } | null;
  sending: boolean;
  choose: (keys: readonly string[]) => void;
  answer: (instrument: Instrument, item: string, value: number) => void;
  go: (at: number | null) => void;
  send: () => Promise<void>;
}

/** One assessment from the choice of instruments to the record; kept on this device at every touch. */
export function useAssessment({ treatment, instruments, sessionId }: About): Assess {
  const notify = useNotify();
  const navigate = useNavigate();
  const draft = `assessment.${treatment.id}`;
  const [assessment, setAssessment] = useState<Assessment>(
    () => keptDraft<Assessment>(draft) ?? { id: newId(), chosen: suggestedFor(treatment.indication), answered: {} },
  );
  const [at, setAt] = useState<number | null>(null);
  const [refused, setRefused] = useState<Assess['refused']>(null);
  const [sending, setSending] = useState(false);
  const chosen = inOrder(instruments.filter(({ key }) => assessment.chosen.includes(key)));
  const steps = stepsOf(chosen);

  const become = (next: Assessment) => {
    setAssessment(next);
    setRefused(null);
    keepDraft(draft, next);
  };
  const done = () => {
    forgetDraft(draft);
    refreshTopics(queryClient, ['outcomes']);
    notify('Outcomes recorded.', { type: 'info' });
    navigate(`/treatments/${treatment.id}`);
  };
  const send = async () => {
    setSending(true);
    setRefused(null);
    const about = { id: assessment.id, treatmentId: treatment.id, sessionId, assessedAt: new Date().toISOString() };
    try {
      await graphql(RecordOutcomesDocument, { input: { ...about, instruments: sendable(assessment, chosen) } });
      done();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      // The answer to an earlier try was lost on the way back: the visit is recorded.
      if (problem.code === 'INPUT.ID_TAKEN') return done();
      const step = stepOfField(problem.field ?? '', assessment, chosen, steps);
      setRefused({ at: step, message: problem.message });
      if (step !== undefined) setAt(step);
    } finally {
      setSending(false);
    }
  };
  return {
    assessment,
    chosen,
    steps,
    at,
    step: at === null ? undefined : steps[at],
    refused,
    sending,
    choose: (keys) => become({ ...assessment, chosen: keys }),
    answer: (instrument, item, value) => become(withAnswer(assessment, instrument, item, value)),
    go: setAt,
    send,
  };
}
