import type { AttemptOutcome, MessageActName, MessageChannel, UnreachableWhy } from '../../generated/graphql.ts';

export const channelWords: Record<MessageChannel, string> = { sms: 'SMS', email: 'E-mail' };

/** Who carried it, as people say it. */
export const carrierWords = (carrier: string): string =>
  ({ mailbox: 'kept in the mailbox of this installation', smtp: 'by the mail server', sms: 'by the SMS provider' })[
    carrier
  ] ?? `by ${carrier}`;

export const outcomeWords: Record<AttemptOutcome, string> = {
  accepted: 'Taken',
  refused: 'Refused',
  unavailable: 'Not taken, tried again later',
  unknown: 'Its answer was lost',
};

export const actWords: Record<MessageActName, { button: string; done: string; ask: string }> = {
  stopped: { button: 'Stop', done: 'Stopped', ask: 'It will not be sent.' },
  resent: { button: 'Send again', done: 'Sent again', ask: 'It is planned once more, for now, as a new message.' },
  settled_arrived: { button: 'It arrived', done: 'Settled: it arrived', ask: 'It counts as sent.' },
  settled_not_arrived: { button: 'It did not arrive', done: 'Settled: it did not arrive', ask: 'It counts as failed.' },
};

export const unreachableWords: Record<UnreachableWhy, string> = {
  no_address: 'No phone number or e-mail address',
  address_refused: 'The carrier does not take the address',
  not_arrived: 'The last message did not arrive',
};

/** The text that was kept, where its link stood said in words. */
export const withoutLink = (text: string): string => text.replaceAll('{{link}}', '[the client’s own link]');
