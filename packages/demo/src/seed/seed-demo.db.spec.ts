import { aDatabase, type TestDatabase } from '@stipple/testing/database';
import pg from 'pg';
import { threeChains } from '../chains/index.ts';
import { demoLogins } from '../logins/index.ts';
import { seedDemo } from './index.ts';

const now = '2026-11-22T17:30:00.000Z';

describe('seedDemo', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  const plans = threeChains(now).map((plan) => ({ ...plan, sessionsWanted: Math.round(plan.sessionsWanted / 20) }));
  const report: string[] = [];
  const kept = new Set<string>();
  const seed = () =>
    seedDemo({
      ownerUrl: database.urls.owner,
      appUrl: database.urls.app,
      now,
      plans,
      storage: { put: async (key) => void kept.add(key), get: async () => undefined, remove: async () => undefined },
      report: (line) => report.push(line),
    });
  const one = async (sql: string) => (await admin.query<{ n: string }>(sql)).rows[0]?.n;

  beforeAll(async () => {
    database = await aDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    expect(await seed()).toBe(true);
  });

  afterAll(async () => {
    await admin?.end();
    await database?.drop();
  });

  it('photographs clients who agreed to it, of whom every picture is kept in its sizes', async () => {
    const photos = Number(await one('select count(*) as n from photo'));
    expect(photos).toBeGreaterThan(60);
    expect(kept.size).toBe(photos * 4);
    const unasked = await one(
      `select count(*) as n from photo p where not exists (select from consent_signature s where s.client_id = p.client_id
         and s.purpose = 'photos' and s.signed_at <= p.taken_at)`,
    );
    expect(unasked).toBe('0');
    expect(Number(await one('select count(*) as n from grade'))).toBeGreaterThan(60);
  });

  it('writes three chains past every constraint and policy', async () => {
    expect(report).toHaveLength(3);
    expect(await one('select count(*) as n from organization')).toBe('3');
    expect(await one('select count(*) as n from clinic')).toBe('17');
    expect(Number(await one("select count(*) as n from session where state = 'completed'"))).toBeGreaterThanOrEqual(
      1000,
    );
  });

  it('lets every demo login in with its role', async () => {
    const { rows } = await admin.query<{ email: string; role: string; organization: string }>(
      `select m.email::text, m.role, o.name as organization from staff_member m join organization o on o.id = m.organization_id
       join account a on a.id = m.account_id and a.email = m.email where m.removed_at is null`,
    );
    for (const { email, role, organization } of demoLogins) expect(rows).toContainEqual({ email, role, organization });
    expect(await one("select count(*) as n from account where password_hash not like '$argon2id$%'")).toBe('0');
  });

  it('leaves row level security forced', async () => {
    expect(
      await one(
        "select count(*) as n from pg_class where relkind = 'r' and relrowsecurity and not relforcerowsecurity",
      ),
    ).toBe('0');
  });

  it('computes the reporting figures', async () => {
    const figures = await one(
      'select sum(initial_sessions + perfecting_sessions + top_up_sessions) as n from clinic_day_figures',
    );
    expect(figures).toBe(await one("select count(*) as n from session where state = 'completed'"));
    const states = await one('select sum(treatments) as n from clinic_state_figures');
    expect(states).toBe(await one('select count(*) as n from treatment'));
  });

  it('keeps what is counted on a treatment equal to its sessions', async () => {
    const wrong = await one(`
      select count(*) as n from treatment t left join lateral (
        select count(*) filter (where kind = 'session') as sessions, count(*) filter (where kind = 'top_up') as top_ups,
          max(ended_at) as last from session s where s.treatment_id = t.id and s.state = 'completed') as done on true
      where done.sessions <> t.completed_sessions or done.top_ups <> t.top_ups or done.last is distinct from t.last_session_at`);
    expect(wrong).toBe('0');
  });

  it('has clients in one place at a time', async () => {
    const meetings = await one(`
      select count(*) as n from appointment a join appointment b on a.client_id = b.client_id and a.id < b.id
        and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
      where a.state not in ('cancelled', 'no_show') and b.state not in ('cancelled', 'no_show')`);
    expect(meetings).toBe('0');
  });

  it('does nothing the second time', async () => {
    const before = await one('select count(*) as n from account');
    expect(await seed()).toBe(false);
    expect(await one('select count(*) as n from account')).toBe(before);
  });
});
