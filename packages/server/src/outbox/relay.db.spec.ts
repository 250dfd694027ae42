import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineEvent, defineSubscriber, eventCatalogue } from '@stipple/domain/events';
import { id } from '@stipple/domain/jobs';
import { aDatabase } from '@stipple/testing/database';
import pg from 'pg';
import type { Addition } from '../queue/index.ts';
import { Inbox, Outbox, OutboxRelay, type Refusal, type RelayOptions } from './index.ts';

const thingHappened = defineEvent('thing-happened', { thingId: id });
const nobodyCares = defineEvent('nobody-cares', { thingId: id });
const actOnThing = defineSubscriber({ name: 'act-on-thing', on: [thingHappened] });
const countThings = defineSubscriber({ name: 'count-things', on: [thingHappened], queue: 'figures' });
const catalogue = eventCatalogue({ events: [thingHappened, nobodyCares], subscribers: [actOnThing, countThings] });

const database = await aDatabase();
const admin = new pg.Client({ connectionString: database.adminUrl });
await admin.connect();
const organizationId = '018f0000-0000-7000-8000-000000000001';
const occurredAt = '2026-11-22T12:00:00.000Z';
let sequence = 0;
function nextId(): string {
  sequence += 1;
  return `018f0000-0000-7000-8000-${String(sequence).padStart(12, '0')}`;
}

beforeAll(async () => {
  await admin.query('insert into organization (id, name, created_at) values ($1, $2, now())', [
    organizationId,
    'Ink & Co',
  ]);
});

beforeEach(async () => {
  await admin.query('delete from outbox; delete from inbox');
});

afterAll(async () => {
  await admin.end();
  await database.drop();
});

/** Tells events as a unit of work does: as the application's role, in one transaction. */
async function tell(...events: Parameters<Outbox['add']>[0][]): Promise<void> {
  const app = new pg.Client({ connectionString: database.urls.app });
  await app.connect();
  await app.query('begin');
  await app.query("select set_config('app.organization_id', $1, true)", [organizationId]);
  const outbox = new Outbox(async (sql, params) => (await app.query(sql, params.slice())).rows, organizationId);
  for (const event of events) outbox.add(event);
  await outbox.flush();
  await app.query('commit');
  await app.end();
}

const happened = () => thingHappened.make({ organizationId, thingId: randomUUID() }, { id: nextId(), occurredAt });

/** A relay over a sink that remembers; closed by `await using`. */
function aRelay(options: Partial<RelayOptions> = {}) {
  const added: Addition[] = [];
  const refused: Refusal[] = [];
  const failed: Error[] = [];
  const relay = new OutboxRelay({
    relayUrl: database.urls.relay,
    catalogue,
    sink: { addMany: async (additions) => void added.push(...additions), knows: async () => false },
    observer: { refused: (refusal) => refused.push(refusal), failed: (error) => failed.push(error) },
    pollMs: 60_000,
    ...options,
  });
  relay.start();
  return { relay, added, refused, failed, [Symbol.asyncDispose]: () => relay.close() };
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + 8_000; !(await what()); await sleep(10))
    if (performance.now() > deadline) throw new Error(`waited too long for ${what}`);
}

const relayedEvents = async () => {
  const { rows } = await admin.query<{ count: number }>(
    'select count(*)::int from outbox where relayed_at is not null',
  );
  return rows[0]?.count;
};

describe('the relay', () => {
  it('is woken by a commit and adds one job per subscriber', async () => {
    await using held = aRelay();
    await until(() => held.relay.listening);
    const event = happened();
    await tell(event);
    await until(() => held.added.length === 2);
    expect(held.added.map(({ job }) => job.name).sort()).toEqual(['act-on-thing', 'count-things']);
    expect(held.added[0]?.payload).toEqual({
      eventId: event.id,
      name: 'thing-happened',
      organizationId,
      occurredAt,
      ...event.payload,
    });
    await until(async () => (await relayedEvents()) === 1);
  });

  it('finds what it was not told of, by looking', async () => {
    await using held = aRelay({ pollMs: 50 });
    await until(() => held.relay.listening);
    await admin.query(
      'insert into outbox (organization_id, id, name, payload, occurred_at) values ($1, $2, $3, $4, now())',
      [organizationId, nextId(), 'thing-happened', { thingId: randomUUID() }],
    );
    await until(() => held.added.length === 2);
  });

  it('lets an event without subscribers pass', async () => {
    await using held = aRelay();
    await tell(nobodyCares.make({ organizationId, thingId: randomUUID() }, { id: nextId(), occurredAt }));
    await until(async () => (await relayedEvents()) === 1);
    expect(held.added).toEqual([]);
  });

  it('sets aside what it cannot read, with a reason, and carries the others', async () => {
    const unknown = { ...happened(), name: 'never-heard' };
    const broken = { ...happened(), payload: { thingId: 'Mrs Smith' } };
    await tell(unknown, broken, happened());
    await using held = aRelay();
    await until(() => held.added.length === 2 && held.refused.length === 2);
    expect(held.refused.map(({ reason }) => reason)).toEqual(['no event has this name', 'not as declared: thingId']);
    expect(await held.relay.lag()).toMatchObject({ waiting: 0, refused: 2 });
  });

  it('reads an event that an older release could not, once it starts anew', async () => {
    await tell(happened());
    const older = eventCatalogue({ events: [], subscribers: [] });
    {
      await using held = aRelay({ catalogue: older });
      await until(() => held.refused.length === 1);
    }
    await using held = aRelay();
    await until(() => held.added.length === 2);
  });

  it('leaves events waiting while the queue is away, and carries them when it is back', async () => {
    let away = true;
    const added: Addition[] = [];
    const addMany = async (additions: readonly Addition[]) => {
      if (away) throw new Error('no queue');
      added.push(...additions);
    };
    await tell(happened());
    await using held = aRelay({ sink: { addMany, knows: async () => true } });
    await until(() => held.failed.length > 0);
    expect(await relayedEvents()).toBe(0);
    away = false;
    await until(() => added.length === 2);
  });

  it('shares the work: two relays carry each event once', async () => {
    await tell(...Array.from({ length: 300 }, happened));
    await using one = aRelay({ batch: 10 });
    await using other = aRelay({ batch: 10 });
    await until(async () => (await relayedEvents()) === 300);
    expect(one.added.length + other.added.length).toBe(600);
  });

  it('is back after its connections were cut', async () => {
    await using held = aRelay();
    await until(() => held.relay.listening);
    await admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'stipple_relay' and datname = $1",
      [database.name],
    );
    await tell(happened());
    await until(() => held.added.length === 2);
  });

  it('tells again what a lost queue took, and only who has not answered', async () => {
    const event = happened();
    await tell(event);
    await using held = aRelay({ tellAgainMs: 50, unansweredAfterSeconds: 0, pollMs: 50 });
    await until(() => held.added.length >= 2);
    await admin.query('insert into inbox (organization_id, event_id, subscriber) values ($1, $2, $3)', [
      organizationId,
      event.id,
      'act-on-thing',
    ]);
    held.added.length = 0;
    await sleep(150);
    held.added.length = 0;
    await until(() => held.added.length > 0);
    expect(new Set(held.added.map(({ job }) => job.name))).toEqual(new Set(['count-things']));
  });

  it('leaves a queue alone that is behind and has lost nothing', async () => {
    await tell(...Array.from({ length: 100 }, happened));
    const added: Addition[] = [];
    const asked: Addition[] = [];
    const sink = {
      addMany: async (additions: readonly Addition[]) => void added.push(...additions),
      knows: async (one: Addition) => asked.push(one) > 0,
    };
    await using held = aRelay({ sink, tellAgainMs: 20, unansweredAfterSeconds: 0, pollMs: 20 });
    await until(() => held.relay.listening && asked.length > 100);
    expect(added).toHaveLength(200);
  });

  it('knows how long the oldest event has waited', async () => {
    const fiveSecondsOld = (Date.now() - 5_000).toString(16).padStart(12, '0');
    const old = `${fiveSecondsOld.slice(0, 8)}-${fiveSecondsOld.slice(8)}-7000-8000-000000000001`;
    await tell(thingHappened.make({ organizationId, thingId: randomUUID() }, { id: old, occurredAt }));
    await using held = aRelay({
      sink: { addMany: () => Promise.reject(new Error('no queue')), knows: async () => true },
    });
    const { waiting, oldestSeconds } = await held.relay.lag();
    expect(waiting).toBe(1);
    expect(oldestSeconds).toBeGreaterThan(4.5);
    expect(oldestSeconds).toBeLessThan(30);
  });
});

describe('the relay role', () => {
  it('sees events and answers and nothing else', async () => {
    const relay = new pg.Client({ connectionString: database.urls.relay });
    await relay.connect();
    await expect(relay.query('select 1 from client')).rejects.toThrow('permission denied');
    await expect(relay.query('select 1 from organization')).rejects.toThrow('permission denied');
    await expect(relay.query("update outbox set name = 'x'")).rejects.toThrow('permission denied');
    await expect(relay.query("update inbox set subscriber = 'x'")).rejects.toThrow('permission denied');
    await expect(relay.query('select result from idempotent_request')).rejects.toThrow('permission denied');
    await relay.end();
  });
});

describe('the outbox', () => {
  it('refuses an event of another organization', () => {
    const outbox = new Outbox(async () => [], randomUUID());
    expect(() => outbox.add(happened())).toThrow('another organization');
  });
});

describe('the inbox', () => {
  it('lets one of two twins in, also when they come at once', async () => {
    const answer = { eventId: nextId(), subscriber: 'act-on-thing' };
    const enter = async () => {
      const app = new pg.Client({ connectionString: database.urls.app });
      await app.connect();
      await app.query(`begin; select set_config('app.organization_id', '${organizationId}', true)`);
      const inbox = new Inbox(async (sql, params) => (await app.query(sql, params.slice())).rows, organizationId);
      const entered = await inbox.enter(answer);
      await sleep(50);
      await app.query('commit');
      await app.end();
      return entered;
    };
    expect((await Promise.all([enter(), enter(), enter()])).filter(Boolean)).toHaveLength(1);
  });
});
