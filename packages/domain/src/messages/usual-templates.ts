import type { ReminderPurpose } from '../reminders/index.ts';
import type { MessageChannel } from './message.ts';
import { escapeHtml } from './template.rules.ts';
import type { TemplateWords } from './template.ts';

interface Usual {
  readonly sms: string;
  readonly subject: string;
  /** Paragraphs of the e-mail between the greeting and the link. */
  readonly mail: readonly string[];
  readonly button: string;
}

const usual: Readonly<Record<ReminderPurpose, Usual>> = {
  appointment_reminder: {
    sms: 'Hello {{first_name}}, we expect you at {{organization}} {{clinic}} on {{day}} at {{time}}. Your choices: {{link}}',
    subject: 'Your appointment on {{day}} at {{time}}',
    mail: [
      'we expect you on {{day}} at {{time}} at {{organization}} {{clinic}}.',
      'If you cannot come, please tell us as soon as you can.',
    ],
    button: 'See your choices',
  },
  aftercare_check_in: {
    sms: 'Hello {{first_name}}, how are you getting on? If anything worries you, call {{organization}} {{clinic}}. Your choices: {{link}}',
    subject: 'How are you getting on?',
    mail: [
      'a few days have passed since you were with us. Please keep to what we gave you in writing about the days after.',
      'If anything worries you, call {{organization}} {{clinic}} today rather than tomorrow.',
    ],
    button: 'See your choices',
  },
  next_session_invitation: {
    sms: 'Hello {{first_name}}, it is time to book your next visit at {{organization}} {{clinic}}. Your choices: {{link}}',
    subject: 'Time for your next visit',
    mail: [
      'enough days have passed for your next visit at {{organization}} {{clinic}}.',
      'Call us or answer this message, and we find a time together.',
    ],
    button: 'See your choices',
  },
  perfecting_invitation: {
    sms: 'Hello {{first_name}}, your included second look at {{organization}} {{clinic}} can be booked now. Your choices: {{link}}',
    subject: 'Your included perfecting visit',
    mail: [
      'your course includes a perfecting visit, and now is the time for it.',
      'Call {{organization}} {{clinic}} or answer this message, and we find a time together.',
    ],
    button: 'See your choices',
  },
  review_invitation: {
    sms: 'Hello {{first_name}}, we would like to see you for a short review at {{organization}} {{clinic}}. Your choices: {{link}}',
    subject: 'We would like to see your result',
    mail: [
      'everything has settled by now, and we would like to look at the result with you. It takes half an hour.',
      'Call {{organization}} {{clinic}} or answer this message, and we find a time together.',
    ],
    button: 'See your choices',
  },
  top_up_invitation: {
    sms: 'Hello {{first_name}}, it has been a while since your last visit at {{organization}} {{clinic}}. Call us if you would like another. Your choices: {{link}}',
    subject: 'It has been a while',
    mail: [
      'some years have passed since your last visit, and a refresh may do good by now.',
      'Call {{organization}} {{clinic}} or answer this message, and we look at it together.',
    ],
    button: 'See your choices',
  },
};

/** The words every organization starts with, in English. */
export function usualWords(purpose: ReminderPurpose, channel: MessageChannel): TemplateWords {
  const { sms, subject, mail, button } = usual[purpose];
  if (channel === 'sms') return { subject: null, text: sms, html: null };
  const ending =
    'You get this because you are a client of {{organization}}. By the link you choose which messages you get.';
  const text = [
    'Hello {{first_name}},',
    ...mail,
    `${button}: {{link}}`,
    'Kind regards',
    '{{organization}} {{clinic}}',
    ending,
  ].join('\n\n');
  const paragraphs = ['Hello {{first_name}},', ...mail].map((one) => `<p>${escapeHtml(one)}</p>`);
  const html = [
    ...paragraphs,
    `<p><a href="{{link}}">${button}</a></p>`,
    '<p>Kind regards<br>{{organization}} {{clinic}}</p>',
    `<p><small>${ending}</small></p>`,
  ].join('\n');
  return { subject, text, html };
}
