import {
  type AroundAppointment,
  appointmentStateMoves,
  appointmentStates,
  changeAppointmentState,
  findInBooking,
  missingAround,
} from './index.ts';

const now = '2026-11-22T15:00:00.000Z';

describe('a booking', () => {
  it.each([
    ['2026-11-23T09:00:00.000Z', '2026-11-23T13:00:00.000Z', []],
    ['2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z', ['APPOINTMENT.TOO_LONG']],
    ['2026-11-23T09:00:00.000Z', '2026-11-23T08:00:00.000Z', ['APPOINTMENT.ENDS_BEFORE_START']],
    ['2026-11-23T09:00:00.000Z', '2026-11-24T05:00:00.000Z', ['APPOINTMENT.TOO_LONG']],
    ['2026-11-22T14:00:00.000Z', '2026-11-22T15:00:00.000Z', ['APPOINTMENT.TOO_EARLY']],
  ])('from %s to %s finds %j', (startsAt, endsAt, codes) => {
    expect(findInBooking({ startsAt, endsAt }, now).map((finding) => finding.code)).toEqual(codes);
  });

  it('moves by its table and no other way', () => {
    const appointment = { state: 'booked' } as Parameters<typeof changeAppointmentState>[0];
    for (const from of appointmentStates)
      for (const to of appointmentStates) {
        const move = () => changeAppointmentState({ ...appointment, state: from }, to);
        if ((appointmentStateMoves[from] as readonly string[]).includes(to)) expect(move().state).toBe(to);
        else expect(move).toThrow('APPOINTMENT.WRONG_STATE');
      }
  });
});

describe('around an appointment', () => {
  const around: AroundAppointment = {
    appointment: {
      kind: 'session',
      state: 'confirmed',
      startsAt: '2026-11-22T10:00:00.000Z',
      endsAt: '2026-11-22T14:00:00.000Z',
    },
    clientReachable: true,
    treatmentState: 'agreed',
    sessionState: 'completed',
    outcomeRecorded: false,
  };
  const missing = (changes: Partial<AroundAppointment>) => missingAround({ ...around, ...changes }, now);

  it.each<[string, Partial<AroundAppointment>, string[]]>([
    ['nothing is missing when all is done', {}, []],
    ['a way to reach the client', { clientReachable: false }, ['contact_details']],
    ['the agreement', { treatmentState: 'proposed' }, ['treatment_agreement']],
    ['the treatment itself', { treatmentState: null }, ['treatment_agreement']],
    ['the log, once the time is over', { sessionState: null }, ['session_log']],
    ['the completion of the log', { sessionState: 'open' }, ['session_completion']],
    [
      'no log before the end',
      { sessionState: null, appointment: { ...around.appointment, endsAt: '2026-11-22T16:00:00.000Z' } },
      [],
    ],
    [
      'nothing for a missed one',
      { clientReachable: false, appointment: { ...around.appointment, state: 'no_show' } },
      [],
    ],
    [
      'the outcome of a review',
      { appointment: { ...around.appointment, kind: 'review' }, treatmentState: 'settling' },
      ['outcome'],
    ],
    [
      'no log for a consultation',
      { appointment: { ...around.appointment, kind: 'consultation' }, sessionState: null, treatmentState: null },
      [],
    ],
  ])('%s', (_, changes, expected) => expect(missing(changes)).toEqual(expected));
});
