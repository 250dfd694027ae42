import { useId } from 'react';
import type { Ask } from './ask.ts';

interface ContactStepProps {
  ask: Ask;
  keep: (changes: Partial<Ask>) => void;
  consent: boolean;
  onConsent: (given: boolean) => void;
  consentText: string;
  wrong: { field: string; sentence: string } | undefined;
  website: string;
  onWebsite: (text: string) => void;
}

const fields = [
  { name: 'name', word: 'Your name', type: 'text', autoComplete: 'name', most: 120, placeholder: '' },
  { name: 'email', word: 'E-mail', type: 'email', autoComplete: 'email', most: 254, placeholder: '' },
  { name: 'phone', word: 'Phone', type: 'tel', autoComplete: 'tel', most: 32, placeholder: '+44 20 7946 0123' },
] as const;

/** Who asks, how to reach them, and that they agree to be reached. */
export function ContactStep(props: ContactStepProps) {
  const { ask, keep, consent, onConsent, consentText, wrong, website, onWebsite } = props;
  const id = useId();
  const wrongAt = (field: string) => (wrong?.field === field ? `${id}-wrong` : undefined);
  const sentence = (field: string) =>
    wrong?.field === field && (
      <span id={`${id}-wrong`} className="ask-wrong">
        {wrong.sentence}
      </span>
    );
  return (
    <fieldset className="ask-part">
      <legend>How can the clinic reach you?</legend>
      <div className="ask-two">
        {fields.map(({ name, word, type, autoComplete, most, placeholder }) => (
          <div key={name} className="signing-field">
            <label htmlFor={`${id}-${name}`}>{word}</label>
            <input
              id={`${id}-${name}`}
              name={name}
              type={type}
              autoComplete={autoComplete}
              maxLength={most}
              placeholder={placeholder}
              value={ask[name]}
              aria-invalid={wrong?.field === name}
              aria-describedby={wrongAt(name)}
              onChange={(event) => keep({ [name]: event.target.value })}
            />
            {sentence(name)}
          </div>
        ))}
      </div>
      <p className="signing-quiet">
        An e-mail address or a phone number is enough. Please say nothing about your health here.
      </p>
      <div className="ask-field-of-none" aria-hidden="true">
        <label htmlFor={`${id}-website`}>Leave this empty</label>
        <input
          id={`${id}-website`}
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={website}
          onChange={(event) => onWebsite(event.target.value)}
        />
      </div>
      <label className="signing-statement" data-ticked={consent}>
        <input
          type="checkbox"
          name="consent"
          checked={consent}
          aria-invalid={wrong?.field === 'consent'}
          aria-describedby={wrongAt('consent')}
          onChange={(event) => onConsent(event.target.checked)}
        />
        <span>{consentText}</span>
      </label>
      {sentence('consent')}
    </fieldset>
  );
}
