import { useId } from 'react';
import { SignaturePad } from './SignaturePad.tsx';
import type { SigningDraft } from './signing-draft.ts';

interface SignHereProps {
  draft: SigningDraft;
  onDraft: (draft: SigningDraft) => void;
}

/** One's name, and a signature drawn or typed. */
export function SignHere({ draft, onDraft }: SignHereProps) {
  const id = useId();
  const { signedName, method, drawn } = draft;
  const methods = { drawn: 'Draw', typed: 'Type' } as const;
  return (
    <>
      <div className="signing-field">
        <label htmlFor={id}>Your full name</label>
        <input
          id={id}
          value={signedName}
          maxLength={120}
          autoComplete="name"
          onChange={(event) => onDraft({ ...draft, signedName: event.target.value })}
        />
      </div>
      <div className="signing-field" role="radiogroup" aria-labelledby={`${id}-how`}>
        <span className="signing-label" id={`${id}-how`}>
          How you sign
        </span>
        <div className="signing-choice">
          {(Object.keys(methods) as (keyof typeof methods)[]).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-method`}
                checked={method === each}
                onChange={() => onDraft({ ...draft, method: each })}
              />
              {methods[each]}
            </label>
          ))}
        </div>
      </div>
      {method === 'drawn' ? (
        <div>
          <SignaturePad drawn={drawn} onDraw={(next) => onDraft({ ...draft, drawn: next })} />
          {drawn && (
            <button type="button" className="signing-button text" onClick={() => onDraft({ ...draft, drawn: null })}>
              Clear the signature
            </button>
          )}
        </div>
      ) : (
        <div>
          <div className="signing-typed" aria-hidden>
            {signedName || '…'}
          </div>
          <p className="signing-quiet" style={{ marginTop: 6 }}>
            Your typed name counts as your signature.
          </p>
        </div>
      )}
    </>
  );
}
