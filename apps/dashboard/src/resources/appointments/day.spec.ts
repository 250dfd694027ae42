import { byClinic, dayInWords, firstToDo, nextAct, type Row } from './day.ts';

const clinic = { id: 'c1', name: 'Leeds', city: 'Leeds', zone: 'Europe/London', currency: 'GBP' };
const treatment = { id: 't1', indication: 'scar', state: 'agreed', plannedSessions: 3, completedSessions: 1 } as const;

const row = (changes: Partial<Row>): Row => ({
  id: 'a1',
  kind: 'session',
  state: 'confirmed',
  startsAt: '2026-11-22T09:00:00.000Z',
  endsAt: '2026-11-22T12:00:00.000Z',
  missing: [],
  clearance: null,
  cancelledBy: null,
  cancelledFor: null,
  cancelReason: null,
  cancelWords: null,
  ...{ roomId: null, bufferAfter: 0, note: null, depositMinor: null, depositState: null, movedCount: 0 },
  version: 1,
  client: { id: 'p1', name: 'Ada', phone: null, email: null },
  clinic,
  practitioner: { id: 's1', name: 'Yusuf' },
  treatment,
  session: null,
  ...changes,
});

const practitioner = { log: true, desk: true };
const desk = { log: false, desk: true };

describe('what to do next', () => {
  it.each<[string, Partial<Row>, object | undefined]>([
    ['starts the session', {}, { act: 'start', treatmentId: 't1', kind: 'session' }],
    ['goes on with an open one', { session: { id: 's', state: 'paused' } }, { act: 'continue', sessionId: 's' }],
    [
      'shows a completed one',
      { state: 'completed', session: { id: 's', state: 'completed' } },
      { act: 'view', sessionId: 's' },
    ],
    [
      'asks for the agreement first',
      { treatment: { ...treatment, state: 'proposed' } },
      { act: 'treatment', treatmentId: 't1' },
    ],
    ['looks for a treatment', { treatment: null }, { act: 'client' }],
    [
      'logs late what was not logged',
      { state: 'completed', missing: ['session_log'] },
      { act: 'start', treatmentId: 't1', kind: 'session' },
    ],
    ['leaves a no-show alone', { state: 'no_show' }, undefined],
    ['confirms a consultation', { kind: 'consultation', state: 'booked', treatment: null }, { act: 'confirm' }],
  ])('%s', (_, changes, act) => expect(nextAct(row(changes), practitioner)).toEqual(act));

  it('is the desk’s for the desk', () => {
    expect(nextAct(row({ state: 'booked' }), desk)).toEqual({ act: 'confirm' });
    expect(nextAct(row({}), desk)).toEqual({ act: 'arrive' });
    expect(nextAct(row({ state: 'arrived' }), desk)).toBeUndefined();
  });
});

it('the filled button belongs to the session under way, else to the first that waits', () => {
  const [first, open] = [row({ id: 'first' }), row({ id: 'open', session: { id: 's', state: 'in_progress' } })];
  expect(firstToDo([row({ id: 'gone', state: 'cancelled' }), first, open], practitioner)?.id).toBe('open');
  expect(firstToDo([row({ id: 'gone', state: 'cancelled' }), first], practitioner)?.id).toBe('first');
  expect(firstToDo([], practitioner)).toBeUndefined();
});

it('each clinic has its own day', () => {
  const tokyo = { ...clinic, id: 'c2', name: 'Akasaka', zone: 'Asia/Tokyo' };
  const late = '2026-11-22T16:00:00.000Z';
  const days = byClinic([row({ startsAt: late }), row({ id: 'b', clinic: tokyo, startsAt: late })], () => '2026-11-22');
  expect(days.map((day) => day.clinic.name)).toEqual(['Leeds']);
});

it('a day in words leaves out what is not there', () => {
  expect(dayInWords([])).toBe('0 appointments');
  expect(dayInWords([row({ state: 'booked' }), row({ state: 'no_show' }), row({ state: 'cancelled' })])).toBe(
    '2 appointments, 1 to confirm, 1 no-show, 1 cancelled',
  );
});
