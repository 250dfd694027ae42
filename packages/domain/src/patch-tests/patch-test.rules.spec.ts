import { defaultSafetySettings as settings } from '../organizations/index.ts';
import { findInTestTime, type PatchTest, readFrom, readPatchTest, standingOf } from './index.ts';

const test: PatchTest = {
  ...{ id: 'p', clientId: 'c', clinicId: 'k', productId: 'ash', doneBy: 's', version: 1 },
  ...{ doneAt: '2026-11-20T10:00:00.000Z', doneOn: '2026-11-20' },
  ...{ result: null, readAt: null, readBy: null, notes: 'Behind the left ear.' },
};
const now = '2026-11-22T12:00:00.000Z';
const read = (given: Partial<Parameters<typeof readPatchTest>[1]>, from: PatchTest = test) =>
  readPatchTest(from, { result: 'passed', readAt: now, notes: null, ...given }, 'reader', settings, now);

describe('a patch test', () => {
  it('is written down when it is done', () => {
    expect(findInTestTime('2026-11-22T12:10:00.000Z', now)).toEqual([]);
    expect(findInTestTime('2026-11-22T12:20:00.000Z', now)).toMatchObject([{ code: 'PATCH_TEST.IN_FUTURE' }]);
  });
  it('is passed once the hours are over, and keeps its notes', () =>
    expect(read({})).toEqual({ ...test, result: 'passed', readAt: now, readBy: 'reader' }));
  it('is not passed a minute too early', () =>
    expect(() => read({ readAt: '2026-11-22T09:59:00.000Z' })).toThrow('PATCH_TEST.TOO_EARLY'));
  it('may show a reaction at any time', () =>
    expect(read({ result: 'failed', readAt: '2026-11-20T12:00:00.000Z' }).result).toBe('failed'));
  it('is not read before it is done', () =>
    expect(() => read({ result: 'failed', readAt: '2026-11-20T09:00:00.000Z' })).toThrow('PATCH_TEST.TOO_EARLY'));
  it('is not read ahead of time', () =>
    expect(() => read({ readAt: '2026-11-23T12:00:00.000Z' })).toThrow('PATCH_TEST.IN_FUTURE'));
  it('is read once', () => expect(() => read({}, read({}))).toThrow('PATCH_TEST.READ_ALREADY'));
});

describe('where a patch test stands', () => {
  const stands = (given: Partial<PatchTest>, at = now) =>
    standingOf({ ...test, ...given }, at, at.slice(0, 10), settings);
  it('waits for its hours', () => expect(stands({}, '2026-11-21T12:00:00.000Z')).toBe('waiting'));
  it('is to be read', () => expect(stands({})).toBe('to_read'));
  it('is to be read from', () => expect(readFrom(test, settings)).toBe('2026-11-22T10:00:00.000Z'));
  it('has passed', () => expect(stands({ result: 'passed' })).toBe('passed'));
  it('holds on its last day', () => expect(stands({ result: 'passed' }, '2027-05-20T12:00:00.000Z')).toBe('passed'));
  it('has run out after it', () => expect(stands({ result: 'passed' }, '2027-05-21T12:00:00.000Z')).toBe('expired'));
  it('stays failed', () => expect(stands({ result: 'failed' }, '2028-05-21T12:00:00.000Z')).toBe('failed'));
});
