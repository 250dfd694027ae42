import type { SafetySettings } from '@stipple/domain/organizations';
import { type PatchTest, readFrom, standingOf, validUntil } from '@stipple/domain/patch-tests';
import { type Instant, localDate } from '@stipple/domain/time';
import type { PatchTestType } from './patch-test.type.ts';

/** What it takes to say where a test stands: now, and today at its clinic. */
export interface At {
  readonly settings: SafetySettings;
  readonly now: Instant;
  readonly zone: string;
}

export function presentPatchTest(test: PatchTest, { settings, now, zone }: At): PatchTestType {
  const { id, clientId, clinicId, productId, doneAt, result, readAt, notes, version } = test;
  return {
    ...{ id, clientId, clinicId, productId, doneAt, result, readAt, notes, version },
    doneById: test.doneBy,
    readById: test.readBy,
    readFrom: readFrom(test, settings),
    standing: standingOf(test, now, localDate(now, zone), settings),
    validUntil: result === 'passed' ? validUntil(test, settings) : null,
  };
}
