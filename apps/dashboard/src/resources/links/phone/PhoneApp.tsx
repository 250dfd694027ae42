import { useCallback, useEffect, useState } from 'react';
import {
  type AppointmentVisitPartsFragment,
  type LinkTask,
  type OfferVisitPartsFragment,
  OpenAppointmentByLinkDocument,
  OpenLinkDocument,
  OpenOfferDocument,
  type VisitPartsFragment,
} from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { isOffline } from '../../../providers/problem.ts';
import { dayInFull, dayOf } from '../../../words/dates.ts';
import { AppointmentVisit } from './AppointmentVisit.tsx';
import { ConsentTask } from './ConsentTask.tsx';
import { HealthTask } from './HealthTask.tsx';
import { Mark } from './Mark.tsx';
import { MessagesTask } from './MessagesTask.tsx';
import { OfferVisit } from './OfferVisit.tsx';
import { TaskCard } from './TaskCard.tsx';
import { drafts } from './use-phone-draft.ts';

type Asked = Exclude<LinkTask, 'appointment' | 'offer'>;

const words: Record<Asked, string> = {
  health: 'Your health',
  treatment: 'Consent to the treatment',
  photos: 'Photos for your record',
  marketing: 'Showing your photos',
  messages: 'Messages you get',
};
const notes: Record<Asked, string> = {
  health: 'A few questions, about three minutes',
  treatment: 'Read, tick, sign',
  photos: 'Your choice, apart from the treatment',
  marketing: 'Your choice, apart from everything else',
  messages: 'Take off what you do not want',
};

const isAsked = (task: LinkTask): task is Asked => task !== 'appointment' && task !== 'offer';

/** How a task stands, and whether nothing is left to do about it. */
function stateOf(visit: VisitPartsFragment, task: Asked): { done: boolean; note: string } {
  if (task === 'messages') return { done: true, note: notes.messages };
  const sent = visit.done.includes(task);
  if (task === 'health') return { done: sent, note: sent ? 'Sent to the clinic' : notes.health };
  const standing = visit.consents.find(({ purpose }) => purpose === task)?.standing;
  if (standing === 'given') return { done: true, note: task === 'treatment' ? 'Signed' : 'Agreed; you may withdraw' };
  if (standing === 'withdrawn')
    return { done: sent, note: sent ? 'Withdrawn' : 'Withdrawn before; you may agree again' };
  if (standing === 'outdated') return { done: false, note: 'The text has changed since you signed' };
  return { done: sent, note: notes[task] };
}

function Visit({
  token,
  visit,
  onVisit,
}: {
  token: string;
  visit: VisitPartsFragment;
  onVisit: (v: VisitPartsFragment) => void;
}) {
  const tasks = visit.tasks.filter(isAsked);
  const asked = tasks.filter((task) => task !== 'messages');
  const first = tasks.find((task) => !stateOf(visit, task).done);
  const [open, setOpen] = useState<Asked | undefined>(first ?? (asked.length === 0 ? 'messages' : undefined));
  const finished = first === undefined && asked.length > 0;
  const done = (next: VisitPartsFragment) => {
    onVisit(next);
    setOpen(tasks.find((task) => !stateOf(next, task).done));
    window.scrollTo({ top: 0 });
  };
  /** A task of a one-use link that was done is closed for good. */
  const closed = (task: Asked) => visit.done.includes(task) && (visit.oneUse || task === 'health');
  return (
    <>
      <header className="phone-head">
        <div className="phone-clinic">
          <Mark />
          <span>{visit.organizationName}</span>
        </div>
        <h1>{`Hello ${visit.clientName.split(' ')[0]}`}</h1>
        <p className="signing-quiet">{`For your treatment at ${visit.clinicName}. This page is for you alone and works until ${dayInFull(dayOf(visit.expiresAt, visit.zone))}.`}</p>
      </header>
      {finished && (
        <div className="phone-done" role="status">
          <h2>Thank you, that is everything</h2>
          <p>{`${visit.clinicName} has it. You can close this page.`}</p>
        </div>
      )}
      {tasks.map((task, index) => {
        const consent = visit.consents.find(({ purpose }) => purpose === task);
        const { done: isDone, note } = stateOf(visit, task);
        return (
          <TaskCard
            key={task}
            nth={index + 1}
            word={words[task]}
            note={note}
            done={isDone}
            open={open === task}
            onToggle={() => setOpen(open === task ? undefined : task)}
          >
            {task === 'messages' ? (
              <MessagesTask token={token} clinicName={visit.clinicName} />
            ) : closed(task) ? (
              <p>The clinic has it. To change something, ask them for a new link.</p>
            ) : consent ? (
              <ConsentTask key={consent.standing} token={token} visit={visit} consent={consent} onDone={done} />
            ) : (
              <HealthTask token={token} visit={visit} onDone={done} />
            )}
          </TaskCard>
        );
      })}
      <p className="signing-quiet">What you fill in stays on this phone until you send it.</p>
    </>
  );
}

/** What a client sees at their link. */
export function PhoneApp({ token }: { token: string }) {
  const [visit, setVisit] = useState<VisitPartsFragment>();
  const [appointment, setAppointment] = useState<AppointmentVisitPartsFragment>();
  const [offer, setOffer] = useState<OfferVisitPartsFragment>();
  /** Whose messages the link also lets the client choose. */
  const [messagesOf, setMessagesOf] = useState<string>();
  const [choosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState<Error>();
  const enter = useCallback(() => {
    setProblem(undefined);
    const input = { token };
    const open = async () => {
      const { openLink } = await graphql(OpenLinkDocument, { input });
      if (openLink.tasks.includes('messages')) setMessagesOf(openLink.clinicName);
      if (openLink.tasks.includes('appointment'))
        setAppointment((await graphql(OpenAppointmentByLinkDocument, { input })).openAppointmentByLink);
      else if (openLink.tasks.includes('offer')) setOffer((await graphql(OpenOfferDocument, { input })).openOffer);
      else setVisit(openLink);
    };
    open().catch(setProblem);
  }, [token]);
  useEffect(() => {
    drafts.sweep();
    enter();
  }, [enter]);
  const opened = visit ?? appointment ?? offer;
  return (
    <main className="phone signing">
      {problem && !opened && (
        <div role="alert" className="signing-part">
          <h1>{isOffline(problem) ? 'No connection' : 'This link does not open'}</h1>
          <p>{problem.message}</p>
          <div className="phone-row">
            <button type="button" className="signing-button quiet" onClick={enter}>
              Try again
            </button>
          </div>
        </div>
      )}
      {!problem && !opened && (
        <div role="status" aria-label="Opening your link" className="signing-part">
          <div className="phone-skeleton" />
          <div className="phone-skeleton" />
          <div className="phone-skeleton" />
        </div>
      )}
      {visit && <Visit token={token} visit={visit} onVisit={setVisit} />}
      {appointment && <AppointmentVisit token={token} first={appointment} />}
      {appointment && messagesOf !== undefined && (
        <TaskCard
          {...{ nth: 1, word: words.messages, note: notes.messages, done: true, open: choosing }}
          onToggle={() => setChoosing(!choosing)}
        >
          <MessagesTask token={token} clinicName={messagesOf} />
        </TaskCard>
      )}
      {offer && <OfferVisit token={token} first={offer} />}
    </main>
  );
}
