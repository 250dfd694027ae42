import { dayInFull, daysAwayWords, dayWords, sinceWords, whenInFull, whenWords } from '../words/dates.ts';
import { useNow } from './now.ts';

const oneLine = { whiteSpace: 'nowrap' } as const;

/** An instant in a clinic's zone: "Tue 24 Nov, 14:30"; in full on hover. `since` says "12 minutes ago" under a day. */
export function When({ at, zone, since = false }: { at: string; zone: string; since?: boolean }) {
  const now = useNow();
  const words = (since && sinceWords(at, now)) || whenWords(at, zone, now);
  return (
    <time style={oneLine} dateTime={at} title={whenInFull(at, zone)}>
      {words}
    </time>
  );
}

/** A calendar day: "Tue 24 Nov"; in full, and how far away, on hover. */
export function Day({ day }: { day: string }) {
  const today = useNow().toISOString().slice(0, 10);
  return (
    <time style={oneLine} dateTime={day} title={`${dayInFull(day)}, ${daysAwayWords(day, today)}`}>
      {dayWords(day, today)}
    </time>
  );
}
