import { useCallback, useEffect, useState } from 'react';
import { PublicEnquiryPageDocument } from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { newId } from '../../../providers/ids.ts';
import { isOffline } from '../../../providers/problem.ts';
import { drafts, usePhoneDraft } from '../../links/phone/use-phone-draft.ts';
import { AskForm } from './AskForm.tsx';
import type { Ask, PublicPage, Time } from './ask.ts';
import { Sent } from './Sent.tsx';

const nothing = (): Ask => ({
  ...{ id: newId(), clinicId: null, about: null, wants: 'consultation', startsAt: null },
  ...{ name: '', email: '', phone: '' },
});

/** How long what was filled in waits on the device. */
const keptDays = 14;

/** A chosen clinic that no longer takes enquiries, and a time that has gone by, are not chosen any more. */
function stillPossible(ask: Ask, page: PublicPage): Ask {
  const only = page.clinics.length === 1 ? String(page.clinics[0]?.id) : null;
  const clinicId = page.clinics.some(({ id }) => id === ask.clinicId) ? ask.clinicId : only;
  const gone = ask.startsAt !== null && ask.startsAt < new Date().toISOString();
  return { ...ask, clinicId, startsAt: gone || clinicId !== ask.clinicId ? null : ask.startsAt };
}

function Open({ handle, page }: { handle: string; page: PublicPage }) {
  const [until] = useState(() => new Date(Date.now() + keptDays * 86_400_000).toISOString());
  const [empty, setEmpty] = useState(nothing);
  const kept = usePhoneDraft<Ask>({ linkId: handle, expiresAt: until }, 'enquiry', empty);
  const ask = stillPossible(kept.draft, page);
  const [sent, setSent] = useState<{ id: string; clinicId: string; consultation: Time | null }>();
  const clinic = sent && page.clinics.find(({ id }) => id === sent.clinicId);
  const another = () => {
    const next = nothing();
    setEmpty(next);
    kept.keep(next);
    kept.forget();
    setSent(undefined);
  };
  return (
    <>
      <header className="phone-head">
        <h1>{page.organizationName}</h1>
        <p className="signing-quiet">Ask about scalp micropigmentation. It takes two minutes and costs nothing.</p>
      </header>
      {sent && clinic ? (
        <Sent id={sent.id} page={page} clinic={clinic} consultation={sent.consultation} onAnother={another} />
      ) : (
        <AskForm
          handle={handle}
          page={page}
          ask={ask}
          keep={(changes) => kept.keep({ ...ask, ...changes })}
          onSent={(clinicId, consultation) => {
            kept.forget();
            setSent({ id: ask.id, clinicId, consultation });
            window.scrollTo({ top: 0 });
          }}
        />
      )}
    </>
  );
}

/** The page on which anybody asks an organization's clinics. */
export function EnquiryApp({ handle }: { handle: string }) {
  const [page, setPage] = useState<PublicPage>();
  const [problem, setProblem] = useState<Error>();
  const enter = useCallback(() => {
    setProblem(undefined);
    graphql(PublicEnquiryPageDocument, { handle }).then(({ publicEnquiryPage }) => {
      document.title = `Ask ${publicEnquiryPage.organizationName}`;
      setPage(publicEnquiryPage);
    }, setProblem);
  }, [handle]);
  useEffect(() => {
    drafts.sweep();
    enter();
  }, [enter]);
  return (
    <main className="phone signing">
      {problem && !page && (
        <div role="alert" className="signing-part">
          <h1>{isOffline(problem) ? 'No connection' : 'This page is not open'}</h1>
          <p>{problem.message}</p>
          <div className="phone-row">
            <button type="button" className="signing-button quiet" onClick={enter}>
              Try again
            </button>
          </div>
        </div>
      )}
      {!problem && !page && (
        <div role="status" aria-label="Opening the page" className="signing-part">
          <div className="phone-skeleton" />
          <div className="phone-skeleton" />
          <div className="phone-skeleton" />
        </div>
      )}
      {page && <Open handle={handle} page={page} />}
    </main>
  );
}
