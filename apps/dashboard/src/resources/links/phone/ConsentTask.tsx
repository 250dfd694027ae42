import { useState } from 'react';
import {
  SignConsentByLinkDocument,
  type VisitPartsFragment,
  WithdrawConsentByLinkDocument,
} from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { newId } from '../../../providers/ids.ts';
import { dayInFull, dayOf } from '../../../words/dates.ts';
import { SigningForm } from '../../consents/signing/SigningForm.tsx';
import { type SigningDraft, signatureOf, unsigned } from '../../consents/signing/signing-draft.ts';
import { usePhoneDraft } from './use-phone-draft.ts';
import { useSending } from './use-sending.ts';

type Consent = VisitPartsFragment['consents'][number];

interface TaskProps {
  token: string;
  visit: VisitPartsFragment;
  consent: Consent;
  onDone: (visit: VisitPartsFragment) => void;
}

/** Stands already: says since when, and takes back what may be taken back here. */
function Given({ token, visit, consent, onDone }: TaskProps) {
  const [sure, setSure] = useState(false);
  const { busy, problem, sendIt } = useSending();
  const since = consent.signedAt ? dayInFull(dayOf(consent.signedAt, visit.zone)) : '';
  const withdraw = () =>
    sendIt(async () => {
      const input = { token, purpose: consent.purpose };
      onDone((await graphql(WithdrawConsentByLinkDocument, { input })).withdrawConsentByLink);
    });
  if (consent.purpose === 'treatment') return <p>{`You signed this on ${since}.`}</p>;
  return (
    <>
      <p>{`You agreed to this on ${since}. You can withdraw it at any time, without a reason.`}</p>
      {problem && (
        <p className="signing-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="phone-row">
        {sure ? (
          <>
            <button type="button" className="signing-button" disabled={busy} onClick={() => void withdraw()}>
              {busy ? 'Withdrawing…' : 'Yes, withdraw it'}
            </button>
            <button type="button" className="signing-button quiet" onClick={() => setSure(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="signing-button quiet" onClick={() => setSure(true)}>
            Withdraw this consent
          </button>
        )}
      </div>
    </>
  );
}

function ToSign({ token, visit, consent, onDone }: TaskProps) {
  const [id] = useState(() => newId());
  const { draft, keep, forget } = usePhoneDraft<SigningDraft>(
    visit,
    `${consent.purpose}-${consent.versionId}`,
    unsigned(),
  );
  const { busy, problem, sendIt } = useSending();
  const sign = () =>
    sendIt(async () => {
      const input = { token, id, versionId: consent.versionId ?? '', ...signatureOf(draft) };
      const { signConsentByLink } = await graphql(SignConsentByLinkDocument, { input });
      forget();
      onDone(signConsentByLink);
    });
  return (
    <SigningForm
      body={consent.body ?? ''}
      statements={consent.statements}
      draft={draft}
      onDraft={keep}
      onSign={() => void sign()}
      busy={busy}
      problem={problem}
    />
  );
}

/** One consent: to be read and signed, or standing already. */
export function ConsentTask(props: TaskProps) {
  const { consent } = props;
  if (consent.standing === 'given') return <Given {...props} />;
  if (consent.versionId === null) return <p>The clinic has no text for this yet. Ask them when you are there.</p>;
  return <ToSign {...props} />;
}
