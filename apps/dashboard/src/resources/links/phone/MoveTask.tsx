import { useCallback, useEffect, useState } from 'react';
import {
  type AppointmentVisitPartsFragment,
  FreeTimesByLinkDocument,
  type VisitFreeTimePartsFragment,
} from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { addDays, dayAndMonth, dayOf, timeOf, whenWords } from '../../../words/dates.ts';
import { visitWords as words } from './visit-words.ts';

type FreeTime = VisitFreeTimePartsFragment;

/** Days asked for at once. */
const days = 14;

interface MoveTaskProps {
  token: string;
  visit: AppointmentVisitPartsFragment;
  busy: boolean;
  onMove: (to: FreeTime) => void;
  onClose: () => void;
}

/** Free times by day; several clinics or people are named where there is a choice. */
export function MoveTask({ token, visit, busy, onMove, onClose }: MoveTaskProps) {
  const today = dayOf(new Date(), visit.clinic.zone);
  const [firstDay, setFirstDay] = useState(today);
  const [times, setTimes] = useState<readonly FreeTime[]>();
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState<FreeTime>();
  const load = useCallback(() => {
    setTimes(undefined);
    setProblem(undefined);
    graphql(FreeTimesByLinkDocument, { input: { token, firstDay } }).then(
      ({ freeTimesByLink }) => setTimes(freeTimesByLink),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [token, firstDay]);
  useEffect(load, [load]);
  const step = (by: number) => {
    setChosen(undefined);
    setFirstDay(addDays(firstDay, by));
  };
  const byDay = Map.groupBy(times ?? [], (time) => dayOf(time.startsAt, time.zone));
  const several = new Set(times?.map(({ clinicId, practitionerId }) => `${clinicId} ${practitionerId}`)).size > 1;
  return (
    <section className="signing-part phone-move" aria-label={words.choose}>
      <h2>{words.choose}</h2>
      <p className="signing-quiet">{words.movesLeft(visit.movesLeft)}</p>
      {problem && (
        <p className="signing-problem" role="alert">
          {problem}
        </p>
      )}
      {!times && !problem && <div role="status" aria-label={words.loadingTimes} className="phone-skeleton" />}
      {times?.length === 0 && <p role="status">{words.none}</p>}
      {[...byDay].map(([day, all]) => (
        <fieldset key={day} className="phone-times">
          <legend>{dayAndMonth(day)}</legend>
          <div>
            {all.map((time) => (
              <label key={`${time.startsAt} ${time.practitionerId} ${time.clinicId}`}>
                <input type="radio" name="time" checked={chosen === time} onChange={() => setChosen(time)} />
                <span>{timeOf(time.startsAt, time.zone)}</span>
                {several && <small>{`${time.practitionerName}, ${time.clinicName}`}</small>}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="phone-row">
        <button type="button" className="signing-button quiet" disabled={firstDay <= today} onClick={() => step(-days)}>
          {words.earlier}
        </button>
        <button type="button" className="signing-button quiet" onClick={() => step(days)}>
          {words.later}
        </button>
      </div>
      <div className="phone-row phone-decide">
        {chosen && (
          <button type="button" className="signing-button" disabled={busy} onClick={() => onMove(chosen)}>
            {busy ? words.sending : words.take(whenWords(chosen.startsAt, chosen.zone, new Date()))}
          </button>
        )}
        <button type="button" className="signing-button quiet" onClick={onClose}>
          {words.keep}
        </button>
      </div>
    </section>
  );
}
