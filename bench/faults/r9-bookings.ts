// R9: many clients want the same times at once. Each free time must be booked by exactly one of them, the others told so.
// Must come out: every time booked once, nobody and no room in two places, no answer 500.
//   node bench/faults/r9-bookings.ts [--slots 1000] [--clients 200] [--seed 1]
import { parseArgs } from 'node:util';
import { signInTo, startApiProcess } from '../rig/api-process.ts';
import { book, type Wanted } from '../rig/booking-call.ts';
import { aBookingWorld, type BookingWorld, overlapsIn } from '../rig/booking-world.ts';
import { Chance } from '../rig/chance.ts';
import { aBenchDatabase } from '../rig/database.ts';
import { keepResult } from '../rig/results.ts';
import { connected } from '../rig/telling.ts';

const { values } = parseArgs({
  options: {
    slots: { type: 'string', default: '1000' },
    clients: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = { slots: Number(values.slots), clients: Number(values.clients) };
/** All look at the next few free times: so many clients for each. */
const clientsPerSlot = 5;
const minute = 60_000;

const chance = new Chance(Number(values.seed));
const database = await aBenchDatabase();
const world = await aBookingWorld(
  database.adminUrl,
  { clinics: 2, practitioners: 10, clients: wanted.clients },
  chance,
);
const { app: appUrl, queue: queueUrl } = database.urls;
const api = await startApiProcess({ appUrl, queueUrl });
const cookie = await signInTo(api, world.email, world.password);

const free = slotsOf(world);
const tally = { attempts: 0, booked: 0, taken: 0, busy: 0, serverErrors: 0, other: [] as string[] };
const began = performance.now();
await Promise.all(world.clients.map((clientId) => race(clientId)));
const seconds = Math.round((performance.now() - began) / 100) / 10;

const admin = await connected(database.adminUrl);
const { rows } = await admin.query<{ n: number }>("select count(*)::int as n from appointment where state = 'booked'");
await admin.end();
const overlaps = await overlapsIn(database.adminUrl);
await api.stop();
await database.close();

const result = { ...wanted, seconds, ...tally, stored: rows[0]?.n ?? 0, overlaps };
console.info(
  `R9: ${result.clients} clients, ${result.slots} free times, ${result.attempts} attempts in ${seconds} s: ` +
    `${result.stored} bookings, ${overlaps} overlaps, ${result.serverErrors} answers 500`,
);
keepResult('r9-bookings', result);
const right = result.stored === wanted.slots && tally.booked === wanted.slots && overlaps === 0;
if (!right || tally.serverErrors > 0 || tally.other.length > 0) {
  console.error(tally.other.slice(0, 10));
  process.exitCode = 1;
}

type Slot = Pick<Wanted, 'clinicId' | 'practitionerId' | 'startsAt' | 'endsAt'>;

/** Half hours of every practitioner, the same for all of them, days ahead. */
function slotsOf({ practitioners }: BookingWorld): Slot[] {
  const first = Math.ceil(Date.now() / (30 * minute)) * 30 * minute + 24 * 60 * minute;
  return Array.from({ length: wanted.slots }, (_, nth) => {
    const { id: practitionerId, clinicId } = practitioners[nth % practitioners.length] ?? { id: '', clinicId: '' };
    const at = first + Math.floor(nth / practitioners.length) * 30 * minute;
    const [startsAt, endsAt] = [at, at + 30 * minute].map((ms) => new Date(ms).toISOString());
    return { clinicId, practitionerId, startsAt: startsAt as string, endsAt: endsAt as string };
  });
}

/** One client: takes one of the next free times again and again, until none is left. */
async function race(clientId: string): Promise<void> {
  for (const mine = new Set<string>(); free.length > 0; ) {
    const nearest = free.slice(0, Math.max(1, Math.ceil(wanted.clients / clientsPerSlot)));
    const slot = nearest[chance.between(0, nearest.length - 1)] as Slot;
    // Nobody asks for two places at once; whoever must, waits for the others.
    if (mine.has(slot.startsAt)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (nearest.every(({ startsAt }) => mine.has(startsAt))) mine.clear();
      continue;
    }
    const { status, code } = await book(
      api,
      { cookie },
      { id: chance.uuid(Date.now()), clientId, kind: 'review', ...slot },
    );
    tally.attempts++;
    if (status >= 500 || code === 'INTERNAL') tally.serverErrors++;
    else if (code === null) tally.booked++;
    else if (code === 'APPOINTMENT.TAKEN') tally.taken++;
    else if (code === 'INPUT.BUSY') tally.busy++;
    else if (code !== 'APPOINTMENT.CLIENT_TAKEN') tally.other.push(code);
    if (code === null || code === 'APPOINTMENT.CLIENT_TAKEN') mine.add(slot.startsAt);
    if (code === null || code === 'APPOINTMENT.TAKEN') remove(slot);
  }
}

function remove(slot: Slot): void {
  const at = free.indexOf(slot);
  if (at >= 0) free.splice(at, 1);
}
