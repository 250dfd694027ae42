import {
  consentPurposes,
  consentStandings,
  consentTopics,
  signatureMethods,
  signingDevices,
} from '@stipple/domain/consents';
import { enumOf } from '../../edge/values.ts';

export const ConsentPurpose = enumOf('ConsentPurpose', consentPurposes, 'What is consented to, each for itself.');
export type ConsentPurpose = keyof typeof ConsentPurpose;

export const ConsentStanding = enumOf(
  'ConsentStanding',
  consentStandings,
  'Where a client stands: outdated is signed before the text of today was published.',
);
export type ConsentStanding = keyof typeof ConsentStanding;

export const ConsentTopic = enumOf('ConsentTopic', consentTopics, 'What a consent to treatment has to say.');
export type ConsentTopic = keyof typeof ConsentTopic;

export const SignatureMethod = enumOf('SignatureMethod', signatureMethods, 'How somebody signed.');
export type SignatureMethod = keyof typeof SignatureMethod;

export const SigningDevice = enumOf('SigningDevice', signingDevices, 'On the clinic’s tablet, or through a link.');
export type SigningDevice = keyof typeof SigningDevice;
