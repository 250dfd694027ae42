import type { WaitlistEntry } from '../diary/index.ts';
import { Problem } from '../problems/index.ts';
import { type Moves, mayMove } from '../states/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

export const waitlistStates = ['open', 'offered', 'booked', 'withdrawn', 'lapsed'] as const;
export type WaitlistState = (typeof waitlistStates)[number];

/**
 * Offered while an offer stands, and open again when the last one is over. Lapsed once the last day that suits has
 * passed; a later last day, and taking back a withdrawal, open it again.
 */
export const waitlistMoves = {
  open: ['offered', 'booked', 'withdrawn', 'lapsed'],
  offered: ['open', 'booked', 'withdrawn', 'lapsed'],
  booked: [],
  withdrawn: ['open'],
  lapsed: ['open', 'withdrawn'],
} as const satisfies Moves<WaitlistState>;

/** Somebody's place on the waitlist. */
export interface Waiting extends WaitlistEntry {
  readonly treatmentId: string | null;
  /** For the diary: never a word about health. */
  readonly note: string | null;
  readonly addedBy: string;
  /** What became of it, where somebody has decided. */
  readonly closedAs: 'booked' | 'withdrawn' | null;
  readonly closedAt: Instant | null;
  /** The appointment they got. */
  readonly appointmentId: string | null;
  readonly version: number;
}

/**
 * How somebody stands on the waitlist: as was decided, or as follows from the day and the offers that stand.
 *
 * @param today in the zone of the clinics they would come to
 */
export function waitlistStateAt(
  { closedAs, latestOn }: Pick<Waiting, 'closedAs' | 'latestOn'>,
  { offersStand, today }: { readonly offersStand: boolean; readonly today: LocalDate },
): WaitlistState {
  if (closedAs !== null) return closedAs;
  if (latestOn !== null && latestOn < today) return 'lapsed';
  return offersStand ? 'offered' : 'open';
}

/** @throws Problem WAITLIST.WRONG_STATE when the table does not allow the move. */
export function requireWaitlistMove(from: WaitlistState, to: WaitlistState): void {
  if (mayMove<WaitlistState>(waitlistMoves, from, to)) return;
  throw new Problem('WAITLIST.WRONG_STATE', { field: 'id', params: { from, to } });
}
