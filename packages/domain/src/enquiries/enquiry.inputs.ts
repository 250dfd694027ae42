import { z } from 'zod';
import { phone } from '../clients/client.inputs.ts';
import { email, id, idList, instant, localDate, longText, orNull, personName, version, whole } from '../input/index.ts';
import { enquiryAbouts, enquirySources, enquiryStates, lostReasons, statesByHand } from './enquiry.ts';

/** Whatever was typed is looked up like a real one, so that its answer does not tell. */
const handle = z.string().max(200, 'This is not an address of ours.');

const reachable = { name: personName, email: orNull(email), phone: orNull(phone) };

const consent = z
  .boolean()
  .refine((given) => given, 'Agree to be contacted: the clinic may only answer with your consent.');

const someWay = ({ email, phone }: { email: string | null; phone: string | null }) => email !== null || phone !== null;
const noWay = { path: ['email'], message: 'Enter an e-mail address or a phone number, so that the clinic can answer.' };

export const openEnquiryPageInput = z.object({ handle });
export const enquiryTimesInput = z.object({ handle, clinicId: id, firstDay: localDate });

export const sendEnquiryInput = z
  .object({
    handle,
    id,
    clinicId: id,
    about: z.enum(enquiryAbouts, 'Choose what it is about.'),
    /** Null: call me instead. */
    startsAt: orNull(instant),
    ...reachable,
    consent,
    /** A field no person sees: what fills it in is no person. */
    website: z.string().max(2_000).nullish(),
  })
  .refine(someWay, noWay);

export const addEnquiryInput = z
  .object({
    id,
    clinicId: id,
    source: z.enum(enquirySources),
    about: z.enum(enquiryAbouts),
    ...reachable,
    consent,
    notes: longText('Notes', 2_000),
  })
  .refine(someWay, noWay);

export const changeEnquiryInput = z.object({ id, version, notes: longText('Notes', 2_000), assignedTo: orNull(id) });

export const moveEnquiryInput = z
  .object({
    id,
    version,
    to: z.enum(statesByHand),
    lostReason: orNull(z.enum(lostReasons)),
    lostWords: longText('The reason', 300),
  })
  .refine(({ to, lostReason }) => to !== 'lost' || lostReason !== null, {
    path: ['lostReason'],
    message: 'Choose why it was lost.',
  })
  .refine(({ lostReason, lostWords }) => lostReason !== 'other' || lostWords !== null, {
    path: ['lostWords'],
    message: 'Say in a few words why it was lost.',
  });

export const convertEnquiryInput = z.object({
  id,
  version,
  /** Null: a new client. Somebody who is on the record is only ever chosen by a person. */
  clientId: orNull(id),
});

export const bookEnquiryInput = z.object({
  id,
  version,
  appointmentId: id,
  practitionerId: id,
  startsAt: instant,
  endsAt: instant,
});

export const enquiryFilter = z.object({
  clinicIds: idList.optional(),
  states: z.array(z.enum(enquiryStates)).max(enquiryStates.length).optional(),
  assignedTo: id.optional(),
});

export const enquiryPeriod = z.object({ clinicIds: idList.optional(), firstDay: localDate, lastDay: localDate });

export const saveEnquiryPageInput = z.object({
  version: z.int('A version is a whole number.').min(0, 'A version starts at 0.'),
  handle: z
    .string()
    .trim()
    .toLowerCase()
    .min(3, 'An address has at least 3 letters.')
    .max(40, 'An address has at most 40 letters.')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An address is made of letters a to z, digits, and hyphens between them.'),
  open: z.boolean(),
  noticeHours: whole('Hours ahead', 0, 336),
  horizonDays: whole('Days ahead', 1, 180),
  clinicIds: idList,
  practitionerIds: idList,
});

export type SendEnquiryInput = z.infer<typeof sendEnquiryInput>;
export type AddEnquiryInput = z.infer<typeof addEnquiryInput>;
export type ChangeEnquiryInput = z.infer<typeof changeEnquiryInput>;
export type MoveEnquiryInput = z.infer<typeof moveEnquiryInput>;
export type ConvertEnquiryInput = z.infer<typeof convertEnquiryInput>;
export type BookEnquiryInput = z.infer<typeof bookEnquiryInput>;
export type EnquiryFilter = z.infer<typeof enquiryFilter>;
export type EnquiryPeriod = z.infer<typeof enquiryPeriod>;
export type SaveEnquiryPageInput = z.infer<typeof saveEnquiryPageInput>;
