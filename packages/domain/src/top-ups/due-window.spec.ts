import { dayAfterMonths, reasonsToTell } from './index.ts';

describe('a due window', () => {
  it('counts months of 30.4375 days from the last session', () => {
    expect(dayAfterMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(dayAfterMonths('2024-02-29', 0)).toBe('2024-02-29');
    expect(dayAfterMonths('2024-02-29', 48)).toBe('2028-02-29');
    expect(dayAfterMonths('2024-01-01', 1e9).slice(0, 4)).toBe('3024');
  });

  it('tells what matters and not who treated', () => {
    const reasons = [
      { factor: 'practitioner', level: 'a', times: 0.7 },
      { factor: 'indication', level: 'scar', times: 0.75 },
      { factor: 'skin', level: 'oily', times: 0.86 },
      { factor: 'skin_type', level: '6', times: 1.08 },
      { factor: 'round', level: 'first', times: 1.02 },
    ];
    expect(reasonsToTell(reasons).map(({ level }) => level)).toEqual(['scar', 'oily']);
  });
});
