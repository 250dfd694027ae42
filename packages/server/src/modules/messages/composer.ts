import { createHash, createHmac } from 'node:crypto';
import type { Appointment } from '@stipple/domain/appointments';
import {
  chooseTemplate,
  type MessageChannel,
  type MessageTemplate,
  type RenderedMessage,
  renderMessage,
  smsLength,
  type TemplateValues,
  usualWords,
} from '@stipple/domain/messages';
import type { ReminderPurpose } from '@stipple/domain/reminders';
import type { Instant } from '@stipple/domain/time';
import { tokenHashOf } from '../access/index.ts';

/** Days for which the link of a message opens. */
export const linkDays = 30;

/** What a message is put together from. */
export interface Material {
  readonly purpose: ReminderPurpose;
  readonly channel: MessageChannel;
  readonly templates: readonly MessageTemplate[];
  readonly organizationName: string;
  readonly clinic: { readonly id: string; readonly name: string; readonly zone: string };
  readonly client: { readonly name: string; readonly language: string };
  readonly appointment: Pick<Appointment, 'startsAt'> | null;
}

/** The words for a client, with the link still to be put in: what is kept never opens anything. */
export interface Composed extends RenderedMessage {
  readonly language: string;
  readonly segments: number;
}

/** Where the link goes, in what is kept. */
export const linkPlace = '{{link}}';

/** Chooses the template that fits best and fills it in. */
export function compose(material: Material): Composed {
  const { purpose, channel, templates, clinic, client } = material;
  const usual = { language: 'en', clinicId: null, ...usualWords(purpose, channel) };
  const own = templates.filter((one) => one.channel === channel && one.purpose === purpose);
  const wanted = { language: client.language, clinicId: clinic.id };
  // The usual words are the organization's English ones as long as it has none of its own.
  const template = chooseTemplate(own, wanted) ?? usual;
  const { language } = template;
  const words = renderMessage(template, valuesOf(material, language));
  const segments = channel === 'sms' ? smsLength(withLink(words, sampleLink).text).segments : 1;
  return { ...words, language, segments };
}

/** As long as a link is, for counting. */
const sampleLink = `https://clinic.example/c/${'x'.repeat(43)}`;

function valuesOf({ organizationName, clinic, client, appointment }: Material, language: string): TemplateValues {
  return {
    name: client.name,
    first_name: client.name.split(/\s+/)[0] ?? client.name,
    clinic: clinic.name,
    organization: organizationName,
    link: linkPlace,
    ...(appointment && whenIn(language, appointment.startsAt, clinic.zone)),
  };
}

function whenIn(templateLanguage: string, at: Instant, timeZone: string): TemplateValues {
  const shown = new Date(at);
  // English that does not say whose is that of the country the trade's words come from: the day before the month.
  const language = templateLanguage === 'en' ? 'en-GB' : templateLanguage;
  return {
    day: new Intl.DateTimeFormat(language, { timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(shown),
    time: new Intl.DateTimeFormat(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      shown,
    ),
  };
}

/** The message as it leaves. */
export function withLink({ subject, text, html }: RenderedMessage, link: string): RenderedMessage {
  const put = (part: string) => part.replaceAll(linkPlace, link);
  return { subject: subject === null ? null : put(subject), text: put(text), html: html === null ? null : put(html) };
}

/** The link of one round of one reminder: it follows from the key of this installation, so every try carries the same. */
export function linkOfRound(linkKey: Buffer, reminderId: string, round: number) {
  const token = createHmac('sha256', linkKey).update(`message ${reminderId} ${round}`).digest('base64url');
  return { id: idFrom(`link of ${reminderId} ${round}`), token, tokenHash: tokenHashOf(token) };
}

/** A UUID of version 8, made of a hash: the same for the same words. */
function idFrom(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
