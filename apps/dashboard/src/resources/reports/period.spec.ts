import { toNoShows, toOutcomes, toSessions } from './links.ts';
import { endOfMonth, nameOf, periodNamed, periodOf } from './period.ts';

const today = '2026-11-22';

it('names whole months up to today', () => {
  expect(periodNamed('month', today)).toEqual({ from: '2026-11-01', to: today });
  expect(periodNamed('year', today)).toEqual({ from: '2025-12-01', to: today });
  expect(nameOf(periodNamed('quarter', today), today)).toBe('quarter');
  expect(nameOf({ from: '2026-11-02', to: today }, today)).toBeUndefined();
});

it('takes an address at its word only when it makes sense', () => {
  expect(periodOf('2026-01-01', '2026-02-01', today)).toEqual({ from: '2026-01-01', to: '2026-02-01' });
  expect(periodOf('2026-02-01', '2026-01-01', today)).toEqual(periodNamed('year', today));
  expect(periodOf('yesterday', undefined, today)).toEqual(periodNamed('year', today));
});

it.each([
  ['2028-02-01', '2028-02-29'],
  ['2026-12-01', '2026-12-31'],
])('the month of %s ends on %s', (first, last) => expect(endOfMonth(first)).toBe(last));

it('leads to the same days and clinics as the number', () => {
  const rows = { period: { from: '2026-01-01', to: '2026-01-31' }, clinics: ['a', 'b'] };
  expect(toSessions(rows, 'top_up')).toBe(
    '/sessions?from=2026-01-01&to=2026-01-31&state=completed&kind=top_up&clinics=a%2Cb',
  );
  expect(toNoShows({ ...rows, clinics: [] })).toBe('/appointments?from=2026-01-01&to=2026-01-31&state=no_show');
  expect(toOutcomes(rows, 'satisfaction', true)).toContain('scale=satisfaction&score=8');
});
