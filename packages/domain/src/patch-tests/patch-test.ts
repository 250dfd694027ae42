import type { SafetySettings } from '../organizations/index.ts';
import { addMinutes, addMonths, type Instant, type LocalDate } from '../time/index.ts';

export const patchTestResults = ['passed', 'failed'] as const;
export type PatchTestResult = (typeof patchTestResults)[number];

/** A dot of one pigment behind the ear, looked at days later: how this skin takes this pigment. */
export interface PatchTest {
  readonly id: string;
  readonly clientId: string;
  readonly clinicId: string;
  /** The pigment. */
  readonly productId: string;
  readonly doneAt: Instant;
  /** Day in the clinic's zone. */
  readonly doneOn: LocalDate;
  readonly doneBy: string;
  /** Null until it is read. */
  readonly result: PatchTestResult | null;
  readonly readAt: Instant | null;
  readonly readBy: string | null;
  readonly notes: string | null;
  readonly version: number;
}

export const patchTestStandings = ['waiting', 'to_read', 'passed', 'failed', 'expired'] as const;
export type PatchTestStanding = (typeof patchTestStandings)[number];

/** From when on a test may be read as passed. */
export function readFrom(test: Pick<PatchTest, 'doneAt'>, settings: SafetySettings): Instant {
  return addMinutes(test.doneAt, settings.patchTestReadHours * 60);
}

/** The last day on which a passed test holds. */
export function validUntil(test: Pick<PatchTest, 'doneOn'>, settings: SafetySettings): LocalDate {
  return addMonths(test.doneOn, settings.patchTestMonths);
}

/** Where a test stands; what comes next follows from it. */
export function standingOf(test: PatchTest, now: Instant, on: LocalDate, settings: SafetySettings): PatchTestStanding {
  if (test.result === 'failed') return 'failed';
  if (test.result === 'passed') return validUntil(test, settings) < on ? 'expired' : 'passed';
  return now < readFrom(test, settings) ? 'waiting' : 'to_read';
}
