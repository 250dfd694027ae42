/** The alphabet of GSM 03.38 that takes one place each. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Those of its extension table take two. */
const extended = new Set('^{}\\[~]|€\f');

/** How an SMS is cut: its alphabet, the places it takes, and the segments that are sent and paid for. */
export interface SmsLength {
  readonly alphabet: 'gsm7' | 'ucs2';
  readonly units: number;
  readonly segments: number;
}

/**
 * Counts the segments of an SMS as 3GPP TS 23.038 and 23.040 do: 160 places of the GSM alphabet, or 70 of UCS-2 as soon
 * as one letter is not in it; cut into several, each gives some of its places to the header (153 and 67). What takes two
 * places is never torn apart.
 */
export function smsLength(text: string): SmsLength {
  const letters = [...text];
  const gsm = letters.every((letter) => basic.has(letter) || extended.has(letter));
  const places = letters.map((letter) => (gsm ? (extended.has(letter) ? 2 : 1) : letter.length));
  const units = places.reduce((sum, each) => sum + each, 0);
  const [whole, part] = gsm ? [160, 153] : [70, 67];
  return { alphabet: gsm ? 'gsm7' : 'ucs2', units, segments: units <= whole ? 1 : partsOf(places, part) };
}

function partsOf(places: readonly number[], most: number): number {
  let parts = 1;
  let used = 0;
  for (const place of places) {
    if (used + place > most) {
      parts += 1;
      used = 0;
    }
    used += place;
  }
  return parts;
}
