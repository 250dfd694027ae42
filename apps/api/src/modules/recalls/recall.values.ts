import { reachStates, recallMeans, recallResults } from '@stipple/domain/recalls';
import { enumOf } from '../../edge/values.ts';

export const RecallMeans = enumOf('RecallMeans', recallMeans, 'How somebody tried to reach a client.');
export type RecallMeans = keyof typeof RecallMeans;

export const RecallResult = enumOf('RecallResult', recallResults, 'What came of a try.');
export type RecallResult = keyof typeof RecallResult;

export const ReachState = enumOf('ReachState', reachStates, 'Where a client of a recall stands.');
export type ReachState = keyof typeof ReachState;

export const SignalState = enumOf(
  'SignalState',
  ['too_few', 'as_expected', 'more_than_expected'],
  'What the reactions after a lot say about it.',
);
export type SignalState = keyof typeof SignalState;
