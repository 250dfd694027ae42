import { emptyDraft } from './draft.ts';
import { logSteps, openBySteps, stepAfter, stepBefore, stepOf, stepToOpen } from './steps.ts';

describe('the steps of a log', () => {
  it.each([
    ['zones', 'design'],
    ['marks.0.points', 'design'],
    ['mixes.1.parts.0.ml', 'mixes'],
    ['anaesthetics.0.amount', 'mixes'],
    ['passes.2.needle', 'passes'],
    ['skinReaction', 'reaction'],
    ['endedAt', 'finish'],
    ['breaks.0.endedAt', 'finish'],
    ['signOff', 'finish'],
  ])('hold %s at %s', (field, step) => expect(stepOf(field)).toBe(step));

  it('count what is open on each, and no warnings', () => {
    const point = (field: string, warning = false) => ({ code: 'X', field, sentence: '', warning });
    const points = [point('passes.0.needle'), point('passes.1.mixId'), point('signOff', true), point('endedAt')];
    expect(openBySteps(points)).toMatchObject({ passes: 2, finish: 1, design: 0 });
  });

  it('follow each other from the first to the last', () => {
    expect(stepBefore('checks')).toBeUndefined();
    expect(stepAfter('finish')).toBeUndefined();
    for (const step of logSteps.slice(1)) expect(stepAfter(stepBefore(step) ?? 'finish')).toBe(step);
  });

  it('open where work was last done', () => {
    const empty = emptyDraft('2026-11-22T09:00:00.000Z');
    expect(stepToOpen(empty)).toBe('checks');
    expect(stepToOpen({ ...empty, zones: ['crown'] })).toBe('design');
    expect(stepToOpen({ ...empty, zones: ['crown'], notes: 'Calm' })).toBe('reaction');
  });
});
