import { changeOf, findInGrading, type Grade, gradePairInput, sharedScores } from './index.ts';

const grade = (pairId: string, graderId: string, step: Grade['step'], turned = false): Grade => ({
  ...{ pairId, graderId, step, turned, gradedAt: '2026-11-22T12:00:00.000Z' },
});

test('a score of a pair shown the other way round is turned back', () => {
  expect(changeOf({ step: 2, turned: false })).toBe(2);
  expect(changeOf({ step: 2, turned: true })).toBe(-2);
  expect(Object.is(changeOf({ step: 0, turned: true }), 0)).toBe(true);
});

test('two graders are compared over the pairs both have scored', () => {
  const grades = [
    grade('one', 'ben', 1),
    grade('one', 'ada', -2, true),
    grade('two', 'ada', 0),
    grade('three', 'ben', 3),
    grade('three', 'ada', 3),
    grade('three', 'cem', 1),
  ];
  expect(sharedScores(grades)).toEqual([
    {
      graders: ['ada', 'ben'],
      scores: [
        [2, 1],
        [3, 3],
      ],
    },
    { graders: ['ada', 'cem'], scores: [[3, 1]] },
    { graders: ['ben', 'cem'], scores: [[3, 1]] },
  ]);
  expect(sharedScores(grades.filter(({ graderId }) => graderId === 'ada'))).toEqual([]);
});

test('a closed round takes nothing, an open one does', () => {
  expect(findInGrading({ closedAt: null })).toEqual([]);
  expect(findInGrading({ closedAt: '2026-11-22T12:00:00.000Z' })).toMatchObject([{ code: 'GRADING.CLOSED' }]);
});

test.each([-4, 4, 0.5, '1'])('a step of %s is none of the seven', (step) => {
  const pairId = '0192f000-0000-7000-8000-000000000001';
  expect(gradePairInput.safeParse({ pairId, step }).success).toBe(false);
});
