import { aftercareDays, aftercareProtocol, findInProtocol, usualAftercare } from './index.ts';

const phase = (from: number, to: number | null) => ({ from, to, happens: 'It heals.', advice: ['Rest.'] });
const found = (changes: Partial<typeof usualAftercare>) =>
  findInProtocol({ ...usualAftercare, ...changes }).map(({ code, field }) => `${code} at ${field}`);

describe('a protocol', () => {
  it('that an organization starts with can be followed and stored', () => {
    expect(found({})).toEqual([]);
    expect(aftercareProtocol.parse(usualAftercare)).toEqual(usualAftercare);
  });

  it('begins on the day of the session', () =>
    expect(found({ phases: [phase(1, null)] })).toEqual(['AFTERCARE.DAYS_NOT_NEXT at phases.0.from']));

  it.each([
    ['leaves a day out', [phase(0, 2), phase(4, 9)], 'AFTERCARE.DAYS_NOT_NEXT at phases.1.from'],
    ['says a day twice', [phase(0, 2), phase(2, 9)], 'AFTERCARE.DAYS_NOT_NEXT at phases.1.from'],
    ['goes on after its end', [phase(0, null), phase(3, 9)], 'AFTERCARE.AFTER_THE_END at phases.1.from'],
    ['turns a part around', [phase(0, 2), phase(3, 1)], 'AFTERCARE.ENDS_BEFORE_IT_BEGINS at phases.1.to'],
  ])('never %s', (_, phases, says) => expect(found({ phases })).toEqual([says]));

  it('asks on days in order, each once', () => {
    expect(found({ checkInDays: [1, 3, 3] })).toEqual(['AFTERCARE.CHECK_INS_NOT_IN_ORDER at checkInDays.2']);
    expect(found({ checkInDays: [7, 3] })).toEqual(['AFTERCARE.CHECK_INS_NOT_IN_ORDER at checkInDays.1']);
  });
});

describe('the client’s days', () => {
  const days = aftercareDays(usualAftercare, '2026-11-27');

  it('have dates of the calendar, over the end of a month and of a year', () => {
    expect(days.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-11-27 2026-11-29',
      '2026-11-30 2026-12-02',
      '2026-12-03 2026-12-07',
      '2026-12-08 2026-12-24',
      '2026-12-25 2027-01-08',
      '2027-01-09 null',
    ]);
  });

  it('name the first water and what is allowed again where it falls', () => {
    expect(days.flatMap(({ milestones }) => milestones)).toEqual([
      { on: '2026-12-01', words: 'First water, lukewarm' },
      { on: '2026-12-07', words: 'You may shave again' },
      { on: '2026-12-27', words: 'Sun, pool and sauna again, with sunscreen' },
    ]);
    const late = aftercareDays({ ...usualAftercare, firstWaterDay: 6 }, '2026-11-27');
    expect(late[2]?.milestones[0]).toEqual({ on: '2026-12-03', words: 'First water, lukewarm' });
  });
});
