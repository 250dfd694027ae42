import { type Overview, satisfactionFinding, sessionsFinding, shareWords } from './findings.ts';

const month = (month: string, sessions: number) => ({ month, sessions, perfecting: 0, topUps: 0 });
const months = (...counts: number[]) =>
  counts.map((count, index) => month(`2026-${String(index + 1).padStart(2, '0')}-01`, count));
const year = { from: '2026-01-01', to: '2026-12-31' };
const scores = (answers: number, high: number, highLower: number | null = null, highUpper: number | null = null) => ({
  answers,
  high,
  mean: null,
  highLower,
  highUpper,
});

describe('what a chart of sessions says', () => {
  it.each([
    [months(), 'No session was completed in this period'],
    [months(0, 0, 0, 0), 'No session was completed in this period'],
    [months(4, 9), '13 sessions completed'],
    [months(3, 3, 4, 4), '14 sessions in 4 months'],
    [months(50, 50, 56, 56), 'Sessions up 12 % on the 2 months before'],
    [months(50, 50, 40, 40), 'Sessions down 20 % on the 2 months before'],
    [months(50, 50, 51, 51), 'Sessions steady at about 51 a month'],
  ])('%#: %2$s', (given, words) => expect(sessionsFinding(given, year)).toBe(words));

  it('does not take half a month for a fall', () => {
    const given = months(50, 50, 50, 50, 20);
    expect(sessionsFinding(given, { from: '2026-01-01', to: '2026-05-10' })).toBe(
      'Sessions steady at about 50 a month',
    );
  });
});

describe('what a chart of satisfaction says', () => {
  const overview = (total: ReturnType<typeof scores>, ...clinics: [string, ReturnType<typeof scores>][]) =>
    ({
      total: { satisfaction: total },
      clinics: clinics.map(([name, satisfaction]) => ({ clinic: { name }, figures: { satisfaction } })),
    }) as unknown as Overview;
  const words = (clinic: { name: string }) => clinic.name;

  it('says when it is too little', () =>
    expect(satisfactionFinding(overview(scores(7, 7)), words)).toBe('Too few to say: 7 answers'));

  it('names a clinic only when its whole interval lies apart', () => {
    const chain = scores(200, 150);
    expect(
      satisfactionFinding(
        overview(chain, ['Leeds', scores(100, 95, 0.89, 0.98)], ['York', scores(100, 70, 0.6, 0.78)]),
        words,
      ),
    ).toBe('Leeds above the chain');
    expect(
      satisfactionFinding(
        overview(chain, ['Leeds', scores(100, 80, 0.71, 0.87)], ['York', scores(100, 70, 0.6, 0.78)]),
        words,
      ),
    ).toBe('75 % are satisfied; no clinic clearly differs');
  });

  it('does not praise a clinic for a handful of answers', () => {
    expect(
      satisfactionFinding(
        overview(scores(200, 100), ['Leeds', scores(5, 5, 0.57, 1)], ['York', scores(195, 95, 0.42, 0.56)]),
        words,
      ),
    ).toBe('50 % are satisfied; no clinic clearly differs');
  });
});

it('a share carries what it is of', () => {
  expect(shareWords(scores(50, 41))).toBe('82 % (41 of 50 answered)');
  expect(shareWords(scores(0, 0))).toBe('Nobody answered yet');
});
