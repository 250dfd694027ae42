const LOCALE = 'en-GB';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** "12,480" */
export const countWords = (count: number): string => whole.format(count);

/** "8.4" */
export const scoreWords = (score: number): string => oneDigit.format(score);

/** "£1,800" or "£1,800.50": minor units as money, pence only when there are any. */
export function moneyWords(minor: number, currency: string): string {
  const plain = new Intl.NumberFormat(LOCALE, { style: 'currency', currency });
  const digits = plain.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  if (!Number.isInteger(amount)) return plain.format(amount);
  return new Intl.NumberFormat(LOCALE, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}

/** "82 %" of a share between 0 and 1. */
export const percentWords = (share: number): string => `${whole.format(share * 100)} %`;

/** "1 session", "4 sessions": the count with its word. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${countWords(count)} ${count === 1 ? one : many}`;

/** 1,800.5 pounds as 180050 pence; yen stay yen. Amounts are never stored as fractions. */
export function minorUnits(amount: number, currency: string): number {
  const digits =
    new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return Math.round(amount * 10 ** digits);
}
