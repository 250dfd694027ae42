import type { SafetySettings } from '../organizations/index.ts';
import { type Finding, Problem, refuseOn } from '../problems/index.ts';
import { type Instant, type LocalDate, minutesBetween } from '../time/index.ts';
import type { ReadPatchTestInput } from './patch-test.inputs.ts';
import { type PatchTest, readFrom, validUntil } from './patch-test.ts';

/** A test is written down when it is done. */
export function findInTestTime(doneAt: Instant, now: Instant): Finding[] {
  return minutesBetween(now, doneAt) > 15 ? [{ code: 'PATCH_TEST.IN_FUTURE', field: 'doneAt' }] : [];
}

/**
 * The test as read. A reaction may be recorded at any time; that there is none, only once the hours are over.
 *
 * @throws Problem PATCH_TEST.READ_ALREADY, PATCH_TEST.IN_FUTURE, PATCH_TEST.TOO_EARLY.
 */
export function readPatchTest(
  test: PatchTest,
  input: Pick<ReadPatchTestInput, 'result' | 'readAt' | 'notes'>,
  by: string,
  settings: SafetySettings,
  now: Instant,
): PatchTest {
  const { result, readAt, notes } = input;
  if (test.result !== null) throw new Problem('PATCH_TEST.READ_ALREADY', { field: 'id' });
  if (minutesBetween(now, readAt) > 15) throw new Problem('PATCH_TEST.IN_FUTURE', { field: 'readAt' });
  const from = readFrom(test, settings);
  if (readAt < test.doneAt || (result === 'passed' && readAt < from)) {
    refuseOn([{ code: 'PATCH_TEST.TOO_EARLY', field: 'readAt', params: { hours: settings.patchTestReadHours } }]);
  }
  return { ...test, result, readAt, readBy: by, notes: notes ?? test.notes };
}

/**
 * Whether each of these pigments may be used on a day. A reaction outweighs a test passed before it; a passed test
 * that holds outweighs a later one nobody has read yet. With no pigment named, one test that holds is asked for.
 */
export function findInPatchTests(
  tests: readonly PatchTest[],
  pigments: readonly string[],
  on: LocalDate,
  settings: SafetySettings,
): Finding[] {
  if (pigments.length === 0) {
    const holds = tests.some(({ productId }) => findInTestsOf(productId, tests, on, settings).length === 0);
    return holds ? [] : [{ code: 'SAFETY.PATCH_TEST_MISSING', field: 'patchTests' }];
  }
  return pigments.flatMap((productId) => findInTestsOf(productId, tests, on, settings));
}

function findInTestsOf(
  productId: string,
  tests: readonly PatchTest[],
  on: LocalDate,
  settings: SafetySettings,
): Finding[] {
  const about = { field: `patchTests.${productId}`, params: { productId } };
  const own = tests.filter((test) => test.productId === productId).sort((a, b) => (a.doneAt < b.doneAt ? 1 : -1));
  const latestRead = own.find(({ result }) => result !== null);
  if (latestRead?.result === 'failed') return [{ code: 'SAFETY.PATCH_TEST_FAILED', ...about }];
  if (latestRead && validUntil(latestRead, settings) >= on) return [];
  if (own.some(({ result }) => result === null)) return [{ code: 'SAFETY.PATCH_TEST_NOT_READ', ...about }];
  if (latestRead) {
    const expiredOn = validUntil(latestRead, settings);
    return [{ code: 'SAFETY.PATCH_TEST_EXPIRED', ...about, params: { productId, expiredOn } }];
  }
  return [{ code: tests.length > 0 ? 'SAFETY.PATCH_TEST_OTHER_PIGMENT' : 'SAFETY.PATCH_TEST_MISSING', ...about }];
}
