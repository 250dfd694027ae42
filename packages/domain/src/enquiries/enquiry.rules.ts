import { type Finding, Problem } from '../problems/index.ts';
import { mayMove } from '../states/index.ts';
import { addMinutes, type Instant } from '../time/index.ts';
import {
  type Enquiry,
  type EnquiryState,
  enquiryMoves,
  type LostReason,
  type StateByHand,
  statesByHand,
} from './enquiry.ts';
import type { EnquiryPage } from './enquiry-page.ts';

interface Lost {
  readonly lostReason: LostReason | null;
  readonly lostWords: string | null;
}

const notLost: Lost = { lostReason: null, lostWords: null };

/**
 * The enquiry in another state, with the first time it stood so.
 *
 * @throws Problem ENQUIRY.WRONG_STATE when the table does not allow the move.
 */
export function moveEnquiry(enquiry: Enquiry, to: EnquiryState, now: Instant, lost: Lost = notLost): Enquiry {
  if (!mayMove<EnquiryState>(enquiryMoves, enquiry.state, to)) {
    throw new Problem('ENQUIRY.WRONG_STATE', { field: 'to', params: { from: enquiry.state, to } });
  }
  const { lostReason, lostWords } = to === 'lost' ? lost : notLost;
  return { ...enquiry, state: to, lostReason, lostWords, ...firstTime(enquiry, to, now) };
}

function firstTime(enquiry: Enquiry, to: EnquiryState, now: Instant): Partial<Enquiry> {
  switch (to) {
    case 'new':
      return {};
    case 'contacted':
      return { contactedAt: enquiry.contactedAt ?? now };
    case 'consult_booked':
      return { bookedAt: enquiry.bookedAt ?? now };
    case 'won':
      return { wonAt: enquiry.wonAt ?? now };
    case 'lost':
      return { lostAt: enquiry.lostAt ?? now };
  }
}

/**
 * Where somebody may put an enquiry by hand. One with a consultation is lost at most: who cancels the consultation has it
 * back among those that were contacted.
 */
export function movesByHand(state: EnquiryState): StateByHand[] {
  if (state === 'consult_booked') return ['lost'];
  return statesByHand.filter((to) => mayMove<EnquiryState>(enquiryMoves, state, to));
}

/** @throws Problem ENQUIRY.WRONG_STATE where a hand may not put it; else like `moveEnquiry`. */
export function moveByHand(enquiry: Enquiry, to: StateByHand, now: Instant, lost: Lost): Enquiry {
  if (movesByHand(enquiry.state).includes(to)) return moveEnquiry(enquiry, to, now, lost);
  throw new Problem('ENQUIRY.WRONG_STATE', { field: 'to', params: { from: enquiry.state, to } });
}

/** An agreed treatment wins every enquiry of its client that is not over. */
export function isWonBy(enquiry: Pick<Enquiry, 'state' | 'receivedAt'>, agreedAt: Instant): boolean {
  return enquiry.state !== 'won' && enquiry.receivedAt <= agreedAt;
}

type Times = Pick<EnquiryPage, 'noticeHours' | 'horizonDays'>;

/** Between which moments a consultation may begin that is booked online now. */
export function bookableOnline({ noticeHours, horizonDays }: Times, now: Instant): { from: Instant; until: Instant } {
  return { from: addMinutes(now, noticeHours * 60), until: addMinutes(now, horizonDays * 24 * 60) };
}

/** Why a consultation cannot begin then when it is booked online. */
export function findInOnlineBooking(startsAt: Instant, page: Times, now: Instant): Finding[] {
  const { from, until } = bookableOnline(page, now);
  const { noticeHours: hours, horizonDays: days } = page;
  if (startsAt < from) return [{ code: 'ENQUIRY.TOO_SOON', field: 'startsAt', params: { hours } }];
  return startsAt >= until ? [{ code: 'ENQUIRY.TOO_FAR', field: 'startsAt', params: { days } }] : [];
}
