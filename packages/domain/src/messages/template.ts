import type { ReminderPurpose } from '../reminders/index.ts';
import type { MessageChannel } from './message.ts';

/** What a template may say of whom it goes to: filled in when the message leaves. */
export const messageVariables = ['first_name', 'name', 'clinic', 'organization', 'day', 'time', 'link'] as const;
export type MessageVariable = (typeof messageVariables)[number];

/** Day and time are those of an appointment; without one there is nothing to put there. */
export function variablesOf(purpose: ReminderPurpose): readonly MessageVariable[] {
  return messageVariables.filter((one) => purpose === 'appointment_reminder' || (one !== 'day' && one !== 'time'));
}

/** Which messages a template is for. The most particular one counts: of the clinic before the organization's. */
export interface TemplatePlace {
  readonly purpose: ReminderPurpose;
  readonly channel: MessageChannel;
  /** BCP 47; "en" is what clients read whose language has no template. */
  readonly language: string;
  /** Null: all clinics. */
  readonly clinicId: string | null;
}

/** The words of a message with its variables in double braces. */
export interface TemplateWords {
  /** Of an e-mail; null for an SMS. */
  readonly subject: string | null;
  readonly text: string;
  /** Of an e-mail; null: the text is all there is. */
  readonly html: string | null;
}

export interface MessageTemplate extends TemplatePlace, TemplateWords {
  readonly id: string;
  readonly version: number;
}

/** A message as it leaves. */
export type RenderedMessage = TemplateWords;

/** Values of variables; day and time only with an appointment. */
export type TemplateValues = Readonly<Partial<Record<MessageVariable, string>>>;
