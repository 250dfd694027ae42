import type { Finding } from '../problems/index.ts';
import { smsLength } from './sms-segments.ts';
import {
  type MessageTemplate,
  type MessageVariable,
  type RenderedMessage,
  type TemplatePlace,
  type TemplateValues,
  type TemplateWords,
  variablesOf,
} from './template.ts';

/** Segments an SMS may take when its variables are of usual length. */
export const mostSegments = 4;

const braces = /\{\{([^{}]*)\}\}/g;

/** Words about health and treatment: an SMS lies open on a locked screen. */
const clinicalWords =
  /\b(scalp|hair|pigment\w*|micropigmentation|treatments?|healing|heal|skin|scars?|alopecia|infect\w*|swelling|patch test|aftercare|top-ups?)\b/i;

/** Values of usual length, for counting and for a first look. */
export const sampleValues: Readonly<Record<MessageVariable, string>> = {
  first_name: 'Alexandra',
  name: 'Alexandra Whitfield',
  clinic: 'Covent Garden',
  organization: 'Northline Clinics',
  day: 'Wednesday 24 November',
  time: '14:30',
  link: 'https://book.example.com/l/0123456789abcdef0123456789abcdef0123456789a',
};

/** Everything that keeps a template from being used, by field. */
export function findTemplateFaults(place: TemplatePlace, words: TemplateWords): Finding[] {
  const named = (['subject', 'text', 'html'] as const).flatMap((field) => findUnknown(place, field, words[field]));
  return [...named, ...(place.channel === 'sms' ? findSmsFaults(words) : findMailFaults(words))];
}

function findUnknown({ purpose }: TemplatePlace, field: string, text: string | null): Finding[] {
  if (text === null) return [];
  const known: readonly string[] = variablesOf(purpose);
  const unknown = [...text.matchAll(braces)]
    .map(([, name = '']) => name.trim())
    .filter((name) => !known.includes(name));
  const torn = /\{\{|\}\}/.test(text.replaceAll(braces, ''));
  return [
    ...unknown.map((variable): Finding => ({ code: 'TEMPLATE.UNKNOWN_VARIABLE', field, params: { variable } })),
    ...(torn ? [{ code: 'TEMPLATE.BRACES_OPEN', field } as const] : []),
  ];
}

function findSmsFaults({ subject, text, html }: TemplateWords): Finding[] {
  const { segments } = smsLength(render(text, sampleValues));
  const clinical = clinicalWords.exec(text.replaceAll(braces, ''))?.[0];
  return [
    ...(subject === null ? [] : [{ code: 'TEMPLATE.SMS_TEXT_ONLY', field: 'subject' } as const]),
    ...(html === null ? [] : [{ code: 'TEMPLATE.SMS_TEXT_ONLY', field: 'html' } as const]),
    ...(segments > mostSegments
      ? [{ code: 'TEMPLATE.SMS_TOO_LONG', field: 'text', params: { segments, most: mostSegments } } as const]
      : []),
    ...(clinical ? [{ code: 'TEMPLATE.SMS_CLINICAL', field: 'text', params: { word: clinical } } as const] : []),
    ...findMissingLink(text),
  ];
}

function findMailFaults({ subject, text, html }: TemplateWords): Finding[] {
  return [
    ...(subject === null ? [{ code: 'TEMPLATE.SUBJECT_MISSING', field: 'subject' } as const] : []),
    ...(subject !== null && /[\r\n]/.test(subject)
      ? [{ code: 'TEMPLATE.SUBJECT_LINES', field: 'subject' } as const]
      : []),
    ...findMissingLink(text),
    ...(html !== null && /<\s*(script|iframe|object|embed|form|style|link|meta)\b|\bon\w+\s*=|javascript:/i.test(html)
      ? [{ code: 'TEMPLATE.HTML_NOT_SAFE', field: 'html' } as const]
      : []),
    ...(html === null ? [] : findMissingLink(html, 'html')),
  ];
}

/** Every message carries the link: by it clients answer, and choose to get no more. */
function findMissingLink(text: string, field = 'text'): Finding[] {
  return /\{\{\s*link\s*\}\}/.test(text) ? [] : [{ code: 'TEMPLATE.LINK_MISSING', field }];
}

/** The message of a template. In HTML every value is escaped, so that a name is a name whatever it holds. */
export function renderMessage({ subject, text, html }: TemplateWords, values: TemplateValues): RenderedMessage {
  return {
    subject: subject === null ? null : render(subject, values).replaceAll(/\s+/g, ' '),
    text: render(text, values),
    html: html === null ? null : render(html, values, escapeHtml),
  };
}

/** @param written what is done to each value before it is put in */
function render(text: string, values: TemplateValues, written = (value: string) => value): string {
  return text.replaceAll(braces, (_, name: string) => written(values[name.trim() as MessageVariable] ?? ''));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => escapes[letter] as string);
}

/**
 * The template that fits best: the client's language before its main language before English, and for each the
 * clinic's own before the organization's. @returns undefined when there is none, not even in English
 */
export function chooseTemplate<T extends Pick<MessageTemplate, 'language' | 'clinicId'>>(
  templates: readonly T[],
  { language, clinicId }: { readonly language: string; readonly clinicId: string },
): T | undefined {
  const languages = [...new Set([language, language.split('-')[0] ?? language, 'en'])];
  for (const wanted of languages)
    for (const owner of [clinicId, null]) {
      const found = templates.find((one) => one.language === wanted && one.clinicId === owner);
      if (found) return found;
    }
  return undefined;
}
