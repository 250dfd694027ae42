import { useState } from 'react';
import {
  type AppointmentVisitPartsFragment,
  CancelByLinkDocument,
  type CancelReason,
  ConfirmByLinkDocument,
  MoveByLinkDocument,
  OpenAppointmentByLinkDocument,
  type VisitFreeTimePartsFragment,
} from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { newId } from '../../../providers/ids.ts';
import { ApiProblem } from '../../../providers/problem.ts';
import { whenWords } from '../../../words/dates.ts';
import { CancelTask } from './CancelTask.tsx';
import { MoveTask } from './MoveTask.tsx';
import { useSending } from './use-sending.ts';
import { AddToCalendar, Contact, VisitHead, VisitTime } from './VisitHead.tsx';
import { visitWords as words } from './visit-words.ts';

type Visit = AppointmentVisitPartsFragment;

/** What has become of it, in a sentence. */
function standing({ state, cancelledFor, acts }: Visit, moved: boolean): string | null {
  if (state === 'cancelled') return cancelledFor === 'clinic' ? words.cancelledByClinic : words.cancelledByYou;
  if (state !== 'booked' && state !== 'confirmed') return words.over;
  if (moved) return words.moved;
  return state === 'confirmed' && acts.length > 0 ? words.confirmed : null;
}

function untilWords({ cancelUntil, moveUntil, clinic: { zone } }: Visit): string {
  const [cancel, move] = [cancelUntil, moveUntil].map((each) => whenWords(each, zone, new Date())) as [string, string];
  return cancel === move ? words.until(cancel) : words.untilEach(cancel, move);
}

interface ActsProps {
  visit: Visit;
  busy: boolean;
  onConfirm: () => void;
  onTask: (task: 'move' | 'cancel') => void;
}

/** What can be done now, and why not the rest. */
function Acts({ visit, busy, onConfirm, onTask }: ActsProps) {
  const { whyNotConfirm, whyNotCancel, whyNotMove, state } = visit;
  const reasons = [...new Set([whyNotMove, whyNotCancel].filter((each) => each !== null))];
  if (whyNotConfirm !== null) return null;
  return (
    <>
      <div className="phone-acts">
        {state === 'booked' && (
          <button type="button" className="signing-button" disabled={busy} onClick={onConfirm}>
            {busy ? words.sending : words.confirm}
          </button>
        )}
        {whyNotMove === null && (
          <button type="button" className="signing-button quiet" onClick={() => onTask('move')}>
            {words.move}
          </button>
        )}
        {whyNotCancel === null && (
          <button type="button" className="signing-button quiet" onClick={() => onTask('cancel')}>
            {words.cancel}
          </button>
        )}
      </div>
      {reasons.length === 0 ? (
        <p className="signing-quiet">{untilWords(visit)}</p>
      ) : (
        reasons.map((reason) => (
          <p key={reason} className="phone-note">
            {reason}
          </p>
        ))
      )}
    </>
  );
}

/** One act after another, each sent once; when the clinic was first, what it did is shown before anything is decided. */
function useVisitActs(token: string, visit: Visit, onVisit: (visit: Visit) => void) {
  const { busy, problem, sendIt } = useSending();
  const [id, setId] = useState(() => newId());
  const act = (send: (input: { token: string; id: string; version: number }) => Promise<Visit>) =>
    sendIt(async () => {
      try {
        onVisit(await send({ token, id, version: visit.version }));
      } catch (error) {
        if (!(error instanceof ApiProblem) || !['INPUT.STALE', 'LINK.NOT_FREE'].includes(error.code)) throw error;
        onVisit((await graphql(OpenAppointmentByLinkDocument, { input: { token } })).openAppointmentByLink);
        throw error.code === 'INPUT.STALE' ? new Error(words.changed) : error;
      }
      setId(newId());
    });
  return {
    ...{ busy, problem },
    confirm: () => act(async (input) => (await graphql(ConfirmByLinkDocument, { input })).confirmByLink),
    cancel: (reason: CancelReason, said: string | null) =>
      act(async (input) => {
        return (await graphql(CancelByLinkDocument, { input: { ...input, reason, words: said } })).cancelByLink;
      }),
    move: ({ startsAt, clinicId, practitionerId }: VisitFreeTimePartsFragment) =>
      act(async (input) => {
        const to = { startsAt, clinicId, practitionerId };
        return (await graphql(MoveByLinkDocument, { input: { ...input, ...to } })).moveByLink;
      }),
  };
}

/** A client's appointment: when, where, with whom, and what they may do about it. */
export function AppointmentVisit({ token, first }: { token: string; first: Visit }) {
  const [visit, setVisit] = useState(first);
  const [task, setTask] = useState<'move' | 'cancel'>();
  const [moved, setMoved] = useState(false);
  const shown = (next: Visit) => {
    setMoved(next.startsAt !== visit.startsAt);
    setVisit(next);
    setTask(undefined);
    window.scrollTo({ top: 0 });
  };
  const { busy, problem, confirm, cancel, move } = useVisitActs(token, visit, shown);
  const off = visit.state === 'cancelled';
  const stands = standing(visit, moved);
  return (
    <>
      <VisitHead visit={visit} title={off ? words.cancelled : words.yours} />
      {problem && (
        <p className="signing-problem" role="alert">
          {problem}
        </p>
      )}
      {stands !== null && !problem && (
        <div className="phone-done" data-off={off} role="status">
          <p>{stands}</p>
        </div>
      )}
      <VisitTime visit={visit} struck={off} />
      {task === 'move' && (
        <MoveTask {...{ token, visit, busy }} onMove={(to) => void move(to)} onClose={() => setTask(undefined)} />
      )}
      {task === 'cancel' && (
        <CancelTask busy={busy} onCancel={(...why) => void cancel(...why)} onClose={() => setTask(undefined)} />
      )}
      {task === undefined && <Acts visit={visit} busy={busy} onConfirm={() => void confirm()} onTask={setTask} />}
      {task === undefined && visit.whyNotConfirm === null && (
        <AddToCalendar visit={visit} id={String(visit.appointmentId)} version={visit.version} />
      )}
      <Contact clinic={visit.clinic} />
    </>
  );
}
