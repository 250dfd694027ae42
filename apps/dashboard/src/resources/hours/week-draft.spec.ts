import { copied, draftOf, findingsOf, hoursInAWeek, hoursOf, nextStretch, weekOn, withDay } from './week-draft.ts';

const monday = { weekday: 1 as const, opens: '09:00', closes: '12:00' };
const evening = { weekday: 1 as const, opens: '18:00', closes: '24:00' };

describe('a week as it is typed', () => {
  it('comes back as it was said, midnight included', () => {
    expect(draftOf([monday, evening])[0]?.[1]).toEqual({ opens: '18:00', closes: '00:00' });
    expect(hoursOf(draftOf([monday, evening]))).toEqual([monday, evening]);
    expect(hoursInAWeek(draftOf([monday, evening]))).toBe(9);
  });

  it('says what is wrong with a day beside that day', () => {
    const of = (...stretches: { opens: string; closes: string }[]) => findingsOf(withDay(draftOf([]), 2, stretches));
    expect(of({ opens: '09:00', closes: '00:00' }).size).toBe(0);
    expect(of({ opens: '12:00', closes: '09:00' }).get(2)).toBe('This ends before it begins');
    expect(of({ opens: '', closes: '09:00' }).get(2)).toMatch(/both times/);
    expect(of({ opens: '09:00', closes: '12:00' }, { opens: '11:00', closes: '13:00' }).get(2)).toMatch(/overlap/);
  });

  it('copies a day to others, and offers the next stretch after the last', () => {
    const draft = copied(draftOf([monday]), 0, [1, 2]);
    expect(draft.map((stretches) => stretches.length)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(nextStretch([])).toEqual({ opens: '09:00', closes: '18:00' });
    expect(nextStretch([{ opens: '09:00', closes: '12:00' }])).toEqual({ opens: '13:00', closes: '17:00' });
  });
});

it('the week that holds on a day is the last that has begun', () => {
  const weeks = [{ validFrom: '2026-01-01' }, { validFrom: '2026-12-01' }];
  expect(['2025-12-31', '2026-11-30', '2026-12-01'].map((day) => weekOn(weeks, day)?.validFrom)).toEqual([
    undefined,
    '2026-01-01',
    '2026-12-01',
  ]);
});
