import type { ProblemCode, ProblemParams } from '@stipple/domain/problems';
import { counted, spoken } from './counted.ts';

type About = Extract<ProblemCode, `FEED.${string}` | `ENQUIRY.${string}`>;

/** The sentences of what is refused about calendar feeds, the enquiry page and its board. */
export const outsiderWords: Readonly<Record<About, (params: ProblemParams) => string>> = {
  'FEED.NOT_PRACTITIONER': () =>
    'A calendar feed shows somebody’s own appointments. You do not treat, so there are none to show.',
  'FEED.ADDRESS_LOST': () =>
    'The feed was made, but its address is told once and has been told. Make a new one; the old one then stops.',
  'FEED.TOO_MANY_READS': ({ minutes = 15 }) =>
    `This calendar is asked for too often. Ask again in ${counted(minutes, 'minute')}.`,
  'ENQUIRY.TOO_MANY': ({ minutes = 15 }) =>
    `There were too many requests. What you filled in is kept; try again in ${counted(minutes, 'minute')}, or call the clinic.`,
  'ENQUIRY.NOT_OPEN': () => 'This page is not open for enquiries. Check the address, or call the clinic.',
  'ENQUIRY.TOO_SOON': ({ hours = 24 }) =>
    `Online bookings are made at least ${counted(hours, 'hour')} ahead. Choose a later time.`,
  'ENQUIRY.TOO_FAR': ({ days = 60 }) =>
    `Online bookings are made at most ${counted(days, 'day')} ahead. Choose an earlier time.`,
  'ENQUIRY.WRONG_STATE': ({ from = '', to = '' }) =>
    `This enquiry is ${spoken(from)} and cannot become ${spoken(to)}. Load it again to see what is possible.`,
  'ENQUIRY.CONVERTED': () => 'This enquiry belongs to a client already.',
  'ENQUIRY.NO_CLIENT': () => 'This enquiry belongs to no client yet. Make it one first.',
  'ENQUIRY.HANDLE_TAKEN': () => 'Another organization has this address already. Choose another one.',
};
