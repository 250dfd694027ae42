import { comparabilityPoints, photoStates, photoViews } from '@stipple/domain/photos';
import { enumOf } from '../../edge/values.ts';

export const PhotoView = enumOf('PhotoView', photoViews, 'From where a photo is taken.');
export type PhotoView = keyof typeof PhotoView;

export const PhotoState = enumOf('PhotoState', photoStates, 'What has become of a photo since it was taken in.');
export type PhotoState = keyof typeof PhotoState;

export const ComparabilityPoint = enumOf(
  'ComparabilityPoint',
  comparabilityPoints,
  'One of the nine points two photos must have in common to be compared.',
);
export type ComparabilityPoint = keyof typeof ComparabilityPoint;
