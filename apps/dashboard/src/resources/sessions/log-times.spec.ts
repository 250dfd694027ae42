import { emptyDraft } from './draft.ts';
import { clockOf, onDayOf, withEnd, withStart } from './log-times.ts';

const draft = emptyDraft('2026-11-22T09:00:00.000Z');

describe('the times of a session', () => {
  it('are those of the clinic, not of the tablet', () => {
    expect(clockOf('2026-11-22T14:30:00.000Z', 'America/New_York')).toBe('09:30');
    expect(withStart(draft, '2026-11-22', '09:30', 'America/New_York').startedAt).toBe('2026-11-22T14:30:00.000Z');
  });

  it('end on the day of the start', () => {
    expect(withEnd(draft, '12:30', 'Europe/London').endedAt).toBe('2026-11-22T12:30:00.000Z');
  });

  it('end past midnight when that is possible', () => {
    const late = emptyDraft('2026-11-22T22:00:00.000Z');
    expect(withEnd(late, '01:15', 'Europe/London').endedAt).toBe('2026-11-23T01:15:00.000Z');
  });

  it('end before the start when somebody says so, to be seen and mended', () => {
    expect(withEnd(draft, '08:00', 'Europe/London').endedAt).toBe('2026-11-22T08:00:00.000Z');
  });

  it('have no end once it is taken away', () => {
    expect(withEnd(withEnd(draft, '12:00', 'Europe/London'), '', 'Europe/London').endedAt).toBeNull();
  });

  it('keep the clock of the end when the start moves to another day', () => {
    const ended = withEnd(draft, '12:00', 'Europe/London');
    expect(withStart(ended, '2026-11-20', '09:00', 'Europe/London').endedAt).toBe('2026-11-20T12:00:00.000Z');
  });

  it('hold over the night in which the clocks go back', () => {
    const night = emptyDraft('2026-10-24T22:00:00.000Z');
    expect(withEnd(night, '02:30', 'Europe/London').endedAt).toBe('2026-10-25T02:30:00.000Z');
  });

  it('end a break that still lasted', () => {
    const rest = { id: 'a', startedAt: '2026-11-22T12:00:00.000Z', endedAt: null };
    const ended = withEnd({ ...draft, breaks: [rest] }, '12:30', 'Europe/London');
    expect(ended.breaks).toEqual([{ ...rest, endedAt: '2026-11-22T12:30:00.000Z' }]);
  });

  it('find the day of a time near the start', () => {
    const late = '2026-11-22T22:00:00.000Z';
    expect(onDayOf(late, '21:30', 'Europe/London')).toBe('2026-11-22T21:30:00.000Z');
    expect(onDayOf(late, '01:10', 'Europe/London')).toBe('2026-11-23T01:10:00.000Z');
    expect(onDayOf('2026-11-22T00:20:00.000Z', '23:50', 'Europe/London')).toBe('2026-11-21T23:50:00.000Z');
  });
});
