import { problemCodes } from '@stipple/domain/problems';
import { wordOf } from './problem-words.ts';

describe('the words of a problem', () => {
  it.each(problemCodes)('%s says what is the matter', (code) => {
    const sentence = wordOf({ code, params: {} });
    expect(sentence).toMatch(/^\S.*[.!]$/s);
    expect(sentence).not.toMatch(/undefined|NaN|Something went wrong|[A-Z]+\.[A-Z_]+/);
  });

  it('names what the rule found', () => {
    expect(wordOf({ code: 'SAFETY.NOT_HEALED', params: { healedOn: '2026-12-01' } })).toContain('2026-12-01');
    expect(wordOf({ code: 'ACCESS.TOO_MANY_ATTEMPTS', params: { minutes: 1 } })).toContain('in 1 minute.');
    expect(wordOf({ code: 'TREATMENT.WRONG_STATE', params: { from: 'in_progress', to: 'agreed' } })).toContain(
      'in progress',
    );
  });
});
