import './signing.css';
import { ConsentReading } from './ConsentReading.tsx';
import { SignHere } from './SignHere.tsx';
import { StatementList } from './StatementList.tsx';
import { missingIn, type SigningDraft } from './signing-draft.ts';

interface SigningFormProps {
  body: string;
  statements: readonly string[];
  draft: SigningDraft;
  onDraft: (draft: SigningDraft) => void;
  onSign: () => void;
  busy: boolean;
  /** Why it was not taken, in words. */
  problem: string | undefined;
}

/** Read, tick one by one, sign. */
export function SigningForm({ body, statements, draft, onDraft, onSign, busy, problem }: SigningFormProps) {
  const missing = missingIn(draft, statements);
  return (
    <form
      className="signing-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing && !busy) onSign();
      }}
    >
      <section className="signing-part">
        <ConsentReading body={body} />
      </section>
      <section className="signing-part" aria-label="Statements">
        <h2>Tick what you agree to</h2>
        <StatementList
          statements={statements}
          ticked={draft.ticked}
          onTick={(ticked) => onDraft({ ...draft, ticked })}
        />
      </section>
      <section className="signing-part" aria-label="Signature">
        <h2>Your signature</h2>
        <SignHere draft={draft} onDraft={onDraft} />
      </section>
      {problem && (
        <p className="signing-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="signing-bar">
        <span className="signing-quiet" role="status">
          {missing ?? 'Everything is there'}
        </span>
        <button type="submit" className="signing-button" disabled={missing !== undefined || busy}>
          {busy ? 'Signing…' : 'Sign consent'}
        </button>
      </div>
    </form>
  );
}
