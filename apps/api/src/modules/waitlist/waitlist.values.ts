import { fitReasons, unfitReasons } from '@stipple/domain/diary';
import { offerStates, waitlistStates } from '@stipple/domain/waitlist';
import { enumOf } from '../../edge/values.ts';

export const WaitlistState = enumOf('WaitlistState', waitlistStates, 'How a place on the waitlist stands.');
export type WaitlistState = keyof typeof WaitlistState;

export const OfferState = enumOf('OfferState', offerStates, 'How an offered time stands.');
export type OfferState = keyof typeof OfferState;

export const FitReason = enumOf('FitReason', fitReasons, 'What speaks for somebody whom a freed time fits.');
export type FitReason = keyof typeof FitReason;

export const UnfitReason = enumOf('UnfitReason', unfitReasons, 'Why somebody who waits does not fit.');
export type UnfitReason = keyof typeof UnfitReason;
