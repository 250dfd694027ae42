export { type OfferVisit, OfferVisitsService } from './offer-visits.service.ts';
export type { OfferNow } from './offers.repository.ts';
export { OffersService } from './offers.service.ts';
export type { WaitingNow } from './waitlist.repository.ts';
export { type Freed, type Ranked, WaitlistService } from './waitlist.service.ts';
