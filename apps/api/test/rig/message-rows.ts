import { change, type OperationRow } from './operation-row.ts';

const [purpose, reason, wanted] = ['review_invitation', 'They called', false] as const;

/** Rows of Query about messages. */
export const messageQueries: Readonly<Record<string, OperationRow>> = {
  mailbox: {
    who: 'messages.read',
    select: '{ total items { id text client { name } clinic { name } } }',
    args: ({ clinicId }) => ({ clinicIds: [clinicId] }),
  },
  unreachableClients: {
    who: 'messages.read',
    select: '{ why messages client { name } }',
    args: ({ clinicId }) => ({ clinicIds: [clinicId] }),
  },
  messageFigures: {
    who: 'messages.read',
    select: '{ month purpose due sent }',
    args: ({ clinicId }) => ({ firstMonth: '2026-11', months: 2, clinicIds: [clinicId] }),
  },
};

/** Rows of Mutation about messages. */
export const messageMutations: Readonly<Record<string, OperationRow>> = {
  stopMessage: change('messages.act', ({ reminderId: id }) => ({ id, reason }), '{ id state }'),
  resendMessage: change('messages.act', ({ reminderId: id }) => ({ id, reason }), '{ id state }'),
  settleMessage: change('messages.act', ({ reminderId: id }) => ({ id, reason, arrived: true }), '{ id state }'),
  chooseMessages: change('messages.act', ({ clientId }) => ({ clientId, purpose, wanted }), '{ purpose wanted }'),
  openMessagesByLink: change('public', () => ({ token: 'x' }), '{ purpose wanted }'),
  chooseMessagesByLink: change('public', () => ({ token: 'x', purpose, wanted }), '{ purpose wanted }'),
};
