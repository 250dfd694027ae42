import { useId, useState } from 'react';
import { AnswerHealthByLinkDocument, type VisitPartsFragment } from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { newId } from '../../../providers/ids.ts';
import { HealthQuestion } from './HealthQuestion.tsx';
import { answeredIn, answersOf, emptyHealth, type HealthDraft } from './health-draft.ts';
import { usePhoneDraft } from './use-phone-draft.ts';
import { useSending } from './use-sending.ts';

interface TaskProps {
  token: string;
  visit: VisitPartsFragment;
  onDone: (visit: VisitPartsFragment) => void;
}

/** The questions about one's health, answered with yes or no. */
export function HealthTask({ token, visit, onDone }: TaskProps) {
  const nameId = useId();
  const [id] = useState(() => newId());
  const { draft, keep, forget } = usePhoneDraft<HealthDraft>(visit, 'health', emptyHealth);
  const { busy, problem, sendIt } = useSending();
  const { questions } = visit;
  const answered = answeredIn(draft, questions);
  const ready = answered === questions.length && draft.signedName.trim() !== '';
  const send = () =>
    sendIt(async () => {
      const input = { token, id, answers: answersOf(draft, questions), signedName: draft.signedName.trim() };
      const { answerHealthByLink } = await graphql(AnswerHealthByLinkDocument, { input });
      forget();
      onDone(answerHealthByLink);
    });
  return (
    <form
      className="signing-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) void send();
      }}
    >
      <p className="phone-note">
        Only those who treat you see your answers. A yes does not have to mean no treatment: it tells the clinic what to
        look out for.
      </p>
      {questions.map((question) => (
        <HealthQuestion
          key={question.key}
          question={question}
          answer={draft.answers[question.key]}
          onAnswer={(answer) => keep({ ...draft, answers: { ...draft.answers, [question.key]: answer } })}
        />
      ))}
      <div className="signing-field">
        <label htmlFor={nameId}>Your full name, to confirm that this is true</label>
        <input
          id={nameId}
          value={draft.signedName}
          maxLength={120}
          autoComplete="name"
          onChange={(event) => keep({ ...draft, signedName: event.target.value })}
        />
      </div>
      {problem && (
        <p className="signing-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="signing-bar">
        <span className="signing-quiet" role="status">{`${answered} of ${questions.length} answered`}</span>
        <button type="submit" className="signing-button" disabled={!ready || busy}>
          {busy ? 'Sending…' : 'Send answers'}
        </button>
      </div>
    </form>
  );
}
