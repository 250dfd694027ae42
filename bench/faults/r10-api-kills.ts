// R10: the API is killed again and again while bookings are made under idempotency keys.
// Must come out: one effect for each key; the same key and body give the same answer, another body is refused; nothing that
// was acknowledged is missing.
//   node bench/faults/r10-api-kills.ts [--kills 100] [--writers 16] [--seed 1]
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { anyPort } from '@stipple/local-stack/postgres';
import { signInTo, startApiProcess } from '../rig/api-process.ts';
import { type Answer, book, type Wanted } from '../rig/booking-call.ts';
import { aBookingWorld, overlapsIn } from '../rig/booking-world.ts';
import { Chance } from '../rig/chance.ts';
import type { ServerProcess } from '../rig/child-process.ts';
import { aBenchDatabase } from '../rig/database.ts';
import { keepResult } from '../rig/results.ts';
import { connected } from '../rig/telling.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    writers: { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = { kills: Number(values.kills), writers: Number(values.writers) };
/** Between two kills, on average: one of two processes is gone most of the time, and both now and then. */
const betweenKillsMs = 1_500;
const minute = 60_000;

interface Request {
  readonly key: string;
  readonly input: Wanted;
  answer: Answer | null;
  /** How often it was sent before it was answered. */
  sent: number;
}

const chance = new Chance(Number(values.seed));
const database = await aBenchDatabase();
const { app: appUrl, queue: queueUrl } = database.urls;
const size = { clinics: 2, practitioners: wanted.writers, clients: wanted.writers };
const world = await aBookingWorld(database.adminUrl, size, chance);
const ports = [await anyPort(), await anyPort()];
const start = (nth: number) => startApiProcess({ appUrl, queueUrl, port: ports[nth] ?? 0 });
const apis: ServerProcess[] = [await start(0), await start(1)];
const cookie = await signInTo(apis[0] as ServerProcess, world.email, world.password);

/** Notes each booking stored and each event told of one, outside the tables the API keeps its keys in. */
const noteEffects = `
create schema bench;
create table bench.effect (id uuid not null, of text not null);
create function bench.note_booking() returns trigger language plpgsql security definer as
  $$ begin insert into bench.effect values (new.id, 'row'); return null; end $$;
create function bench.note_event() returns trigger language plpgsql security definer as
  $$ begin insert into bench.effect values ((new.payload ->> 'appointmentId')::uuid, 'event'); return null; end $$;
create trigger note after insert on appointment for each row execute function bench.note_booking();
create trigger note after insert on outbox for each row execute function bench.note_event()`;
const admin = await connected(database.adminUrl);
await admin.query(noteEffects);

const began = performance.now();
const requests: Request[] = [];
let killing = true;
const writers = Array.from({ length: wanted.writers }, (_, nth) => write(nth));
for (let kills = 0; kills < wanted.kills; kills++) {
  await sleep(chance.next() * 2 * betweenKillsMs);
  const victim = chance.between(0, 1);
  await apis[victim]?.kill();
  apis[victim] = await start(victim);
}
killing = false;
await Promise.all(writers);

const again = await askAgain();
const { rows } = await admin.query<{ id: string; rows: number; events: number }>(
  `select id, count(*) filter (where of = 'row')::int as rows, count(*) filter (where of = 'event')::int as events
   from bench.effect group by id`,
);
const effects = new Map(rows.map((row) => [row.id, row]));
const acknowledged = requests.filter(({ answer }) => answer?.code === null);
const missing = acknowledged.filter(({ input }) => !effects.has(input.id)).length;
const twice = rows.filter((row) => row.rows !== 1 || row.events !== 1).length;
const unasked = rows.length - acknowledged.length;
const refused = requests.filter(({ answer }) => answer?.code !== null).map(({ answer }) => answer?.code);
const result = {
  ...wanted,
  seconds: Math.round((performance.now() - began) / 1000),
  ...{ keys: requests.length, sentAgain: requests.filter(({ sent }) => sent > 1).length },
  ...{ acknowledged: acknowledged.length, missing, twice, unasked, refused: refused.length },
  ...{ ...again, overlaps: await overlapsIn(database.adminUrl) },
};
await admin.end();
await Promise.all(apis.map((api) => api.stop()));
await database.close();

console.info(
  `R10: ${result.kills} kills, ${result.keys} keys, ${result.sentAgain} sent again, ${result.seconds} s: ${missing} missing, ` +
    `${twice} not once, ${again.otherAnswer} answered otherwise, ${again.bodyTaken} other bodies taken`,
);
keepResult('r10-api-kills', result);
const wrong = missing + twice + unasked + refused.length + again.otherAnswer + again.bodyTaken + result.overlaps;
if (wrong > 0 || result.sentAgain === 0) {
  console.error([...new Set(refused)]);
  process.exitCode = 1;
}

/** One writer: a practitioner's day filled one after the other, each request sent until it is answered. */
async function write(nth: number): Promise<void> {
  const { id: practitionerId = '', clinicId = '' } = world.practitioners[nth] ?? {};
  const clientId = world.clients[nth] ?? '';
  const first = Math.ceil(Date.now() / minute) * minute + 24 * 60 * minute;
  for (let booked = 0; killing; booked++) {
    const [startsAt = '', endsAt = ''] = [0, 30].map((m) => new Date(first + (booked * 30 + m) * minute).toISOString());
    const id = chance.uuid(Date.now());
    const input = { id, clinicId, clientId, practitionerId, kind: 'review', startsAt, endsAt };
    const request: Request = { key: chance.uuid(Date.now()), input, answer: null, sent: 0 };
    requests.push(request);
    while (request.answer === null) request.answer = await send(request, chance.between(0, 1));
  }
}

/** @returns null while nobody answers */
async function send(request: Request, which: number): Promise<Answer | null> {
  const api = { url: `http://127.0.0.1:${ports[which] ?? 0}` };
  request.sent++;
  try {
    const answer = await book(api, { cookie, 'idempotency-key': request.key }, request.input);
    return answer.status >= 500 || answer.code === 'INTERNAL' ? null : answer;
  } catch (error) {
    if (wasRefused(error)) request.sent--;
    await sleep(20);
    return null;
  }
}

/** Nobody listened: then nothing was sent. Anything else may or may not have been done. */
function wasRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

/** Every twentieth key once more, with the same body and with another. */
async function askAgain(): Promise<{ askedAgain: number; otherAnswer: number; bodyTaken: number }> {
  let [askedAgain, otherAnswer, bodyTaken] = [0, 0, 0];
  const api = apis[0] as ServerProcess;
  for (const [nth, { key, input, answer }] of requests.entries()) {
    if (nth % 20 !== 0) continue;
    askedAgain++;
    const headers = { cookie, 'idempotency-key': key };
    const same = await book(api, headers, input);
    if (JSON.stringify(same.appointment) !== JSON.stringify(answer?.appointment)) otherAnswer++;
    const other = await book(api, headers, { ...input, kind: 'consultation' });
    if (other.code !== 'INPUT.KEY_REUSED') bodyTaken++;
  }
  return { askedAgain, otherAnswer, bodyTaken };
}
