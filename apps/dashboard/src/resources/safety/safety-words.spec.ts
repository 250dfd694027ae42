import { withDays } from './safety-words.ts';

describe('a sentence about a rule', () => {
  it('says its day as people do', () =>
    expect(withDays('The next session may start on 2026-11-28.')).toMatch(/start on \w+ 28 Nov(ember)? 2026\.$/));
  it('stays as it is without one', () => expect(withDays('Consult first.')).toBe('Consult first.'));
});
