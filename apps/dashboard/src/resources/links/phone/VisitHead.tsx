import { calendarText } from '@stipple/domain/feeds';
import { useId } from 'react';
import type { VisitClinicPartsFragment } from '../../../generated/graphql.ts';
import { dayAndMonth, dayOf, durationWords, minutesBetween, timeOf } from '../../../words/dates.ts';
import { Mark } from './Mark.tsx';
import { visitWords as words } from './visit-words.ts';

interface Shown {
  organizationName: string;
  clientName: string;
  clinic: VisitClinicPartsFragment;
  practitionerName: string;
  kind: keyof typeof words.kinds;
  startsAt: string;
  endsAt: string;
}

/** Whose page it is. */
export function VisitHead({ visit, title }: { visit: Shown; title: string }) {
  return (
    <header className="phone-head">
      <div className="phone-clinic">
        <Mark />
        <span>{visit.organizationName}</span>
      </div>
      <p className="signing-quiet">{words.hello(visit.clientName)}</p>
      <h1>{title}</h1>
    </header>
  );
}

/** When, where and with whom, on the wall of the clinic. */
export function VisitTime({ visit, struck = false }: { visit: Shown; struck?: boolean }) {
  const { clinic, startsAt, endsAt, practitionerName, kind } = visit;
  const { zone } = clinic;
  return (
    <section className="phone-when" data-struck={struck} aria-label={words.yours}>
      <p className="phone-day">{dayAndMonth(dayOf(startsAt, zone))}</p>
      <p className="phone-time">{`${timeOf(startsAt, zone)}–${timeOf(endsAt, zone)}`}</p>
      <p>{`${words.kinds[kind]}, ${words.with(practitionerName)}`}</p>
      <p>{`${clinic.name}, ${clinic.city}`}</p>
      <p className="signing-quiet">{`${words.lasts(durationWords(minutesBetween(startsAt, endsAt)))} · ${words.inZone(zone)}`}</p>
    </section>
  );
}

/** The appointment as one entry of a calendar, which says nothing of what it is for. */
export function AddToCalendar({ visit, id, version }: { visit: Shown; id: string; version: number }) {
  const { clinic, startsAt, endsAt } = visit;
  const download = () => {
    const name = words.calendarTitle(clinic.name);
    const event = {
      ...{ uid: `${id}@stipple`, sequence: version, changedAt: new Date().toISOString(), startsAt, endsAt },
      ...{ summary: name, place: `${clinic.name}, ${clinic.city}`, state: 'confirmed' as const, address: null },
    };
    const file = new Blob([calendarText({ name, events: [event] })], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'appointment.ics';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <button type="button" className="signing-button quiet" onClick={download}>
      {words.calendar}
    </button>
  );
}

/** How to reach people. */
export function Contact({ clinic }: { clinic: VisitClinicPartsFragment }) {
  const id = useId();
  if (clinic.phone === null && clinic.email === null) return null;
  return (
    <section className="phone-contact" aria-labelledby={id}>
      <h2 id={id}>{words.contact}</h2>
      <div className="phone-row">
        {clinic.phone !== null && (
          <a className="signing-button quiet" href={`tel:${clinic.phone.replace(/[^+\d]/g, '')}`}>
            {words.call(clinic.phone)}
          </a>
        )}
        {clinic.email !== null && (
          <a className="signing-button quiet" href={`mailto:${clinic.email}`}>
            {words.write(clinic.email)}
          </a>
        )}
      </div>
    </section>
  );
}
