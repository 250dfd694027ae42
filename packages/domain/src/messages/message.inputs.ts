import { z } from 'zod';
import { id, idList, longText, page, whole } from '../input/index.ts';
import { reminderPurposes } from '../reminders/index.ts';
import { messageChannels } from './message.ts';

const purpose = z.enum(reminderPurposes);
const channel = z.enum(messageChannels);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is written like en or pt-PT.');
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written like 20:00.');

const place = { purpose, channel, language, clinicId: id.nullish().transform((given) => given ?? null) };
const words = {
  subject: longText('Subject', 150),
  text: z.string().trim().min(1, 'The text is missing.').max(4_000, 'The text has at most 4,000 characters.'),
  html: longText('HTML', 20_000),
};

export const templatePlaceInput = z.object(place);
export const saveTemplateInput = z.object({ ...place, ...words, version: z.int().min(0) });
export const previewMessageInput = z.object({ ...place, ...words, clientId: id.nullish() });
export const testMessageInput = previewMessageInput.extend({
  id,
  clientId: id,
  to: z.string().trim().min(3, 'Say where it goes.').max(254),
});
export const changeMessageSettingsInput = z.object({
  version: z.int().min(0),
  quietFrom: wallTime,
  quietUntil: wallTime,
  channels: z
    .array(channel)
    .min(1, 'Choose at least one way.')
    .refine((list) => new Set(list).size === list.length, 'Each way is named once.'),
  holdoutPercent: whole('Share held out', 0, 50),
  smsHundredMinor: whole('Price of 100 segments', 0, 1_000_000),
});
export const chooseMessagesInput = z.object({ clientId: id, purpose, wanted: z.boolean() });
export const chooseMessagesByLinkInput = z.object({ token: z.string().max(200), purpose, wanted: z.boolean() });
const reason = z.string().trim().min(3, 'Say why, in a few words.').max(300, 'The reason has at most 300 characters.');
export const stopReminderInput = z.object({ id, reason });
export const resendReminderInput = z.object({ id, reason });
export const settleReminderInput = z.object({ id, reason, arrived: z.boolean() });
/** What a provider of SMS tells, in its own words; other states than these are on the way to one of them. */
export const smsCallbackInput = z.object({
  organizationId: id,
  attemptId: id,
  MessageSid: z.string().regex(/^[\w-]{1,80}$/),
  MessageStatus: z.string().max(30),
  ErrorCode: z
    .string()
    .regex(/^\w{1,20}$/)
    .optional(),
});
export const openMessagesInput = z.object({ token: z.string().max(200) });
export const mailboxAsked = z.object({ clinicIds: idList.optional(), page });
export const messageFigures = z.object({
  firstMonth: z.string().regex(/^\d{4}-\d{2}$/, 'A month is written like 2026-11.'),
  months: whole('Months', 1, 24),
  clinicIds: idList.optional(),
});

export type TemplatePlaceInput = z.infer<typeof templatePlaceInput>;
export type SaveTemplateInput = z.infer<typeof saveTemplateInput>;
export type PreviewMessageInput = z.infer<typeof previewMessageInput>;
export type ChangeMessageSettingsInput = z.infer<typeof changeMessageSettingsInput>;
export type ChooseMessagesInput = z.infer<typeof chooseMessagesInput>;
export type StopReminderInput = z.infer<typeof stopReminderInput>;
export type ResendReminderInput = z.infer<typeof resendReminderInput>;
export type SettleReminderInput = z.infer<typeof settleReminderInput>;
