import type { ReminderPurpose } from '../reminders/index.ts';
import type { Instant } from '../time/index.ts';

/** The ways a message can take to a client. */
export const messageChannels = ['sms', 'email'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/**
 * What a channel said when it was handed a message. `unavailable`: it certainly did not take it. `unknown`: it may have,
 * and nobody can tell.
 */
export const attemptOutcomes = ['accepted', 'refused', 'unavailable', 'unknown'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** One handing over of a message to a channel. It is added, and told its outcome once. */
export interface MessageAttempt {
  readonly id: string;
  readonly reminderId: string;
  /** Counts the claims of its reminder. */
  readonly claim: number;
  readonly channel: MessageChannel;
  /** Who carried it, such as mailbox, smtp or sms. */
  readonly carrier: string;
  readonly recipient: string;
  readonly language: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** Parts of an SMS, each of which is paid for; 1 for an e-mail. */
  readonly segments: number;
  readonly startedAt: Instant;
  /** Null while the channel has not answered, or nobody was there to hear it. */
  readonly outcome: AttemptOutcome | null;
  readonly outcomeAt: Instant | null;
  /** The channel's own number for it. */
  readonly providerId: string | null;
  /** The channel's code for a refusal. */
  readonly fault: string | null;
}

/** When messages may leave, which way first, and for how many clients invitations are left out to measure them. */
export interface MessageSettings {
  /** Wall-clock times of the clinic between which nothing leaves, such as "20:00" and "08:00"; equal: no quiet hours. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** Which way is tried first. */
  readonly channels: readonly MessageChannel[];
  /** Per cent of clients who are not invited to a top-up, so that what invitations do can be measured; 0 to 50. */
  readonly holdoutPercent: number;
  /** What a hundred SMS segments cost, in minor units of the clinic's currency. */
  readonly smsHundredMinor: number;
  readonly version: number;
}

/** Quiet from eight to eight, SMS before e-mail, nobody held out; 100 segments at 4.00. */
export const usualMessageSettings: MessageSettings = {
  quietFrom: '20:00',
  quietUntil: '08:00',
  channels: ['sms', 'email'],
  holdoutPercent: 0,
  smsHundredMinor: 400,
  version: 0,
};

/** Hours after which a message is no longer worth sending; a reminder also ends with its appointment. */
export const staleAfterHours: Readonly<Record<ReminderPurpose, number>> = {
  aftercare_check_in: 24,
  appointment_reminder: 24,
  next_session_invitation: 7 * 24,
  perfecting_invitation: 14 * 24,
  review_invitation: 14 * 24,
  top_up_invitation: 28 * 24,
};

/** A client's last word on messages of one purpose. Without one they are sent. */
export interface MessageChoice {
  readonly clientId: string;
  readonly purpose: ReminderPurpose;
  readonly wanted: boolean;
  readonly chosenAt: Instant;
  /** Staff member who noted it; null when the client chose by a link. */
  readonly chosenBy: string | null;
}
