import { useState } from 'react';
import {
  AcceptOfferDocument,
  DeclineOfferDocument,
  type OfferVisitPartsFragment,
  type VisitFreeTimePartsFragment,
} from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { newId } from '../../../providers/ids.ts';
import { whenWords } from '../../../words/dates.ts';
import { useSending } from './use-sending.ts';
import { AddToCalendar, Contact, VisitHead, VisitTime } from './VisitHead.tsx';
import { visitWords as words } from './visit-words.ts';

type Visit = OfferVisitPartsFragment;
type FreeTime = VisitFreeTimePartsFragment;

interface OtherTimesProps {
  times: readonly FreeTime[];
  busy: boolean;
  onTake: (time: FreeTime) => void;
}

/** What else is free and suits. */
function OtherTimes({ times, busy, onTake }: OtherTimesProps) {
  return (
    <div className="phone-acts">
      <p>{words.next}</p>
      {times.map((time) => (
        <button
          key={`${time.startsAt} ${time.practitionerId}`}
          type="button"
          className="signing-button quiet"
          disabled={busy}
          onClick={() => onTake(time)}
        >
          {words.takeOther(`${whenWords(time.startsAt, time.zone, new Date())} ${words.with(time.practitionerName)}`)}
        </button>
      ))}
    </div>
  );
}

/** A time that has come free, offered to one client. */
export function OfferVisit({ token, first }: { token: string; first: Visit }) {
  const [visit, setVisit] = useState(first);
  const [id] = useState(() => newId());
  const { busy, problem, sendIt } = useSending();
  const show = (next: Visit) => {
    setVisit(next);
    window.scrollTo({ top: 0 });
  };
  const accept = (time?: FreeTime) =>
    sendIt(async () => {
      const other = time ? { startsAt: time.startsAt, practitionerId: time.practitionerId } : {};
      show((await graphql(AcceptOfferDocument, { input: { token, id, ...other } })).acceptOffer);
    });
  const decline = (stay: boolean) =>
    sendIt(async () => show((await graphql(DeclineOfferDocument, { input: { token, stay } })).declineOffer));
  const { state, waits, nextFree, appointmentId } = visit;
  const mine = state === 'accepted';
  const gone = !mine && state !== 'open';
  return (
    <>
      <VisitHead visit={visit} title={state === 'open' ? words.offered : words.states[state]} />
      {problem && (
        <p className="signing-problem" role="alert">
          {problem}
        </p>
      )}
      <VisitTime visit={visit} struck={gone} />
      {state === 'open' && (
        <>
          <p>{`${words.states.open} ${words.first}`}</p>
          <div className="phone-acts">
            <button type="button" className="signing-button" disabled={busy} onClick={() => void accept()}>
              {busy ? words.sending : words.accept}
            </button>
            <button type="button" className="signing-button quiet" disabled={busy} onClick={() => void decline(true)}>
              {words.decline}
            </button>
          </div>
        </>
      )}
      {mine && appointmentId !== null && <AddToCalendar visit={visit} id={String(appointmentId)} version={1} />}
      {gone && nextFree.length > 0 && <OtherTimes times={nextFree} busy={busy} onTake={(time) => void accept(time)} />}
      {gone && (
        <p className="phone-note" role="status">
          {waits ? words.stay : words.left}
        </p>
      )}
      {waits && (
        <button type="button" className="signing-button text" disabled={busy} onClick={() => void decline(false)}>
          {words.leave}
        </button>
      )}
      <Contact clinic={visit.clinic} />
    </>
  );
}
