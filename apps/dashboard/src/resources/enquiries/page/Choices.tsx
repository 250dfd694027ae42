import { type ReactNode, useId } from 'react';

interface ChoicesProps<Id extends string> {
  legend: string;
  /** Hidden from the eye where the heading above says it. */
  quiet?: boolean;
  kind?: 'ask-days' | 'ask-times';
  choices: readonly { id: Id; word: string; note?: string | undefined; label?: string | undefined }[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
  children?: ReactNode;
}

/** One of several, by touch or by arrow keys. */
export function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const { legend, quiet = false, kind = '', choices, chosen, onChoose, children } = props;
  const name = useId();
  return (
    <fieldset className="ask-part">
      <legend className={quiet ? 'ask-field-of-none' : undefined}>{legend}</legend>
      <div className={`ask-choices ${kind}`}>
        {choices.map(({ id, word, note, label }) => (
          <label key={id} className="ask-choice">
            <input type="radio" name={name} checked={chosen === id} aria-label={label} onChange={() => onChoose(id)} />
            <b>{word}</b>
            {note && <span className="signing-quiet">{note}</span>}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
