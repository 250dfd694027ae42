import type { Instant } from '../time/index.ts';

/** One entry of a calendar, as far as we ever write one. */
export interface CalendarEvent {
  /** The same for ever, so that a later text changes the entry instead of adding one. */
  readonly uid: string;
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly summary: string;
  readonly place: string;
  readonly state: 'confirmed' | 'cancelled';
  /** Where to read more; null when there is no such place. */
  readonly address: string | null;
}

interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

/** How soon a program that subscribes should ask again. */
const again = 'PT15M';

/**
 * A calendar in the form of RFC 5545, with RFC 7986 for its name and how often to ask. Times are in UTC: an instant needs
 * no table of zones that another program might read differently. DTSTAMP is when the entry was last changed, which is
 * what it means in a calendar without a method; the same entries are therefore always the same text.
 */
export function calendarText({ name, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stipple//Diary//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${again}`,
    `X-PUBLISHED-TTL:${again}`,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent): string[] {
  const changed = utc(event.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escaped(event.summary)}`,
    `LOCATION:${escaped(event.place)}`,
    `STATUS:${event.state.toUpperCase()}`,
    `TRANSP:${event.state === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PRIVATE',
    ...(event.address === null ? [] : [`URL:${event.address}`]),
    'END:VEVENT',
  ];
}

/** 2026-11-22T12:00:00.000Z as 20261122T120000Z. */
function utc(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Text as RFC 5545 3.3.11 wants it. Control characters have no place in it and are left out. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out.
      .replace(/[\u0000-\u001f\u007f]/g, '')
  );
}

const mostOctets = 75;

/** A line longer than 75 octets goes on after a break and a blank, and never in the middle of a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > mostOctets) {
      parts.push(part);
      part = '';
      // The blank that a line goes on with is one of its octets.
      octets = 1;
    }
    part += letter;
    octets += more;
  }
  return [...parts, part].join('\r\n ');
}

/** How long a letter is in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
