// R5: the provider drops a fifth of its answers, then is away for 25 hours; it knows no keys. R7: among all these some
// cannot be read. The clock is ours; everything else is real: the database, the line to the provider, the sending.
// Must come out: no message twice, what nobody can know is uncertain and never sent again, the unreadable end with a
// reason, and nobody waits for them. So many messages while all is well, and as many afterwards.
//   node bench/faults/r5-provider.ts [--messages 10000] [--unreadable 10] [--seed 1]
import { parseArgs } from 'node:util';
import { TwilioSms } from '@stipple/server/outside/sms';
import { Context } from '@stipple/server/work';
import { Chance } from '../rig/chance.ts';
import { aBenchDatabase } from '../rig/database.ts';
import { planDue, type Recipients, recipients, statesOf } from '../rig/due-messages.ts';
import { keepResult } from '../rig/results.ts';
import { anSmsStub } from '../rig/sms-provider.ts';
import { connected } from '../rig/telling.ts';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '10000' },
    unreadable: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const [messages, unreadable] = [Number(values.messages), Number(values.unreadable)];
const beforeAll = '00000000-0000-0000-0000-000000000000';
const chance = new Chance(Number(values.seed));
const hours = (count: number) => count * 3_600_000;
const startMs = Date.parse('2026-11-24T10:00:00.000Z');
let nowMs = startMs;

/** All is well at first; then every fifth answer is dropped, and in the middle of that it is away for 25 hours. */
const awayFrom = startMs + hours(1);
const stub = await anSmsStub({
  honoursKeys: false,
  conduct: () => {
    if (nowMs >= awayFrom && nowMs < awayFrom + hours(25)) return 'away';
    return nowMs > startMs && chance.next() < 0.2 ? 'dropped' : 'answered';
  },
});
const account = { url: stub.url, account: 'AC1', token: 'only-for-this-run', from: '+15005550006' };
const sms = new TwilioSms({ ...account, honoursKeys: false, publicUrl: 'http://localhost:4000' });

const database = await aBenchDatabase();
const admin = await connected(database.adminUrl);
const people = await recipients(database, { at: new Date(startMs).toISOString(), carriers: { sms }, poolSize: 12 });
try {
  await plan(messages, startMs);
  await admin.query(
    `update reminder set purpose = 'of_another_release' where id in (select id from reminder order by id limit ${unreadable})`,
  );
  const firstSweep = await sweep(people);
  const { sending = 0, planned = 0 } = await statesOf(admin);
  await plan(Math.floor(messages / 2), startMs + hours(0.5));
  await plan(Math.ceil(messages / 2), awayFrom);
  nowMs = startMs + hours(0.5);
  while (nowMs < awayFrom + hours(30)) {
    people.house.clock.set(new Date(nowMs).toISOString());
    await sweep(people);
    nowMs += 30 * 60_000;
  }
  await report(firstSweep, planned + sending);
} finally {
  await people.house.close();
  await stub.close();
  await admin.end();
  await database.close();
}

/** Of a purpose that is worth sending for weeks: being away is not what ends them. */
async function plan(count: number, dueMs: number): Promise<void> {
  await planDue(admin, people, count, new Date(dueMs).toISOString());
  await admin.query(`update reminder set purpose = 'review_invitation', slot = 'round-1' where state = 'planned'
    and purpose = 'aftercare_check_in'`);
}

/** Everything that is due, ten at a time as a worker does it. @returns how many it found */
async function sweep({ house, chain }: Recipients): Promise<number> {
  const ctx = Context.ofJob(chain.organizationId, 'r5');
  const { reminders, sending } = house.services;
  let found = 0;
  for (let after = beforeAll; ; ) {
    const due = await reminders.due(ctx, after, 500);
    found += due.length;
    const line = due.values();
    const hands = Array.from({ length: 10 }, async () => {
      for (const one of line) await sending.send(ctx, one);
    });
    await Promise.all(hands);
    if (due.length < 500) return found;
    after = due.at(-1)?.id ?? beforeAll;
  }
}

async function report(firstSweep: number, leftAfterFirst: number): Promise<void> {
  const states = await statesOf(admin);
  const { sent = 0, uncertain = 0, failed = 0, planned = 0 } = states;
  const doubled = [...stub.asked.values()].filter((times) => times > 1).length;
  const resent = await count(`select count(*)::int as n from (select reminder_id from message_attempt
    where outcome in ('accepted', 'unknown') group by 1 having count(*) > 1) twice`);
  const unsure = await count(`select count(*)::int as n from message_attempt where outcome = 'unknown'`);
  const reasoned = await count(
    `select count(*)::int as n from reminder where state = 'failed' and reason = 'unreadable'`,
  );
  const outcome = { messages, effects: stub.effects, sent, uncertain, failed, planned, doubled, resent };
  console.info(
    `R5: ${2 * messages} messages, every fifth answer dropped, 25 h away: ${stub.effects} effects, ${doubled} keys twice, ` +
      `${resent} sent again; ${sent} sent, ${uncertain} uncertain of ${unsure} dropped, ${planned} waiting`,
  );
  console.info(
    `R7: ${unreadable} unreadable of ${firstSweep} in the first sweep: ${reasoned} ended with a reason, ` +
      `${leftAfterFirst} others held up`,
  );
  keepResult('r5-provider', { wanted: { doubled: 0, resent: 0, planned: 0 }, outcome });
  keepResult('r7-unreadable', { wanted: { heldUp: 0 }, outcome: { unreadable, reasoned, heldUp: leftAfterFirst } });
  const isMissed =
    doubled + resent + planned + leftAfterFirst !== 0 ||
    uncertain !== unsure ||
    uncertain === 0 ||
    reasoned !== unreadable ||
    sent + uncertain + failed !== 2 * messages ||
    stub.effects !== sent + uncertain;
  if (isMissed) process.exitCode = 1;
}

async function count(sql: string): Promise<number> {
  return (await admin.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
}
