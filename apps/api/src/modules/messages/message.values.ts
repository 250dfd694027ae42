import {
  type MessageActName as ActName,
  attemptOutcomes,
  messageActs,
  messageChannels,
} from '@stipple/domain/messages';
import { enumOf } from '../../edge/values.ts';

export const MessageChannel = enumOf('MessageChannel', messageChannels, 'The way a message takes.');
export type MessageChannel = keyof typeof MessageChannel;

export const AttemptOutcome = enumOf('AttemptOutcome', attemptOutcomes, 'What a carrier said to a message.');
export type AttemptOutcome = keyof typeof AttemptOutcome;

export const MessageActName = enumOf(
  'MessageActName',
  Object.keys(messageActs) as ActName[],
  'What somebody of the team does with a message.',
) as { readonly [K in ActName]: K };

export const UnreachableWhy = enumOf(
  'UnreachableWhy',
  ['no_address', 'address_refused', 'not_arrived'],
  'Why messages do not reach a client.',
);
