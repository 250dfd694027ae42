import type { ProblemCode, ProblemParams } from '@stipple/domain/problems';
import { counted, spoken } from './counted.ts';

type About = Extract<ProblemCode, `REMINDER.${string}` | `TEMPLATE.${string}` | `MESSAGE.${string}`>;

/** The sentences of what is refused about messages and their templates. */
export const messageWords: Readonly<Record<About, (params: ProblemParams) => string>> = {
  'REMINDER.WRONG_STATE': ({ state = 'changed' }) =>
    `This message is ${spoken(state)} by now. Load the page again to see what can be done.`,
  'TEMPLATE.UNKNOWN_VARIABLE': ({ variable = '' }) =>
    `There is no {{${variable}}} for messages of this purpose. Choose one of those listed.`,
  'TEMPLATE.BRACES_OPEN': () => 'A variable is written with two braces on each side, such as {{first_name}}.',
  'TEMPLATE.LINK_MISSING': () => 'Every message carries {{link}}: by it clients choose which messages they get.',
  'TEMPLATE.SMS_TEXT_ONLY': () => 'An SMS is text alone. Leave this empty.',
  'TEMPLATE.SMS_TOO_LONG': ({ segments = 0, most = 4 }) =>
    `This takes ${counted(segments, 'segment')}; an SMS of ours takes at most ${most}. Shorten it.`,
  'TEMPLATE.SMS_CLINICAL': ({ word = '' }) =>
    `“${word}” tells something about health, and an SMS lies open on a locked screen. Say it without.`,
  'TEMPLATE.SUBJECT_MISSING': () => 'An e-mail needs a subject.',
  'TEMPLATE.SUBJECT_LINES': () => 'A subject is one line.',
  'TEMPLATE.HTML_NOT_SAFE': () =>
    'Scripts, forms, frames and styles from elsewhere do not reach a mailbox. Leave them out.',
  'TEMPLATE.USUAL': () => 'These are the usual words already.',
  'MESSAGE.NO_ADDRESS': () => 'This client has no address for this kind of message.',
  'MESSAGE.NOT_SENT': () => 'The message did not leave. Try again in a minute.',
};
