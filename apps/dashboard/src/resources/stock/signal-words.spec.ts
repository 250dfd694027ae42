import { signalSentence } from './signal-words.ts';

const said = { reactions: 7, sessions: 61, expected: 2.1, ratio: 3.33, ratioLower: 1.34, ratioUpper: 6.87 };

it.each([
  [
    'more_than_expected',
    '7 reactions in 61 sessions, 2.1 expected, 3.3 times as many (95 %: 1.3 to 6.9): more than chance explains. Look at it before it is used again.',
  ],
  [
    'as_expected',
    '7 reactions in 61 sessions, 2.1 expected, 3.3 times as many (95 %: 1.3 to 6.9): within what chance explains.',
  ],
  ['too_few', '7 reactions in 61 sessions, 2.1 expected: too few sessions to say anything.'],
] as const)('a lot with %s', (state, sentence) => expect(signalSentence({ ...said, state })).toBe(sentence));

it('a lot where nothing is expected and nothing happened', () => {
  const quiet = { reactions: 0, sessions: 1, expected: 0, ratio: null, ratioLower: null, ratioUpper: null };
  expect(signalSentence({ ...quiet, state: 'as_expected' })).toBe(
    '0 reactions in 1 session, 0.0 expected: nothing unusual.',
  );
});
