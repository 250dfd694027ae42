import { builtIn } from '@stipple/domain/outcomes';
import { type Assessment, missingIn, sendable, stepOfField, stepsOf, withAnswer } from './assessment.ts';
import type { Instrument } from './instruments.ts';
import { inOrder, suggestedFor } from './suggested.ts';

const of = (key: keyof typeof builtIn) =>
  ({ ...builtIn[key], builtIn: true, publishedAt: null, draftVersion: 1 }) as unknown as Instrument;
const [satisfaction, vancouver] = [of('satisfaction'), of('vancouver')];
const chosen = inOrder([satisfaction, vancouver]);
const empty: Assessment = { id: 'a', chosen: [], answered: {} };
const steps = stepsOf(chosen);

it('a scar is also judged by the scar scale', () => {
  expect(suggestedFor('scar')).toContain('vancouver');
  expect(suggestedFor('pattern_baldness')).not.toContain('vancouver');
});

it('the practitioner’s questions come first, then the tablet changes hands', () =>
  expect(steps.map((step) => (step.kind === 'question' ? step.item.key : step.kind))).toEqual([
    ...['vascularity', 'pigmentation', 'pliability', 'height'],
    ...['hand_over', 'value', 'review'],
  ]));

describe('answers', () => {
  const one = withAnswer(empty, vancouver, 'pliability', 2);

  it('are sent for what was answered, and only that', () => {
    expect(sendable(withAnswer(empty, satisfaction, 'value', 8), chosen)).toEqual([
      { instrument: 'satisfaction', version: 1, answers: [{ item: 'value', value: 8 }] },
    ]);
    expect(missingIn(empty, chosen)).toBe(0);
    expect(missingIn(one, chosen)).toBe(3);
  });

  it('to another version of the instrument begin anew', () => {
    const next = { ...vancouver, version: 2 };
    expect(withAnswer(one, next, 'height', 1).answered).toEqual({ vancouver: { version: 2, answers: { height: 1 } } });
  });

  it('that are refused are found again', () => {
    const both = withAnswer(one, satisfaction, 'value', 8);
    expect(stepOfField('instruments.0.answers.0.value', both, chosen, steps)).toBe(2);
    expect(stepOfField('instruments.1.answers.0.value', both, chosen, steps)).toBe(5);
    expect(stepOfField('assessedAt', both, chosen, steps)).toBeUndefined();
  });
});
