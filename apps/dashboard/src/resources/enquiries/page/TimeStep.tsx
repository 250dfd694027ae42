import { useState } from 'react';
import { addDays, dayInFull, dayOf, dayWords, timeOf } from '../../../words/dates.ts';
import type { PublicClinic, PublicPage, Time } from './ask.ts';
import { Choices } from './Choices.tsx';
import type { Times } from './use-times.ts';

interface TimeStepProps {
  page: PublicPage;
  clinic: PublicClinic;
  free: Times;
  firstDay: string;
  onFirstDay: (day: string) => void;
  chosen: string | null;
  onChoose: (startsAt: string) => void;
}

const daysShown = 14;

function Days({
  clinic,
  times,
  chosen,
  onChoose,
}: Pick<TimeStepProps, 'clinic' | 'chosen' | 'onChoose'> & { times: readonly Time[] }) {
  const { zone } = clinic;
  const today = dayOf(new Date(), zone);
  const days = [...new Set(times.map(({ startsAt }) => dayOf(startsAt, zone)))];
  const [looked, setLooked] = useState<string | null>(chosen && dayOf(chosen, zone));
  const open = looked !== null && days.includes(looked) ? looked : (days[0] ?? null);
  const ofDay = times.filter(({ startsAt }) => dayOf(startsAt, zone) === open);
  return (
    <>
      <Choices
        legend="Day"
        quiet
        kind="ask-days"
        choices={days.map((day) => ({ id: day, word: dayWords(day, today), label: dayInFull(day) }))}
        chosen={open}
        onChoose={setLooked}
      />
      <Choices
        legend={open === null ? 'Time' : `Time on ${dayInFull(open)}`}
        quiet
        kind="ask-times"
        choices={ofDay.map(({ startsAt }) => ({ id: startsAt, word: timeOf(startsAt, zone) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </>
  );
}

/** When a free consultation can be, on the clinic's own clock. */
export function TimeStep({ page, clinic, free, firstDay, onFirstDay, chosen, onChoose }: TimeStepProps) {
  const { times, problem, again } = free;
  const later = addDays(firstDay, daysShown);
  return (
    <div className="ask-part" aria-busy={times === undefined}>
      <p className="signing-quiet">{`${page.consultationMinutes} minutes, free of charge, at ${clinic.name}. Times as the clock in ${clinic.city} shows them.`}</p>
      {problem && (
        <p className="ask-wrong" role="alert">
          {`${problem.message} `}
          <button type="button" className="signing-button quiet" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {!times && !problem && <div className="phone-skeleton" role="status" aria-label="Looking for free times" />}
      {times?.length === 0 && (
        <p className="phone-note">Nothing is free in these two weeks. Look further on, or ask to be called.</p>
      )}
      {times && times.length > 0 && (
        <Days key={clinic.id} clinic={clinic} times={times} chosen={chosen} onChoose={onChoose} />
      )}
      <div className="phone-row">
        {firstDay > page.firstDay && (
          <button type="button" className="signing-button quiet" onClick={() => onFirstDay(page.firstDay)}>
            Back to the first days
          </button>
        )}
        {later <= page.lastDay && (
          <button type="button" className="signing-button quiet" onClick={() => onFirstDay(later)}>
            Later days
          </button>
        )}
      </div>
    </div>
  );
}
