import type { MessageChoice, MessageSums } from '@stipple/domain/messages';
import type { ReminderPurpose } from '@stipple/domain/reminders';
import type { KeptAttempt, MailboxMessage, MessageAct, Unreachable } from '@stipple/server/modules/messages';
import type {
  MailboxMessageType,
  MessageActType,
  MessageAttemptType,
  MessageChoiceType,
  MessageSumsType,
  UnreachableClientType,
} from './message.type.ts';

export function presentAttempt(attempt: KeptAttempt): MessageAttemptType {
  const { id, channel, carrier, recipient, subject, text, segments, startedAt, outcome, fault, deliveredAt } = attempt;
  return { id, channel, carrier, recipient, subject, text, segments, startedAt, outcome, fault, deliveredAt };
}

export function presentAct({ id, act, reason, doneAt, doneBy: doneById }: MessageAct): MessageActType {
  return { id, act, reason, doneAt, doneById };
}

export function presentMailbox(message: MailboxMessage): MailboxMessageType {
  const { id, channel, recipient, subject, text, html, receivedAt, reminderId, clientId, clinicId } = message;
  return { id, channel, recipient, subject, text, html, receivedAt, reminderId, clientId, clinicId };
}

export function presentUnreachable({ clientId, why, messages, lastAt }: Unreachable): UnreachableClientType {
  return { clientId, why, messages, lastAt };
}

export function presentSums(sums: MessageSums): MessageSumsType {
  const { month, purpose, due, sent, delivered, failed, uncertain, notSent, waiting, segments, costMinor } = sums;
  return { month, purpose, due, sent, delivered, failed, uncertain, notSent, waiting, segments, costMinor };
}

export function presentChoice({ purpose, wanted, chosenAt, chosenBy }: MessageChoice): MessageChoiceType {
  return { purpose, wanted, chosenAt, byClient: chosenBy === null };
}

const rules: Readonly<Record<ReminderPurpose, (slot: string) => string>> = {
  appointment_reminder: (slot) => {
    const days = /^(\d+)/.exec(slot)?.[1] ?? '';
    const cause = slot.includes('moved')
      ? 'Planned when the appointment was moved'
      : 'Planned when the appointment was booked';
    return `${cause}: ${days} days before it, at ten on the clinic’s clock.`;
  },
  aftercare_check_in: (slot) =>
    `Planned when the session was completed: on day ${slot.replace('day-', '')} after it, at ten on the clinic’s clock.`,
  next_session_invitation: () =>
    'Planned when the session before was completed: once the skin has had its days to heal.',
  perfecting_invitation: () => 'Planned when the course was completed: 21 days after its last session.',
  review_invitation: () => 'Planned when the course was completed: 42 days after its last session.',
  top_up_invitation: (slot) => {
    const days = Number(/day-(\d+)$/.exec(slot)?.[1] ?? 0);
    return `Planned when the course was completed: ${days === 0 ? 'when' : `${days} days after`} the top-up falls due, unless booked.`;
  },
};

/** Why a message exists: what happened, and the rule that followed. */
export function ruleOf({ purpose, slot }: { readonly purpose: ReminderPurpose; readonly slot: string }): string {
  return rules[purpose](slot);
}
