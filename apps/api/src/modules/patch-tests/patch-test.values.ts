import { patchTestResults, patchTestStandings } from '@stipple/domain/patch-tests';
import { enumOf } from '../../edge/values.ts';

export const PatchTestResult = enumOf('PatchTestResult', patchTestResults, 'What a patch test showed.');
export type PatchTestResult = keyof typeof PatchTestResult;

export const PatchTestStanding = enumOf('PatchTestStanding', patchTestStandings, 'Where a patch test stands today.');
export type PatchTestStanding = keyof typeof PatchTestStanding;
