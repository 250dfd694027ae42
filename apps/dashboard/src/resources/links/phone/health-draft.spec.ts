import { answeredIn, answersOf, emptyHealth } from './health-draft.ts';

const questions = [
  { key: 'keloid', dayAsked: null },
  { key: 'isotretinoin', dayAsked: 'Day of the last dose' },
];

describe('answers in the making', () => {
  it('are counted', () => {
    expect(answeredIn(emptyHealth, questions)).toBe(0);
    const no = { yes: false, day: '', note: '' };
    expect(answeredIn({ ...emptyHealth, answers: { keloid: no, gone: no } }, questions)).toBe(1);
  });

  it('are sent with the day and the note that belong to yes', () => {
    const given = { day: '2026-01-02', note: ' two months ' };
    const both = { keloid: { ...given, yes: true }, isotretinoin: { ...given, yes: true } };
    expect(answersOf({ answers: both, signedName: '' }, questions)).toEqual([
      { question: 'keloid', yes: true, day: null, note: 'two months' },
      { question: 'isotretinoin', yes: true, day: '2026-01-02', note: 'two months' },
    ]);
    const no = { isotretinoin: { ...given, yes: false } };
    expect(answersOf({ answers: no, signedName: '' }, questions)).toEqual([
      { question: 'isotretinoin', yes: false, day: null, note: null },
    ]);
  });
});
