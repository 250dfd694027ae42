import { enquiryAbouts, enquirySources, enquiryStates, lostReasons, statesByHand } from '@stipple/domain/enquiries';
import { enumOf } from '../../edge/values.ts';

export const EnquiryState = enumOf('EnquiryState', enquiryStates, 'How far an enquiry has come.');
export type EnquiryState = keyof typeof EnquiryState;

export const EnquiryStateByHand = enumOf('EnquiryStateByHand', statesByHand, 'Where an enquiry is put by hand.');
export type EnquiryStateByHand = keyof typeof EnquiryStateByHand;

export const EnquiryAbout = enumOf('EnquiryAbout', enquiryAbouts, 'What an enquiry is about.');
export type EnquiryAbout = keyof typeof EnquiryAbout;

export const EnquirySource = enumOf('EnquirySource', enquirySources, 'How somebody came to ask.');
export type EnquirySource = keyof typeof EnquirySource;

export const LostReason = enumOf('LostReason', lostReasons, 'Why an enquiry was lost.');
export type LostReason = keyof typeof LostReason;
