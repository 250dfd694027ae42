import { amendSession, amendSessionInput, findInAmendment } from './index.ts';

const input = amendSessionInput.parse({
  id: '019aa8c8-0000-7000-8000-000000000001',
  sessionId: '019aa8c8-0000-7000-8000-000000000002',
  part: 'pass',
  passNumber: 2,
  value: '0.8 mm',
  text: 'Read off the wrong line.',
  signedName: 'Ada Mensah',
});
const completed = { state: 'completed' } as const;
const codes = (changes: Partial<typeof input>, passes = 3) =>
  findInAmendment(completed, { ...input, ...changes }, passes).map(({ code, field }) => `${code} at ${field}`);

describe('an amendment', () => {
  it('is who, when, which part, what and why', () => {
    const signed = { at: '2026-11-22T15:00:00.000Z', by: 'ada' };
    expect(amendSession(completed, 3, input, signed)).toEqual({
      ...input,
      amendedAt: signed.at,
      amendedBy: 'ada',
    });
  });

  it('names a pass only when it is about one', () => {
    const signed = { at: '2026-11-22T15:00:00.000Z', by: 'ada' };
    expect(amendSession(completed, 3, { ...input, part: 'pain' }, signed).passNumber).toBeNull();
  });

  it.each([['draft'], ['in_progress'], ['paused']] as const)('is not made to a session that is %s', (state) => {
    expect(findInAmendment({ state }, input, 3).map(({ code }) => code)).toEqual(['AMENDMENT.NOT_COMPLETED']);
  });

  it('may be a value alone or words alone, but not nothing', () => {
    expect(codes({ text: null })).toEqual([]);
    expect(codes({ value: null })).toEqual([]);
    expect(codes({ value: null, text: null })).toEqual(['AMENDMENT.EMPTY at text']);
  });

  it('about a pass names one that is there', () => {
    expect(codes({ passNumber: null })).toEqual(['AMENDMENT.WITHOUT_PASS at passNumber']);
    expect(codes({ passNumber: 4 })).toEqual(['AMENDMENT.WITHOUT_PASS at passNumber']);
  });
});
