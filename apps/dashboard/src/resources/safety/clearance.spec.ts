import { codesOf, overridesFor } from './clearance.ts';

const points = [{ code: 'A' }, { code: 'B' }, { code: 'A' }];
const reason = 'Seen and talked through.';

describe('a start', () => {
  it('is clear when nothing blocks', () => expect(overridesFor([], {})).toEqual([]));
  it('waits for a reason for each rule', () => {
    expect(overridesFor(points, { A: reason })).toBeNull();
    expect(overridesFor(points, { A: reason, B: 'too short' })).toBeNull();
    expect(overridesFor(points, { A: reason, B: '          x          ' })).toBeNull();
  });
  it('takes one override for a rule, however many points it has', () => {
    expect(overridesFor(points, { A: reason, B: ` ${reason} ` })).toEqual([
      { code: 'A', reason },
      { code: 'B', reason },
    ]);
    expect(codesOf(points)).toEqual(['A', 'B']);
  });
  it('sends no override that is not needed', () =>
    expect(overridesFor([{ code: 'B' }], { A: reason, B: reason })).toEqual([{ code: 'B', reason }]));
});
