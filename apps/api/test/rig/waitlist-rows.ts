import { v7 as uuidv7 } from 'uuid';
import type { Ids } from './a-world.ts';
import { change, list, nothing, type OperationRow, one } from './operation-row.ts';

const version = 1;
const token = 'opens nothing';
const slot = ({ clinicId, staffMemberId: practitionerId }: Ids) => ({
  ...{ clinicId, practitionerId },
  ...{ startsAt: '2027-03-08T10:00:00.000Z', endsAt: '2027-03-08T11:00:00.000Z' },
});
const wish = ({ clinicId }: Ids) => ({
  ...{ kind: 'review', minutes: 30, clinicIds: [clinicId], weekdays: [1], earliestOn: '2026-12-01' },
});

/** Rows of Query about the waitlist and the links of appointments. */
export const waitlistQueries: Readonly<Record<string, OperationRow>> = {
  waitlist: list('waitlist.read', 'id note client { name } clinics { name } offers { id }', ({ waitlistEntryId }) => ({
    ids: [waitlistEntryId],
  })),
  waitlistEntry: one('waitlist.read', 'id note client { name } practitioner { name }', 'waitlistEntryId'),
  freedSlot: {
    who: 'waitlist.read',
    select: '{ clinicId startsAt }',
    args: ({ appointmentId }) => ({ appointmentId }),
  },
  freedTimes: {
    who: 'waitlist.read',
    select: '{ appointmentId slot { clinic { name } practitioner { name } } fitting }',
    args: ({ clinicId }) => ({ clinicIds: [clinicId] }),
  },
  rankedSlot: {
    who: 'waitlist.read',
    select: '{ slot { clinicId } candidates { entry { id client { name } } reasons } unfit { reason count } }',
    args: (ids) => ({ input: slot(ids) }),
  },
  clientRules: nothing('diary.read', '{ cancelHours moveHours moves anyPractitioner anyClinic }'),
};

/** Rows of Mutation about the same. */
export const waitlistMutations: Readonly<Record<string, OperationRow>> = {
  addToWaitlist: change('waitlist.edit', (ids) => ({ id: uuidv7(), clientId: ids.clientId, ...wish(ids) })),
  changeWaitlistEntry: change('waitlist.edit', (ids) => ({ id: ids.waitlistEntryId, version, ...wish(ids) })),
  withdrawWaitlistEntry: change('waitlist.edit', ({ waitlistEntryId: id }) => ({ id, version })),
  restoreWaitlistEntry: change('waitlist.edit', ({ waitlistEntryId: id }) => ({ id, version })),
  offerFreedSlot: change(
    'waitlist.edit',
    (ids) => ({ id: uuidv7(), entryId: ids.waitlistEntryId, ...slot(ids) }),
    '{ offer { id } }',
  ),
  withdrawOffer: change('waitlist.edit', ({ offerId: id }) => ({ id, version })),
  bookFromWaitlist: change('diary.edit', (ids) => {
    const { clinicId, practitionerId, startsAt } = slot(ids);
    return { id: uuidv7(), entryId: ids.waitlistEntryId, clinicId, practitionerId, startsAt };
  }),
  linkAppointment: change('links.send', ({ appointmentId }) => ({ id: uuidv7(), appointmentId }), '{ link { id } }'),
  setClientRules: change(
    'organization.edit',
    () => ({ version: 9, cancelHours: 24, moveHours: 24, moves: 1, anyPractitioner: true, anyClinic: false }),
    '{ version }',
  ),
  openAppointmentByLink: change('public', () => ({ token }), '{ clientName }'),
  confirmByLink: change('public', () => ({ token, id: uuidv7(), version }), '{ clientName }'),
  cancelByLink: change('public', () => ({ token, id: uuidv7(), version, reason: 'ill' }), '{ clientName }'),
  freeTimesByLink: change('public', () => ({ token, firstDay: '2026-12-01' }), '{ startsAt }'),
  moveByLink: change(
    'public',
    ({ clinicId, staffMemberId: practitionerId }) => ({
      ...{ token, id: uuidv7(), version, clinicId, practitionerId, startsAt: '2027-03-08T10:00:00.000Z' },
    }),
    '{ clientName }',
  ),
  openOffer: change('public', () => ({ token }), '{ clientName }'),
  acceptOffer: change('public', () => ({ token, id: uuidv7() }), '{ clientName }'),
  declineOffer: change('public', () => ({ token, stay: true }), '{ clientName }'),
};
