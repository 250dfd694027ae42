import type { LocalDate } from '@stipple/domain/time';
import { timeToTopUpFilter } from '@stipple/domain/top-ups';
import { aChain, aClient, aClinic, aHouse, aStaffMember, type Chain, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

// The clock of the tests stands at noon of 22 November 2026 in UTC.
const house = await aHouse();
afterAll(() => house.close());

interface Past {
  /** Sessions by kind and day. */
  readonly sessions: readonly (readonly ['session' | 'perfecting' | 'top_up', LocalDate])[];
  readonly closed?: readonly [reason: string, on: LocalDate];
  /** When the organization's record begins; with the first session when left out. */
  readonly knownSince?: LocalDate;
  readonly at?: { readonly id: string; readonly zone: string };
}

async function aWorld() {
  const chain = await aChain(house);
  const soho = await aClinic(chain);
  const robin = await aStaffMember(chain, { at: [soho] });
  const past = (given: Past) => written(chain, robin.id, { at: soho, ...given });
  return { chain, soho, robin, past };
}

/** A treatment with a past, and the waits in it. */
async function written(chain: Chain, practitionerId: string, given: Past & { at: NonNullable<Past['at']> }) {
  const { sessions, closed, at, knownSince = sessions[0]?.[1] ?? '2020-01-01' } = given;
  const client = await aClient(chain, { at: at as never });
  const [id, own] = [uuidv7(), chain.organizationId];
  const last = sessions.findLast(([kind]) => kind === 'session')?.[1];
  await house.work.in(chain.owner.ctx, async (tx) => {
    await tx.query(
      `insert into treatment (organization_id, id, client_id, clinic_id, indication, state, close_reason, closed_at,
         planned_sessions, course_completed_at, created_at)
       values ($1, $2, $3, $4, 'scar', $5, $6, $7::date + interval '12 h', 2, $8::date + interval '12 h', $9)`,
      [own, id, client.id, at.id, closed ? 'closed' : 'maintained', closed?.[0], closed?.[1], last, knownSince],
    );
    for (const [kind, day] of sessions) {
      await tx.query(
        `insert into session (organization_id, id, treatment_id, client_id, clinic_id, practitioner_id, kind, state,
           started_at, ended_at, started_on, zones, completed_at, updated_at, updated_by)
         values ($1, $2, $3, $4, $5, $6, $7, 'completed', $8::date + interval '9 h', $8::date + interval '12 h', $8, '{crown}', $8, $8, $6)`,
        [own, uuidv7(), id, client.id, at.id, practitionerId, kind, day],
      );
    }
  });
  await chain.services.reports.rebuild(chain.owner.ctx);
  return house.work.read(chain.owner.ctx, (tx) =>
    tx.query(
      `select number, began_on as "beganOn", known_from as "knownFrom", ended_on as "endedOn", ended_by as "endedBy"
       from top_up_wait where treatment_id = $1 order by number`,
      [id],
    ),
  );
}

const course = [
  ['session', '2020-01-10'],
  ['session', '2020-02-01'],
] as const;
const waiting = { knownFrom: null, endedOn: null, endedBy: null };

describe('a wait', () => {
  test('begins with the last session of the course; perfecting visits move nothing', async () => {
    const { past } = await aWorld();
    expect(await past({ sessions: [...course, ['perfecting', '2020-03-01']] })).toEqual([
      { number: 0, beganOn: '2020-02-01', ...waiting },
    ]);
  });

  test('ends with the paid top-up, from which the next one runs', async () => {
    const { past } = await aWorld();
    const waits = await past({ sessions: [...course, ['top_up', '2024-02-01'], ['session', '2024-04-01']] });
    expect(waits).toEqual([
      { number: 0, beganOn: '2020-02-01', knownFrom: null, endedOn: '2024-02-01', endedBy: 'topped_up' },
      { number: 1, beganOn: '2024-02-01', ...waiting },
    ]);
  });

  test.each([
    ['moved_away', '2021-05-05', 'left', '2021-05-05'],
    ['lost_contact', '2023-05-05', 'out_of_touch', '2020-03-01'],
  ])('ends when the client has gone: %s', async (reason, on, endedBy, endedOn) => {
    const { past } = await aWorld();
    const [wait] = await past({ sessions: [...course, ['perfecting', '2020-03-01']], closed: [reason, on] });
    expect(wait).toMatchObject({ endedOn, endedBy });
  });

  test('that began before the record is known from the day the record begins', async () => {
    const { past } = await aWorld();
    const [wait] = await past({ sessions: course, knownSince: '2022-01-01' });
    expect(wait).toMatchObject({ beganOn: '2020-02-01', knownFrom: '2022-01-01' });
  });

  test('is none while the course is not over', async () => {
    const { past } = await aWorld();
    expect(await past({ sessions: [] })).toEqual([]);
  });
});

describe('the time to the top-up', () => {
  const asked = (given: object = {}) => timeToTopUpFilter.parse({ from: '2016-01-01', to: '2026-11-22', ...given });
  const toppedUpAfter = (years: number): Past['sessions'] => [...course, ['top_up', `${2020 + years}-02-01`]];

  test('is when half have come back, with who is still waiting', async () => {
    const { chain, past } = await aWorld();
    for (const years of [2, 3, 4]) await past({ sessions: toppedUpAfter(years) });
    await past({ sessions: course });
    const { all, groups, difference } = await chain.services.topUps.timeToTopUp(chain.owner.ctx, asked());
    expect(all).toMatchObject({ clients: 4, toppedUp: 3, waiting: 1, left: 0, outOfTouch: 0, leftOut: 0 });
    // A quarter after two years, a half after three: 1,096 days of 30.4375 a month.
    expect(all.median.months).toBeCloseTo((1096 + 1461) / 2 / 30.4375, 6);
    expect(all.points[0]).toEqual({ month: 0, share: 1, lower: null, upper: null, atRisk: 4 });
    expect(all.points[37]).toMatchObject({ month: 37, share: 0.5, atRisk: 2 });
    expect(all.points.at(-1)?.month).toBe(81);
    expect([groups, difference]).toEqual([[], null]);
    const later = await chain.services.topUps.timeToTopUp(chain.owner.ctx, asked({ after: 'top_up' }));
    expect(later.all).toMatchObject({ clients: 3, toppedUp: 0, waiting: 3, median: { months: null } });
  });

  test('of groups adds up to all, and says whether they differ', async () => {
    const { chain, past, soho } = await aWorld();
    const leeds = await aClinic(chain, { name: 'Leeds' });
    for (const years of [1, 2]) await past({ sessions: toppedUpAfter(years) });
    for (const years of [4, 5, 6]) await past({ sessions: toppedUpAfter(years), at: leeds });
    const { all, groups, difference } = await chain.services.topUps.timeToTopUp(
      chain.owner.ctx,
      asked({ by: 'clinic' }),
    );
    expect(groups.map(({ key, reading }) => [key, reading.clients])).toEqual([
      [leeds.id, 3],
      [soho.id, 2],
    ]);
    expect(all.clients).toBe(5);
    expect(difference).toMatchObject({ known: true, degreesOfFreedom: 1 });
    if (difference?.known) expect(difference.p).toBeLessThan(0.1);
    const one = await chain.services.topUps.timeToTopUp(chain.owner.ctx, asked({ by: 'practitioner' }));
    expect(one.difference).toEqual({ known: false, lack: 'fewer_than_two_groups' });
  });

  test('shows nobody’s rows but those in reach, and an analyst no group of two', async () => {
    const { chain, past, soho } = await aWorld();
    const leeds = await aClinic(chain, { name: 'Leeds' });
    for (const years of [1, 2, 3, 4, 5]) await past({ sessions: toppedUpAfter(years) });
    for (const years of [4, 5]) await past({ sessions: toppedUpAfter(years), at: leeds });
    const manager = await aStaffMember(chain, { role: 'manager', at: [leeds] });
    const analyst = await aStaffMember(chain, { role: 'analyst' });
    const { timeToTopUp } = { timeToTopUp: chain.services.topUps.timeToTopUp.bind(chain.services.topUps) };
    expect((await timeToTopUp(manager.ctx, asked())).all.clients).toBe(2);
    expect((await timeToTopUp(manager.ctx, asked({ clinicIds: [soho.id] }))).all.clients).toBe(0);
    const shown = await timeToTopUp(analyst.ctx, asked({ by: 'clinic' }));
    expect([shown.groups.map(({ key }) => key), shown.hidden, shown.all.clients]).toEqual([[soho.id], 2, 7]);
    const { chain: other } = await aWorld();
    expect((await timeToTopUp(other.owner.ctx, asked())).all).toMatchObject({ clients: 0, points: [] });
  });

  test('leaves out who came back before the record knew of them, and says how many', async () => {
    const { chain, past } = await aWorld();
    await past({ sessions: toppedUpAfter(1), knownSince: '2023-01-01' });
    await past({ sessions: course, knownSince: '2023-01-01' });
    const { all } = await chain.services.topUps.timeToTopUp(chain.owner.ctx, asked());
    expect(all).toMatchObject({ clients: 2, leftOut: 1, cameBackSoFar: 0 });
    expect(all.points[12]?.atRisk).toBe(0);
    expect(all.points[40]?.atRisk).toBe(1);
  });

  test('is asked for a period that runs forward', async () => {
    const { chain } = await aWorld();
    const turned = timeToTopUpFilter.parse({ from: '2026-01-02', to: '2026-01-01' });
    expect(
      await refusal(Promise.resolve().then(() => chain.services.topUps.timeToTopUp(chain.owner.ctx, turned))),
    ).toEqual({
      code: 'REPORT.PERIOD_TURNED_AROUND',
      field: 'to',
    });
  });
});

describe('the forecast', () => {
  test('gives a window to whoever waits, once, and again when something has happened', async () => {
    const { chain, past } = await aWorld();
    const { topUps, treatments } = chain.services;
    const { ctx } = chain.owner;
    expect([await topUps.forecastBasis(ctx), await topUps.forecastIsOld(ctx)]).toEqual([null, true]);
    for (const day of ['2023-02-01', '2023-08-01', '2024-02-01'])
      await past({ sessions: [...course, ['top_up', day]] });
    await past({ sessions: course, closed: ['moved_away', '2021-05-05'] });
    expect([await topUps.forecast(ctx), await topUps.forecast(ctx)]).toEqual([true, false]);
    expect(await topUps.forecastBasis(ctx)).toMatchObject({ topUps: 3 });
    const all = await treatments.list(ctx, { filter: {}, sort: [], page: { number: 1, size: 25 } });
    const ids = all.map(({ id }) => id);
    const windows = await topUps.windowsOf(ctx, ids);
    const waiting = all.filter(({ state }) => state !== 'closed').map(({ id }) => id);
    expect(windows.map(({ treatmentId }) => treatmentId).sort()).toEqual(waiting.sort());
    for (const { earlyOn, likelyOn, lateOn, withinYear } of windows) {
      expect(earlyOn < likelyOn && likelyOn < lateOn).toBe(true);
      expect(withinYear > 0 && withinYear < 1).toBe(true);
    }
    const { chain: other } = await aWorld();
    expect(await other.services.topUps.windowsOf(other.owner.ctx, ids)).toEqual([]);
    await past({ sessions: course });
    expect(await topUps.forecastIsOld(ctx)).toBe(true);
  });
});
