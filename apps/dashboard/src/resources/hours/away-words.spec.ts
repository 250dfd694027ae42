import { awayWords, stretchOf, type TypedAway } from './away-words.ts';

const typed: TypedAway = {
  ...{ firstDay: '2026-12-24', lastDay: '2026-12-26', wholeDays: true, fromTime: '13:00', untilTime: '18:00' },
  reason: '',
};

it('whole days end where the day after begins, and are told by their last', () => {
  expect(stretchOf(typed)).toEqual({ from: '2026-12-24T00:00', until: '2026-12-27T00:00' });
  expect(awayWords(stretchOf(typed), '2026-11-22')).toBe('Thu 24 Dec to Sat 26 Dec');
  expect(awayWords(stretchOf({ ...typed, lastDay: '' }), '2026-11-22')).toBe('Thu 24 Dec');
});

it('hours are told by the clock, midnight as the end of its day', () => {
  const hours = { ...typed, wholeDays: false, lastDay: '2026-12-24' };
  expect(awayWords(stretchOf(hours), '2026-11-22')).toBe('Thu 24 Dec, 13:00 to 18:00');
  expect(stretchOf({ ...hours, untilTime: '00:00' })).toEqual({ from: '2026-12-24T13:00', until: '2026-12-25T00:00' });
});
