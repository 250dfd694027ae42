import { useId } from 'react';
import type { Answer, Question } from './health-draft.ts';

interface HealthQuestionProps {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

const nothing: Answer = { yes: false, day: '', note: '' };

/** One question; what else is asked comes with "yes". */
export function HealthQuestion({ question, answer, onAnswer }: HealthQuestionProps) {
  const id = useId();
  const given = answer ?? nothing;
  const { ask, hint, dayAsked } = question;
  const choice = (yes: boolean, word: string) => (
    <label>
      <input
        type="radio"
        name={id}
        checked={answer?.yes === yes}
        onChange={() => onAnswer({ ...given, yes })}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {word}
    </label>
  );
  return (
    <fieldset className="phone-question">
      <legend>{ask}</legend>
      {hint && (
        <p className="signing-quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="signing-choice">
        {choice(false, 'No')}
        {choice(true, 'Yes')}
      </div>
      {answer?.yes && dayAsked && (
        <div className="signing-field">
          <label htmlFor={`${id}-day`}>{dayAsked}</label>
          <input
            id={`${id}-day`}
            type="date"
            max={new Date().toISOString().slice(0, 10)}
            value={given.day}
            onChange={(event) => onAnswer({ ...given, day: event.target.value })}
          />
          <span className="signing-quiet">Leave it empty when it is not over yet.</span>
        </div>
      )}
      {answer?.yes && (
        <div className="signing-field">
          <label htmlFor={`${id}-note`}>What should the clinic know? (optional)</label>
          <textarea
            id={`${id}-note`}
            rows={2}
            maxLength={500}
            value={given.note}
            onChange={(event) => onAnswer({ ...given, note: event.target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}
