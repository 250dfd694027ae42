import type { Choice } from '../controls/fields.tsx';

/** "Europe/London" is shown as "London (Europe)". */
const zoneWords = (zone: string): string => {
  const [area, ...rest] = zone.split('/');
  return rest.length === 0 ? zone : `${rest.join(', ').replaceAll('_', ' ')} (${area})`;
};

/** Where this browser is; null where its clock names no place, as on servers. */
export const zoneHere = (): string | null => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return Intl.supportedValuesOf('timeZone').includes(zone) ? zone : null;
};

export const zoneChoices = (): Choice[] =>
  Intl.supportedValuesOf('timeZone').map((zone) => ({ id: zone, name: zoneWords(zone) }));

/** Every currency this browser can write, by code and name. */
export const currencyChoices = (): Choice[] => {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({ id: code, name: `${code}, ${names.of(code) ?? code}` }));
};

/** Languages a message may be written in, BCP 47. */
export const languageChoices = (): Choice[] => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return [
    'en',
    'en-US',
    'ar',
    'bn',
    'zh',
    'cs',
    'da',
    'nl',
    'fr',
    'de',
    'el',
    'he',
    'hi',
    'it',
    'pl',
    'pt',
    'ro',
    'ru',
    'es',
    'sv',
    'tr',
    'uk',
    'ur',
    'cy',
  ].map((code) => ({ id: code, name: names.of(code) ?? code }));
};

export const languageWords = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
