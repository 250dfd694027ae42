import { v7 as uuidv7 } from 'uuid';
import type { Ids } from './a-world.ts';
import { change, list, type OperationRow, one } from './operation-row.ts';

const version = 1;
const days = { firstDay: '2026-11-01', lastDay: '2026-12-31' };
const later = ({ clinicId, staffMemberId: practitionerId }: Ids) => ({
  ...{ clinicId, practitionerId },
  ...{ startsAt: '2026-12-24T10:00:00.000Z', endsAt: '2026-12-24T11:00:00.000Z' },
});

/** Rows of Query about appointments. */
export const appointmentQueries: Readonly<Record<string, OperationRow>> = {
  appointments: list('diary.read', 'id client { name }', ({ clientId }) => ({ clientId })),
  appointment: one('diary.read', 'id client { name } missing', 'appointmentId'),
  diaryEntries: {
    who: 'diary.read',
    select: '{ id clientId clientName note }',
    args: ({ clinicId }) => ({ clinicIds: [clinicId], ...days }),
  },
  freeSlots: {
    who: 'diary.read',
    select: '{ practitionerId clinicId roomId startsAt }',
    args: ({ clinicId, clientId }) => ({
      input: { clinicIds: [clinicId], clientId, kind: 'review', firstDay: '2026-12-01', lastDay: '2026-12-02' },
    }),
  },
  bookingProposal: {
    who: 'diary.edit',
    select: '{ kind minutes treatmentId reasons }',
    args: ({ clientId, treatmentId }) => ({ clientId, treatmentId }),
  },
  appointmentMoves: {
    who: 'diary.read',
    select: '{ id movedBy reason from { clinicId } to { practitionerId } }',
    args: ({ appointmentId }) => ({ appointmentId }),
  },
};

/** Rows of Mutation about appointments. */
export const appointmentMutations: Readonly<Record<string, OperationRow>> = {
  bookAppointment: change('diary.edit', (ids) => ({
    ...{ id: uuidv7(), clientId: ids.clientId, kind: 'review' },
    ...later(ids),
  })),
  moveAppointment: change('diary.edit', (ids) => ({ id: ids.appointmentId, version, ...later(ids) })),
  reopenAppointment: change('diary.edit', ({ appointmentId: id }) => ({ id, version })),
  confirmAppointment: change('diary.edit', ({ appointmentId: id }) => ({ id, version })),
  arriveAppointment: change('diary.edit', ({ appointmentId: id }) => ({ id, version })),
  missAppointment: change('diary.edit', ({ appointmentId: id }) => ({ id, version })),
  cancelAppointment: change('diary.edit', ({ appointmentId: id }) => ({
    ...{ id, version, cancelledFor: 'client', reason: 'ill' },
  })),
  noteDeposit: change('diary.edit', ({ appointmentId: id }) => ({
    ...{ id, version, deposit: { amountMinor: 5_000, state: 'paid' } },
  })),
};
