import { findInRecall, progressOf, type RecallResult, reachStateOf, startRecallInput } from './index.ts';

const tries = (...results: RecallResult[]) => results.map((result) => ({ result }));

describe('a client of a recall', () => {
  it.each<[string, RecallResult[]]>([
    ['to_reach', []],
    ['tried', ['no_answer']],
    ['tried', ['wrong_details', 'message_left']],
    ['reached', ['no_answer', 'reached']],
    ['reached', ['reached', 'no_answer']],
  ])('is %s after %j', (state, results) => expect(reachStateOf(tries(...results))).toBe(state));
});

it('the progress of a recall counts every client once', () => {
  expect(progressOf(['reached', 'tried', 'to_reach', 'reached'])).toEqual({
    clients: 4,
    reached: 2,
    tried: 1,
    toReach: 1,
  });
  expect(progressOf([])).toEqual({ clients: 0, reached: 0, tried: 0, toReach: 0 });
});

it('a closed recall takes nothing more', () => {
  expect(findInRecall({ closedAt: null })).toEqual([]);
  expect(findInRecall({ closedAt: '2026-11-22T12:00:00.000Z' })).toMatchObject([{ code: 'RECALL.CLOSED' }]);
});

it('a recall says why', () => {
  const id = '0192f000-0000-7000-8000-000000000001';
  const { error } = startRecallInput.safeParse({ id, productId: id, lotNumber: 'A-1', reason: '  ' });
  expect(error?.issues[0]?.message).toBe('Reason is missing.');
});
