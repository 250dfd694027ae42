import { aChain, aHouse, type TestHouse } from '@stipple/testing/builders';
import pg from 'pg';
import { chance, History } from '../../../test/random-history.ts';

describe('the reporting read model', () => {
  let house: TestHouse;
  let admin: pg.Client;

  beforeAll(async () => {
    house = await aHouse();
    admin = new pg.Client(house.database.adminUrl);
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await house.close();
  });

  const cellsOf = async (table: string) =>
    (await admin.query(`select to_jsonb(f) - 'updated_at' as cell from ${table} f order by 1`)).rows;
  const cells = async () => ({
    days: await cellsOf('clinic_day_figures'),
    months: await cellsOf('clinic_month_figures'),
    states: await cellsOf('clinic_state_figures'),
    waits: await cellsOf('top_up_wait'),
  });

  it.each([1, 2, 3])('kept by events equals the one built from scratch, after random history %i', async (seed) => {
    const history = new History(await aChain(house), chance(seed));
    await history.begin();
    for (let step = 0; step < 120; step++) {
      await history.step();
      if (!(await history.answerSooner(admin))) continue;
      const kept = await cells();
      await history.rebuild();
      expect(kept).toEqual(await cells());
    }
    while (!(await history.answerSooner(admin)));
    const { days, months, states, waits } = await cells();
    expect([days.length > 5, months.length > 3, states.length > 3]).toEqual([true, true, true]);
    expect(waits.filter(({ cell }) => cell.ended_by !== null).length).toBeGreaterThan(1);
    // All of it; from the middle of a month to the middle of another; less than a month; one whole month.
    await history.expectSumsToReconcile({ from: '2026-01-01', to: '2036-12-31' });
    await history.expectSumsToReconcile({ from: '2027-01-15', to: '2028-03-10' });
    await history.expectSumsToReconcile({ from: '2027-02-10', to: '2027-02-20' });
    await history.expectSumsToReconcile({ from: '2027-02-01', to: '2027-02-28' });
  });
});
