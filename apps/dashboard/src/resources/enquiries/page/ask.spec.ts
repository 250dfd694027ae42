import ICAL from 'ical.js';
import { type Ask, calendarFile, inputOf, missingIn } from './ask.ts';

const ask: Ask = {
  ...{ id: 'an id', clinicId: 'soho', about: 'density', wants: 'consultation', startsAt: '2026-11-24T10:00:00.000Z' },
  ...{ name: 'Noor', email: ' noor@home.example ', phone: '' },
};

it.each<[Partial<Ask>, boolean, string | undefined]>([
  [{}, true, undefined],
  [{ wants: 'call', startsAt: null }, true, undefined],
  [{ email: '', phone: '+44 20 7946 0123' }, true, undefined],
  [{ clinicId: null }, true, 'clinicId'],
  [{ about: null }, true, 'about'],
  [{ startsAt: null }, true, 'startsAt'],
  [{ name: '  ' }, true, 'name'],
  [{ email: '', phone: ' ' }, true, 'email'],
  [{}, false, 'consent'],
])('with %j and consent %s what is missing is %s', (changes, consent, field) => {
  expect(missingIn({ ...ask, ...changes }, consent)?.field).toBe(field);
});

it('asks for a call without a time that was looked at before', () => {
  expect(inputOf('ink', { ...ask, wants: 'call' }, true, '')).toMatchObject({
    ...{ startsAt: null, email: 'noor@home.example', phone: null },
  });
  expect(inputOf('ink', ask, true, '').startsAt).toBe(ask.startsAt);
});

it('gives a file that a calendar reads', () => {
  const time = { startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T10:45:00.000Z' };
  const text = calendarFile('an-id', time, 'Ink & Co, Soho', '2026-11-22T12:00:00.000Z');
  const [entry] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  if (!entry) throw new Error('There is no entry');
  const { summary, startDate, location } = new ICAL.Event(entry);
  expect({ summary, location }).toEqual({ summary: 'Appointment at Ink & Co, Soho', location: 'Ink & Co, Soho' });
  expect(startDate.toJSDate().toISOString()).toBe(time.startsAt);
});
