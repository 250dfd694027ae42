import { useId, useState } from 'react';
import type { CancelReason } from '../../../generated/graphql.ts';
import { visitWords as words } from './visit-words.ts';

interface CancelTaskProps {
  busy: boolean;
  onCancel: (reason: CancelReason, words: string | null) => void;
  onClose: () => void;
}

const reasons = Object.entries(words.reasons) as [CancelReason, string][];

/** Why, before it is cancelled for good. */
export function CancelTask({ busy, onCancel, onClose }: CancelTaskProps) {
  const id = useId();
  const [reason, setReason] = useState<CancelReason>();
  const [said, setSaid] = useState('');
  return (
    <section className="signing-part" aria-label={words.cancel}>
      <fieldset className="phone-reasons">
        <legend>{words.why}</legend>
        {reasons.map(([value, word]) => (
          <label key={value}>
            <input type="radio" name={id} checked={reason === value} onChange={() => setReason(value)} />
            {word}
          </label>
        ))}
      </fieldset>
      <div className="signing-field">
        <label htmlFor={`${id}-said`}>{words.say}</label>
        <textarea
          id={`${id}-said`}
          rows={2}
          maxLength={300}
          value={said}
          onChange={(event) => setSaid(event.target.value)}
        />
      </div>
      <div className="phone-row phone-decide">
        <button
          type="button"
          className="signing-button"
          disabled={busy || reason === undefined}
          onClick={() => reason && onCancel(reason, said.trim() === '' ? null : said.trim())}
        >
          {busy ? words.sending : words.cancelSure}
        </button>
        <button type="button" className="signing-button quiet" onClick={onClose}>
          {words.keep}
        </button>
      </div>
    </section>
  );
}
