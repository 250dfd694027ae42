// Booking an appointment, with its outbox row and its idempotency key, over HTTP and GraphQL, against the same statements
// issued bare from Node, in turn on the same database.
//   npm run bench -- book [--count 1500] [--rounds 3] [--connections 16]
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { signInTo, startApiProcess } from './rig/api-process.ts';
import { bookBare } from './rig/bare-booking.ts';
import type { Wanted } from './rig/booking-call.ts';
import { aBookingWorld } from './rig/booking-world.ts';
import { Chance } from './rig/chance.ts';
import { aBenchDatabase } from './rig/database.ts';
import { keepResult } from './rig/results.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
  },
});
const [count, rounds, connections] = [Number(values.count), Number(values.rounds), Number(values.connections)];
const target = 0.5;
const warmUp = 300;
const minute = 60_000;

const query = 'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { id state version } }';

const database = await aBenchDatabase();
const size = { clinics: 12, practitioners: 60, clients: 60 };
const world = await aBookingWorld(database.adminUrl, size, new Chance(2026));
const pool = new pg.Pool({ connectionString: database.urls.app, max: 10, pipeline: true } as pg.PoolConfig);
// Connections that stand idle when the database is taken away at the end.
pool.on('error', () => undefined);
const api = await startApiProcess({ appUrl: database.urls.app, queueUrl: database.urls.queue });
const cookie = await signInTo(api, world.email, world.password);

let taken = 0;
const first = Math.ceil(Date.now() / minute) * minute + 24 * 60 * minute;
/** The next time nobody has: each practitioner with a client of their own, hour after hour. */
function next(): Wanted {
  const nth = taken++;
  const who = nth % world.practitioners.length;
  const { id: practitionerId = '', clinicId = '' } = world.practitioners[who] ?? {};
  const at = first + Math.floor(nth / world.practitioners.length) * 60 * minute;
  const [startsAt = '', endsAt = ''] = [at, at + 30 * minute].map((ms) => new Date(ms).toISOString());
  const about = { id: randomUUID(), clinicId, practitionerId, clientId: world.clients[who] ?? '' };
  return { ...about, kind: 'review', startsAt, endsAt };
}

/** @returns bookings a second */
async function bare(amount: number): Promise<number> {
  const began = performance.now();
  let left = amount;
  const worker = async () => {
    while (left-- > 0) await bookBare(pool, world, next());
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return (amount / (performance.now() - began)) * 1000;
}

/** @returns bookings a second */
async function ours(amount: number): Promise<number> {
  const refused: string[] = [];
  // autocannon looks at its clock once a second: too coarse for a run of two.
  const began = performance.now();
  let answered = began;
  const result = await autocannon({
    url: `${api.url}/graphql`,
    connections,
    amount,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          headers: { 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID() },
          body: JSON.stringify({ query, variables: { input: next() } }),
        }),
        onResponse: (_, body) => {
          answered = performance.now();
          if (!body.includes('"state":"booked"')) refused.push(body);
        },
      },
    ],
  });
  if (refused.length > 0 || result.non2xx > 0) throw new Error(`${refused.length} were not booked: ${refused[0]}`);
  return (amount / (answered - began)) * 1000;
}

const runs: { bare: number; stipple: number }[] = [];
try {
  await bare(warmUp);
  await ours(warmUp);
  for (let round = 0; round < rounds; round++) {
    const run = { bare: await bare(count), stipple: await ours(count) };
    runs.push(run);
    console.info(
      `bare ${run.bare.toFixed(0)}/s   stipple ${run.stipple.toFixed(0)}/s   ${(run.stipple / run.bare).toFixed(2)}`,
    );
  }
} finally {
  await api.stop();
  await pool.end();
  await database.close();
}

const ratios = runs.map(({ bare, stipple }) => stipple / bare).sort((a, b) => a - b);
const ofBare = ratios[Math.floor(ratios.length / 2)] ?? 0;
console.info(`\nof the bare transaction ${ofBare.toFixed(2)} (at least ${target})`);
keepResult('book', { count, connections, runs, ofBare, target, reached: ofBare >= target });
if (ofBare < target) process.exitCode = 1;
