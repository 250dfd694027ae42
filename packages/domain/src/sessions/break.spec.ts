import { breakMinutes, findInBreaks, openBreak, paused, resumed, workMinutes } from './index.ts';

const at = (time: string) => `2026-11-22T${time}:00.000Z`;
const rest = { id: 'a', startedAt: at('10:00'), endedAt: at('10:20') };
const lunch = { id: 'b', startedAt: at('12:00'), endedAt: at('12:30') };
const session = { startedAt: at('09:00'), endedAt: at('13:00'), breaks: [rest, lunch] };

describe('breaks', () => {
  it('start once and end once', () => {
    const once = paused([rest], 'b', at('12:00'));
    expect(openBreak(once)?.id).toBe('b');
    expect(paused(once, 'c', at('12:05'))).toBe(once);
    expect(resumed(once, at('12:30'))).toEqual([rest, lunch]);
    expect(openBreak(resumed(once, at('12:30')))).toBeUndefined();
  });

  it('that lasted no time are none', () => expect(resumed(paused([], 'a', at('10:00')), at('10:00'))).toEqual([]));

  it('are taken from the span', () => {
    expect(breakMinutes(session.breaks, at('13:00'))).toBe(50);
    expect(workMinutes(session, at('15:00'))).toBe(190);
  });

  it('count until now while they last, and so does the work', () => {
    const running = { startedAt: at('09:00'), endedAt: null, breaks: paused([], 'a', at('10:00')) };
    expect(workMinutes(running, at('10:45'))).toBe(60);
    expect(workMinutes({ ...running, breaks: [] }, at('10:45'))).toBe(105);
  });

  it('never make the work less than nothing', () => {
    expect(workMinutes({ ...session, endedAt: at('08:00') }, at('15:00'))).toBe(0);
  });
});

describe('the breaks of a session that has ended', () => {
  const found = (...breaks: Parameters<typeof findInBreaks>[0]['breaks'][number][]) =>
    findInBreaks({ ...session, breaks }).map(({ code, field }) => `${code} at ${field}`);

  it('are right when each lies within it, by itself', () => expect(found(rest, lunch)).toEqual([]));
  it('may touch', () => expect(found(rest, { ...lunch, startedAt: at('10:20') })).toEqual([]));

  it.each([
    ['an open one', { ...lunch, endedAt: null }, 'SESSION.BREAK_OPEN at breaks.1.endedAt'],
    ['one turned around', { ...lunch, endedAt: at('11:59') }, 'SESSION.BREAK_TURNED_AROUND at breaks.1.endedAt'],
    [
      'one before the start',
      { ...lunch, startedAt: at('08:40'), endedAt: at('08:59') },
      'SESSION.BREAK_OUTSIDE at breaks.1.endedAt',
    ],
    ['one after the end', { ...lunch, endedAt: at('13:01') }, 'SESSION.BREAK_OUTSIDE at breaks.1.endedAt'],
    ['two at once', { ...lunch, startedAt: at('10:19') }, 'SESSION.BREAKS_OVERLAP at breaks.1.endedAt'],
  ])('name %s', (_, wrong, finding) => expect(found(rest, wrong)).toEqual([finding]));

  it('are not looked at before it has', () => {
    expect(findInBreaks({ ...session, endedAt: null, breaks: [{ ...rest, endedAt: null }] })).toEqual([]);
  });
});
