import { z } from 'zod';
import { id, longText, orNull, personName, shortText, version, whole } from '../input/index.ts';
import { consentPurposes, consentTopics, signatureMethods } from './consent.ts';
import { breaksTheForm } from './consent-text.ts';

/** BCP 47 in its short form, "en" or "pt-BR". */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is written like en or pt-BR.');

const statement = z.object({
  topic: orNull(z.enum(consentTopics)),
  text: z
    .string('A statement is missing.')
    .trim()
    .min(1, 'Write the statement, or remove it.')
    .max(500, 'A statement has at most 500 characters.'),
});

export const saveConsentDraftInput = z.object({
  id,
  /** The version of the draft one started from; null for a new one. */
  version: orNull(version),
  purpose: z.enum(consentPurposes),
  language,
  title: shortText('Title'),
  body: longText('The text', 20_000)
    .refine((text) => text !== null, 'The text is missing.')
    .transform((text) => text ?? '')
    .refine((text) => !breaksTheForm(text), 'A paragraph of the text may not start with "# " or "[ ]".'),
  statements: z.array(statement).max(30, 'A consent has at most 30 statements.'),
});

export const publishConsentVersionInput = z.object({ id, version });
export const discardConsentDraftInput = z.object({ id, version });

/** One stroke after another, in whole units of the signature field. */
const drawnPath = z
  .string()
  .max(20_000, 'This signature is too long. Clear it and sign once.')
  .regex(/^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})+)+$/, 'The signature cannot be read. Clear it and sign again.');

/** What the person who signs gives; where and before whom is known otherwise. */
export const signature = {
  id,
  versionId: id,
  /** Places of the statements that were ticked, from 0. */
  ticked: z.array(whole('A statement', 0, 29)).max(30),
  signedName: personName,
  method: z.enum(signatureMethods),
  drawn: orNull(drawnPath),
};

export const signConsentInput = z.object({ ...signature, clientId: id });
export const withdrawConsentInput = z.object({ clientId: id, purpose: z.enum(consentPurposes) });

export type SaveConsentDraftInput = z.infer<typeof saveConsentDraftInput>;
export type PublishConsentVersionInput = z.infer<typeof publishConsentVersionInput>;
export type SignConsentInput = z.infer<typeof signConsentInput>;
export type WithdrawConsentInput = z.infer<typeof withdrawConsentInput>;
