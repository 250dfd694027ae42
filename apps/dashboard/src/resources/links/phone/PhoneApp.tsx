import { useCallback, useEffect, useState } from 'react';
import { type LinkTask, OpenLinkDocument, type VisitPartsFragment } from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { isOffline } from '../../../providers/problem.ts';
import { dayInFull, dayOf } from '../../../words/dates.ts';
import { ConsentTask } from './ConsentTask.tsx';
import { HealthTask } from './HealthTask.tsx';
import { TaskCard } from './TaskCard.tsx';
import { drafts } from './use-phone-draft.ts';

const words: Record<LinkTask, string> = {
  health: 'Your health',
  treatment: 'Consent to the treatment',
  photos: 'Photos for your record',
  marketing: 'Showing your photos',
};
const notes: Record<LinkTask, string> = {
  health: 'A few questions, about three minutes',
  treatment: 'Read, tick, sign',
  photos: 'Your choice, apart from the treatment',
  marketing: 'Your choice, apart from everything else',
};

/** How a task stands, and whether nothing is left to do about it. */
function stateOf(visit: VisitPartsFragment, task: LinkTask): { done: boolean; note: string } {
  const sent = visit.done.includes(task);
  if (task === 'health') return { done: sent, note: sent ? 'Sent to the clinic' : notes.health };
  const standing = visit.consents.find(({ purpose }) => purpose === task)?.standing;
  if (standing === 'given') return { done: true, note: task === 'treatment' ? 'Signed' : 'Agreed; you may withdraw' };
  if (standing === 'withdrawn')
    return { done: sent, note: sent ? 'Withdrawn' : 'Withdrawn before; you may agree again' };
  if (standing === 'outdated') return { done: false, note: 'The text has changed since you signed' };
  return { done: sent, note: notes[task] };
}

function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" fill="currentColor" aria-hidden="true">
      {[0, 1, 2, 3, 4].flatMap((row) =>
        [0, 1, 2, 3, 4].map((column) => (
          <circle
            key={`${row} ${column}`}
            cx={4 + column * 5}
            cy={4 + row * 5}
            r={Math.max(0.6, 2.2 - Math.hypot(row - 2, column - 2) * 0.55)}
          />
        )),
      )}
    </svg>
  );
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
  const first = visit.tasks.find((task) => !stateOf(visit, task).done);
  const [open, setOpen] = useState<LinkTask | undefined>(first);
  const finished = first === undefined;
  const done = (next: VisitPartsFragment) => {
    onVisit(next);
    setOpen(next.tasks.find((task) => !stateOf(next, task).done));
    window.scrollTo({ top: 0 });
  };
  /** A task of a one-use link that was done is closed for good. */
  const closed = (task: LinkTask) => visit.done.includes(task) && (visit.oneUse || task === 'health');
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
      {visit.tasks.map((task, index) => {
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
            {closed(task) ? (
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
  const [problem, setProblem] = useState<Error>();
  const enter = useCallback(() => {
    setProblem(undefined);
    graphql(OpenLinkDocument, { input: { token } }).then(({ openLink }) => setVisit(openLink), setProblem);
  }, [token]);
  useEffect(() => {
    drafts.sweep();
    enter();
  }, [enter]);
  return (
    <main className="phone signing">
      {problem && !visit && (
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
      {!problem && !visit && (
        <div role="status" aria-label="Opening your link" className="signing-part">
          <div className="phone-skeleton" />
          <div className="phone-skeleton" />
          <div className="phone-skeleton" />
        </div>
      )}
      {visit && <Visit token={token} visit={visit} onVisit={setVisit} />}
    </main>
  );
}
