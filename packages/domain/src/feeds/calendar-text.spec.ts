import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, calendarText } from './index.ts';

const event: CalendarEvent = {
  uid: '0192f000-0000-7000-8000-000000000001@stipple',
  sequence: 3,
  changedAt: '2026-11-20T08:15:30.123Z',
  startsAt: '2026-11-24T14:30:00.000Z',
  endsAt: '2026-11-24T15:15:00.000Z',
  summary: 'Booked',
  place: 'Soho, Room 2, London',
  state: 'confirmed',
  address: 'https://ink.example/appointments/0192f000-0000-7000-8000-000000000001',
};

/** What an independent parser reads in it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, startDate, endDate, summary, location } = new ICAL.Event(component);
    const startsAt = startDate.toJSDate().toISOString();
    return { uid, sequence, startsAt, endsAt: endDate.toJSDate().toISOString(), summary, place: location, component };
  });
  return { calendar, events };
}

describe('a calendar', () => {
  const text = calendarText({ name: 'Ink & Co', events: [event, { ...event, uid: 'other', state: 'cancelled' }] });

  it('is read by an independent parser', () => {
    const { calendar, events } = read(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT15M');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Ink & Co');
    const { component, ...first } = events[0] ?? fail();
    const { uid, sequence, startsAt, endsAt, summary, place } = event;
    expect(first).toEqual({ uid, sequence, startsAt, endsAt, summary, place });
    expect(component.getFirstPropertyValue('url')).toBe(event.address);
    expect(String(component.getFirstPropertyValue('last-modified'))).toBe('2026-11-20T08:15:30Z');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T08:15:30Z');
    expect(events.map((one) => one.component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(events.map((one) => one.component.getFirstPropertyValue('transp'))).toEqual(['OPAQUE', 'TRANSPARENT']);
  });

  it('says instants in UTC, on both sides of a change of the clocks', () => {
    expect(text).toContain('\r\nDTSTART:20261124T143000Z\r\n');
    const [before, after] = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
    const [entry] = read(calendarText({ name: 'x', events: [{ ...event, startsAt: before, endsAt: after }] })).events;
    expect([entry?.startsAt, entry?.endsAt]).toEqual([before, after]);
  });

  it('of nobody is a calendar too', () => {
    expect(read(calendarText({ name: 'Ink', events: [] })).events).toEqual([]);
  });

  it('is the same text for the same entries', () => {
    expect(calendarText({ name: 'Ink', events: [event] })).toBe(calendarText({ name: 'Ink', events: [{ ...event }] }));
  });
});

describe('whatever a clinic is called', () => {
  const anything = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 200 });

  it('comes back letter by letter, in lines of at most 75 octets that end with CR LF', () => {
    fc.assert(
      fc.property(anything, anything, (name, place) => {
        const text = calendarText({ name, events: [{ ...event, place }] });
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.slice(0, -2).split('\r\n')) {
          // Throws for half a letter.
          expect(encodeURIComponent(line).replace(/%../g, 'x').length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\0]/);
        }
        expect(read(text).events[0]?.place ?? '').toBe(place);
        expect(read(text).events).toHaveLength(1);
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });

  it.each([
    ['a\r\nATTENDEE:mailto:somebody@clinic.example', 'a\nATTENDEE:mailto:somebody@clinic.example'],
    ['Ink; Co, back\\slash', 'Ink; Co, back\\slash'],
    ['tab\tand\u0000nul', 'tabandnul'],
    ['سوهو'.repeat(30), 'سوهو'.repeat(30)],
    ['👩🏽‍🦲'.repeat(20), '👩🏽‍🦲'.repeat(20)],
  ])('%j stays inside its own line', (place, readAs) => {
    const [entry] = read(calendarText({ name: 'x', events: [{ ...event, place }] })).events;
    expect(entry?.place).toBe(readAs);
    expect(entry?.component.hasProperty('attendee')).toBe(false);
  });
});

function fail(): never {
  throw new Error('There is no entry');
}
