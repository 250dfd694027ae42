import { standingOn } from './licence-days.ts';

const on = (validFrom: string, validTo: string | null) => standingOn({ validFrom, validTo }, '2026-11-22');

describe('a licence on a day', () => {
  it.each([
    ['2026-11-23', null, 'not_yet'],
    ['2024-12-01', null, 'in_date'],
    ['2024-12-01', '2026-11-21', 'ended'],
    ['2024-12-01', '2026-11-22', 'ends_soon'],
    ['2024-12-01', '2027-01-20', 'ends_soon'],
    ['2024-12-01', '2027-01-21', 'in_date'],
  ] as const)('from %s to %s is %s', (from, to, standing) => expect(on(from, to)).toBe(standing));
});
