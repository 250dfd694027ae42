import { Context } from '@stipple/server/work';
import { aHouse } from '@stipple/testing/builders';
import pg from 'pg';
import { threeChains } from '../chains/index.ts';
import { simulateChain } from '../simulate/index.ts';
import { writeChain } from '../write/write-chain.ts';

const now = '2026-11-22T12:00:00.000Z';
const [, british] = threeChains(now);

test('most who are expected are ready, and each kind of step is open for somebody', async () => {
  const house = await aHouse({ at: now });
  const history = simulateChain({ ...british, sessionsWanted: 1_500 });
  const owner = new pg.Client({ connectionString: house.database.urls.owner });
  await owner.connect();
  await writeChain(owner, history, () => 'nobody signs in');
  await owner.end();
  const ctx = Context.ofSystem(history.organization.id, 'test');
  const { appointments, safety } = house.services;
  const ids = history.appointments.map(({ id }) => id);
  const expected = await appointments.toClear(ctx, ids);
  const open = await safety.ofBookings(ctx, expected);
  const codes = new Set([...open.values()].flatMap((findings) => findings.map(({ code }) => code)));
  const cleared = [...open.values()].filter((findings) => findings.length === 0).length;
  await house.close();
  expect(expected.length).toBeGreaterThan(40);
  expect(cleared / expected.length).toBeGreaterThan(0.6);
  for (const code of ['PATCH_TEST_MISSING', 'PATCH_TEST_NOT_READ', 'CONSENT_NOT_SIGNED', 'HEALTH_WAIT', 'HEALTH_ASK'])
    expect(codes).toContain(`SAFETY.${code}`);
});
