import { progressWords, whereWords } from './recall-words.ts';

it('progress carries its denominator', () => {
  expect(progressWords({ clients: 37, reached: 14, tried: 3, toReach: 20 })).toBe(
    '14 of 37 clients reached, 3 tried, 20 to reach',
  );
  expect(progressWords({ clients: 0, reached: 0, tried: 0, toReach: 0 })).toMatch('Nobody');
});

it('says where it was done, and where the mix came from', () => {
  const [leeds, soho] = [{ name: 'Leeds' }, { name: 'Soho' }];
  expect(whereWords({ clinics: [leeds, soho], mixedAt: [] })).toBe('Leeds, Soho');
  expect(whereWords({ clinics: [leeds], mixedAt: [soho] })).toBe('Leeds, through a mix made at Soho');
});
