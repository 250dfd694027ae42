import { z } from 'zod';
import { isZone } from '../time/index.ts';

// NUL cannot be stored, the other control characters cannot be seen; a line break is allowed only in long text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const noControl = (name: string) =>
  [(text: string) => !controlCharacter.test(text), `${name} holds a character that cannot be shown.`] as const;

export const id = z.uuid('This is not an id.');
export const version = z.int('A version is a whole number.').min(1, 'A version starts at 1.');

/** One line of 1 to 120 characters, spaces around it removed. */
export function shortText(name: string) {
  return z
    .string(`${name} is missing.`)
    .trim()
    .min(1, `${name} is missing.`)
    .max(120, `${name} has at most 120 characters.`)
    .refine((text) => !/[\r\n\t]/.test(text), `${name} is one line.`)
    .refine(...noControl(name));
}

/** Free text of at most `most` characters, or null; blank counts as null. */
export function longText(name: string, most: number) {
  return z
    .string()
    .max(most, `${name} has at most ${most.toLocaleString('en')} characters.`)
    .refine(...noControl(name))
    .transform((text) => (text.trim() === '' ? null : text))
    .nullish()
    .transform((text) => text ?? null);
}

export const personName = shortText('Name');
export const email = z
  .string('E-mail is missing.')
  .trim()
  .max(254, 'An e-mail address has at most 254 characters.')
  .pipe(z.email('This is not an e-mail address.'));

/** Years a person may be born in or a clinic may have worked in; what lies outside is a slip of the keyboard. */
const earliestDay = '1900-01-01';
const latestDay = '2100-01-01';

export const localDate = z.iso
  .date('A day is written like 2026-11-22.')
  .refine((day) => day >= earliestDay && day < latestDay, 'The year must lie between 1900 and 2099.');

export const instant = z.iso
  .datetime({ message: 'An instant is written like 2026-11-22T12:00:00.000Z.' })
  .refine((at) => at >= '2000' && at < latestDay, 'The year must lie between 2000 and 2099.');

export const zone = z.string().refine(isZone, 'Choose a time zone such as Europe/London.');
export const currency = z.string().regex(/^[A-Z]{3}$/, 'A currency is written like EUR.');

/** A whole number within bounds, both inclusive. */
export function whole(name: string, least: number, most: number) {
  const sentence = `${name} is a whole number from ${least} to ${most}.`;
  return z.int(sentence).min(least, sentence).max(most, sentence);
}

/** A number within bounds, both inclusive. */
export function measure(name: string, least: number, most: number, unit: string) {
  const sentence = `${name} lies between ${least} and ${most} ${unit}.`;
  return z.number(sentence).min(least, sentence).max(most, sentence);
}

/** Left out and null mean the same: nothing. */
export function orNull<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? null);
}
