import { daysBetween } from '@stipple/domain/time';
import { aChain, aClinic, aHouse } from '@stipple/testing/builders';
import pg from 'pg';

const house = await aHouse();
const admin = new pg.Client(house.database.adminUrl);
await admin.connect();

afterAll(async () => {
  await admin.end();
  await house.close();
});

test('the figures of any period are those of its days, be they read by the day or by the month', async () => {
  const chain = await aChain(house);
  const clinic = await aClinic(chain);
  const oneSessionADay = (table: string, unit: string) =>
    admin.query(
      `insert into ${table} (organization_id, clinic_id, ${unit}, initial_sessions, updated_at)
       select $1, $2, date_trunc('${unit}', day)::date, count(*), now()
       from generate_series('2026-01-01'::timestamp, '2026-04-30', '1 day') as day group by 3`,
      [chain.organizationId, clinic.id],
    );
  await oneSessionADay('clinic_day_figures', 'day');
  await oneSessionADay('clinic_month_figures', 'month');
  const days = ['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-02', '2026-02-28', '2026-03-01', '2026-04-29'];
  for (const from of days)
    for (const to of days.filter((day) => day >= from)) {
      const { total } = await chain.services.reports.overview(chain.owner.ctx, { from, to });
      expect([from, to, total.initialSessions]).toEqual([from, to, daysBetween(from, to) + 1]);
    }
});
