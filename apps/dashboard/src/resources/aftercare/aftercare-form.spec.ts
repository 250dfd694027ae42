import { usualAftercare } from '@stipple/domain/aftercare';
import { fieldOf, protocolOf, readableProtocol, valuesOf } from './aftercare-form.ts';

const typed = valuesOf(usualAftercare);
const last = usualAftercare.phases.length - 1;

it('what is typed is what was said', () => {
  expect(protocolOf(typed)).toEqual(usualAftercare);
  expect(readableProtocol(typed)).toEqual(usualAftercare);
});

it('a part ends the day before the next begins', () => {
  const parts = typed.parts.map((part, index) => (index === 1 ? { ...part, from: 2 } : part));
  expect(
    protocolOf({ ...typed, parts })
      .phases.slice(0, 2)
      .map(({ from, to }) => [from, to]),
  ).toEqual([
    [0, 1],
    [2, 5],
  ]);
  expect(protocolOf(typed).phases[last]?.to).toBeNull();
});

it.each([
  ['an empty day', { firstWaterDay: null }],
  ['a line without its day', { milestones: 'You may shave again' }],
  ['check-ins out of order', { checkIns: '7, 3' }],
  ['no words', { alarm: '' }],
])('with %s there is nothing to show yet', (_, given) =>
  expect(readableProtocol({ ...typed, ...given })).toBeUndefined(),
);

it.each([
  ['phases.2.advice.0', 'parts.2.advice'],
  ['phases.1.to', 'parts.1.from'],
  ['checkInDays.1', 'checkIns'],
  ['milestones.0.day', 'milestones'],
  ['alarm', 'alarm'],
])('a refusal of %s stands at %s', (field, at) => expect(fieldOf(field)).toBe(at));
