import { v7 as uuidv7 } from 'uuid';
import type { Ids } from './a-world.ts';
import { change, nothing, type OperationRow } from './operation-row.ts';

const days = { firstDay: '2027-01-01', lastDay: '2027-03-01' };
const away = { from: '2027-04-01T00:00', until: '2027-04-02T00:00', reason: 'New' };
const misfits = 'misfits { appointmentId client { name } clinic { name } practitioner { name } }';
const ofClinic = ({ clinicId }: Ids) => ({ id: uuidv7(), version: 0, clinicId, validFrom: '2027-03-01', hours: [] });

/** Rows of Query about the diary's hours. */
export const diaryQueries: Readonly<Record<string, OperationRow>> = {
  diaryHours: {
    who: 'diary.read',
    select: `{ clinics { clinicId rooms { name } closures { reason } }
      practitioners { practitionerId work { clinicId } away { reason } } }`,
    args: ({ clinicId }) => ({ clinicIds: [clinicId], ...days }),
  },
  clinicHours: {
    who: 'diary.read',
    select: '{ clinicId weeks { id } rooms { id name } closures { id reason } }',
    args: ({ clinicId }) => ({ clinicIds: [clinicId] }),
  },
  practitionerHours: {
    who: 'diary.read',
    select: '{ practitionerId weeks { id } days { day } timeOff { id reason } }',
    args: ({ staffMemberId: practitionerId }) => ({ practitionerId, ...days }),
  },
  diarySettings: nothing('diary.read', '{ gridMinutes kinds { kind minutes } version }'),
  diaryReport: {
    who: 'reports.read',
    select: '{ total { hoursMinutes } clinics { clinic { name } figures { noShows } } practitioners { id name } }',
    args: ({ clinicId }) => ({ filter: { clinicIds: [clinicId], from: '2026-01-01', to: '2026-12-31' } }),
  },
  bookingMisfits: {
    who: 'hours.edit',
    select: '{ appointmentId client { name } clinic { name } practitioner { name } }',
    args: ({ clinicId, staffMemberId }) => ({ clinicIds: [clinicId], practitionerIds: [staffMemberId] }),
  },
};

/** Rows of Mutation about the diary's hours. */
export const diaryMutations: Readonly<Record<string, OperationRow>> = {
  addRoom: change('hours.edit', ({ clinicId }) => ({ id: uuidv7(), clinicId, name: 'New' })),
  renameRoom: change('hours.edit', ({ roomId: id }) => ({ id, version: 1, name: 'New' })),
  closeRoom: change('hours.edit', ({ roomId: id }) => ({ id, version: 1 }), `{ room { id } ${misfits} }`),
  reopenRoom: change('hours.edit', ({ roomId: id }) => ({ id, version: 1 })),
  orderRooms: change('hours.edit', ({ clinicId, roomId }) => ({ clinicId, roomIds: [roomId] })),
  setOpeningHours: change('hours.edit', ofClinic, `{ week { id } ${misfits} }`),
  removeOpeningHours: change('hours.edit', ({ openingWeekId: id }) => ({ id, version: 1 })),
  setWorkingHours: change(
    'hours.edit',
    (ids) => ({ ...ofClinic(ids), practitionerId: ids.staffMemberId }),
    `{ week { id } ${misfits} }`,
  ),
  removeWorkingHours: change('hours.edit', ({ workingWeekId: id }) => ({ id, version: 1 })),
  closeClinics: change(
    'hours.edit',
    ({ clinicId }) => ({ closures: [{ id: uuidv7(), clinicId }], ...away }),
    `{ closures { id } ${misfits} }`,
  ),
  removeClosures: change('hours.edit', ({ closureId }) => ({ ids: [closureId] })),
  addTimeOff: change(
    'hours.edit',
    ({ staffMemberId: practitionerId }) => ({ id: uuidv7(), practitionerId, ...away }),
    `{ timeOff { id } ${misfits} }`,
  ),
  removeTimeOff: change('hours.edit', ({ timeOffId }) => ({ ids: [timeOffId] })),
  setWorkingDay: change(
    'hours.edit',
    ({ staffMemberId: practitionerId, clinicId }) => ({
      ...{ practitionerId, day: '2027-03-03' },
      stretches: [{ clinicId, opens: '10:00', closes: '12:00' }],
    }),
    `{ days { clinicId } ${misfits} }`,
  ),
  setDiarySettings: change('organization.edit', () => ({ version: 9, gridMinutes: 15, kinds: [] }), '{ version }'),
};
