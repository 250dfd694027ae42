import { type Instant, minutesBetween } from '../time/index.ts';

export const offerStates = ['open', 'accepted', 'declined', 'taken', 'expired', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

/** A freed time offered to one client by a link. It keeps nothing from others: the first to book has the time. */
export interface Offer {
  readonly id: string;
  readonly entryId: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly linkId: string;
  readonly offeredAt: Instant;
  readonly offeredBy: string;
  readonly closedAs: 'accepted' | 'declined' | 'withdrawn' | null;
  readonly closedAt: Instant | null;
  readonly version: number;
}

/**
 * How an offer stands. Nothing has to be written for it to lapse: whether its time is taken is asked of the diary, so
 * the transaction that takes the time ends every other offer of it.
 *
 * @param taken true when an appointment of its practitioner has the time
 */
export function offerStateAt(
  { closedAs, startsAt }: Pick<Offer, 'closedAs' | 'startsAt'>,
  taken: boolean,
  now: Instant,
): OfferState {
  if (closedAs !== null) return closedAs;
  if (taken) return 'taken';
  return startsAt <= now ? 'expired' : 'open';
}

/** Nothing shorter is worth calling anybody for. */
const leastMinutes = 15;
const step = 5 * 60_000;

/** What is left of a stretch that has come free, from the next five minutes on; null when that is too little. */
export function freedPart(
  { startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant },
  now: Instant,
): { readonly startsAt: Instant; readonly endsAt: Instant } | null {
  const soonest = new Date(Math.ceil(Date.parse(now) / step) * step).toISOString();
  const from = startsAt < soonest ? soonest : startsAt;
  return minutesBetween(from, endsAt) < leastMinutes ? null : { startsAt: from, endsAt };
}
