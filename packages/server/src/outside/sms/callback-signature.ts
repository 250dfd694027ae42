import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a callback comes from the provider: HMAC-SHA1, under the token both know, of the address it was sent to
 * followed by every field of the form with its value in the order of the names, as Twilio signs its callbacks.
 */
export function isSignedBy(
  token: string,
  {
    url,
    form,
    signature,
  }: { readonly url: string; readonly form: Readonly<Record<string, string>>; readonly signature: string },
): boolean {
  const given = Buffer.from(signature, 'base64');
  const expected = Buffer.from(signatureOf(token, url, form), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The signature in base64. */
export function signatureOf(token: string, url: string, form: Readonly<Record<string, string>>): string {
  const fields = Object.keys(form).sort();
  const signed = fields.reduce((text, name) => text + name + form[name], url);
  return createHmac('sha1', token).update(signed).digest('base64');
}
