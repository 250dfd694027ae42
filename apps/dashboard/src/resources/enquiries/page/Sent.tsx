import { useEffect, useMemo, useRef } from 'react';
import { dayInFull, dayOf, timeOf } from '../../../words/dates.ts';
import { calendarFile, type PublicClinic, type PublicPage, type Time } from './ask.ts';

interface SentProps {
  id: string;
  page: PublicPage;
  clinic: PublicClinic;
  consultation: Time | null;
  onAnother: () => void;
}

/** It has arrived: when and where, and the file for one's own calendar. */
export function Sent({ id, page, clinic, consultation, onAnother }: SentProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = `${page.organizationName}, ${clinic.name}`;
  const file = useMemo(() => {
    if (!consultation) return undefined;
    const text = calendarFile(id, consultation, place, new Date().toISOString());
    return `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`;
  }, [id, consultation, place]);
  return (
    <section className="phone-done" role="status">
      <h2 ref={heading} tabIndex={-1}>
        {consultation ? 'Your consultation is booked' : 'Thank you, your enquiry has arrived'}
      </h2>
      {consultation ? (
        <p>{`${dayInFull(dayOf(consultation.startsAt, clinic.zone))} at ${timeOf(consultation.startsAt, clinic.zone)}, ${clinic.name} in ${clinic.city}. If you cannot come, please tell the clinic, so that somebody else can have the time.`}</p>
      ) : (
        <p>{`${clinic.name} will get in touch with you. You can close this page.`}</p>
      )}
      <div className="phone-row" style={{ marginTop: 16 }}>
        {file && (
          <a className="signing-button" href={file} download="consultation.ics">
            Add to your calendar
          </a>
        )}
        <button type="button" className="signing-button quiet" onClick={onAnother}>
          Ask for somebody else
        </button>
      </div>
    </section>
  );
}
