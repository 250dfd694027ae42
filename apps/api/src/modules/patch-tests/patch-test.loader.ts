import type { PatchTest } from '@stipple/domain/patch-tests';
import type { Instant } from '@stipple/domain/time';
import type { Services } from '@stipple/server/house';
import type { Context } from '@stipple/server/work';
import type { Relation } from '../../edge/relation.ts';
import { presentPatchTest } from './patch-test.presenter.ts';
import type { PatchTestType } from './patch-test.type.ts';

interface Asker {
  readonly services: Pick<Services, 'clinics' | 'organizations' | 'patchTests'>;
  readonly ctx: Context;
}

/** Tests as they stand now, each by the clock of its clinic. */
export async function presentedTests(
  { services, ctx }: Asker,
  tests: readonly PatchTest[],
  now: Instant,
): Promise<PatchTestType[]> {
  const [settings, clinics] = await Promise.all([
    services.organizations.current(ctx),
    services.clinics.byIds(ctx, [...new Set(tests.map(({ clinicId }) => clinicId))]),
  ]);
  const zones = new Map(clinics.map(({ id, zone }) => [id, zone]));
  return tests.map((test) => presentPatchTest(test, { settings, now, zone: zones.get(test.clinicId) ?? 'UTC' }));
}

/** Every patch test of a client, the newest first. */
export const patchTestsOfClient: Relation<string, readonly PatchTestType[]> = {
  answers: async (asker, clientIds) => {
    const tests = await asker.services.patchTests.ofClients(asker.ctx, clientIds);
    const shown = await presentedTests(asker, tests, asker.services.patchTests.now());
    const found = new Map<string, PatchTestType[]>(clientIds.map((id) => [id, []]));
    for (const one of shown) found.get(one.clientId)?.push(one);
    return found;
  },
  otherwise: [],
};
