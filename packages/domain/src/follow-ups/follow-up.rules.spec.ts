import { usualAftercare } from '../aftercare/index.ts';
import { defaultSettings } from '../organizations/index.ts';
import { aftercareAfter, invitationsAfter, remindersOfAppointment } from './index.ts';

const zone = 'Europe/London';

describe('after a session', () => {
  it('five check-ins follow at ten on the clinic’s clock, summer time or not', () => {
    const planned = aftercareAfter({ id: 's', day: '2026-03-25' }, zone, usualAftercare.checkInDays);
    expect(planned.map(({ slot, dueAt }) => `${slot} ${dueAt}`)).toEqual([
      'day-1 2026-03-26T10:00:00.000Z',
      'day-3 2026-03-28T10:00:00.000Z',
      'day-7 2026-04-01T09:00:00.000Z',
      'day-14 2026-04-08T09:00:00.000Z',
      'day-30 2026-04-24T09:00:00.000Z',
    ]);
  });

  it('they fall on the days of the version that was handed over', () => {
    const planned = aftercareAfter({ id: 's', day: '2026-03-25' }, zone, [2, 10]);
    expect(planned.map(({ slot, dueAt }) => `${slot} ${dueAt}`)).toEqual([
      'day-2 2026-03-27T10:00:00.000Z',
      'day-10 2026-04-04T09:00:00.000Z',
    ]);
  });

  const treatment = {
    id: 't',
    state: 'in_progress',
    topUpDueOn: null,
    topUps: 0,
    lastSessionAt: '2026-11-20T14:00:00.000Z',
    completedSessions: 1,
  } as const;

  it('of a course that goes on, the next session is offered once the skin has healed', () => {
    expect(invitationsAfter(treatment, zone, defaultSettings)).toEqual([
      {
        purpose: 'next_session_invitation',
        subjectId: 't',
        slot: 'session-2',
        dueAt: '2026-12-04T10:00:00.000Z',
        reason: 'course_continues',
      },
    ]);
  });

  const finished = { ...treatment, state: 'settling', topUpDueOn: '2030-11-20', completedSessions: 3 } as const;

  it('that ends the course, perfecting, review and in four years three top-up invitations are planned', () => {
    const planned = invitationsAfter(finished, zone, defaultSettings);
    expect(planned.map(({ purpose, slot, dueAt }) => [purpose, slot, dueAt.slice(0, 10)])).toEqual([
      ['perfecting_invitation', 'round-1', '2026-12-11'],
      ['review_invitation', 'round-1', '2027-01-01'],
      ['top_up_invitation', 'round-1-day-0', '2030-11-20'],
      ['top_up_invitation', 'round-1-day-30', '2030-12-20'],
      ['top_up_invitation', 'round-1-day-60', '2031-01-19'],
    ]);
  });

  it('that was a top-up, no perfecting is offered and the slots are those of the next round', () => {
    const planned = invitationsAfter({ ...finished, topUps: 1 }, zone, defaultSettings);
    expect(planned.map(({ slot }) => slot)).toEqual(['round-2', 'round-2-day-0', 'round-2-day-30', 'round-2-day-60']);
    expect(planned.every(({ reason }) => reason === 'top_up_completed')).toBe(true);
  });

  it.each(['proposed', 'agreed', 'maintained', 'due', 'closed'] as const)(
    'of a treatment that is %s nothing is offered',
    (state) => {
      expect(invitationsAfter({ ...finished, state }, zone, defaultSettings)).toEqual([]);
    },
  );
});

describe('an appointment', () => {
  it('is recalled a week and two days before, unless that is past', () => {
    const appointment = { id: 'a', startsOn: '2026-11-30' };
    const slots = (now: string) => remindersOfAppointment(appointment, zone, now).map((planned) => planned.slot);
    expect(slots('2026-11-01T00:00:00.000Z')).toEqual(['7-days-before', '2-days-before']);
    expect(slots('2026-11-24T00:00:00.000Z')).toEqual(['2-days-before']);
    expect(slots('2026-11-29T00:00:00.000Z')).toEqual([]);
  });

  it('that was moved has reminders of its own for the new time', () => {
    const moved = { id: 'a', startsOn: '2026-12-07', movedCount: 2 };
    expect(
      remindersOfAppointment(moved, zone, '2026-11-22T00:00:00.000Z').map(({ slot, dueAt }) => `${slot} ${dueAt}`),
    ).toEqual(['7-days-before-moved-2 2026-11-30T10:00:00.000Z', '2-days-before-moved-2 2026-12-05T10:00:00.000Z']);
  });
});
