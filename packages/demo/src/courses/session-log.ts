import type { ExtraReason, needles, SessionKind, SkinReaction, Zone } from '@stipple/domain/sessions';
import { dateOf, instantOf, type Millis, minute } from '../calendar/calendar.ts';
import type { SessionRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';
import { mixFor, type Palettes } from '../stock/mixing.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';
import { drawLogParts } from './log-parts.ts';
import { drawNotes } from './notes.ts';
import type { Visit } from './visit.ts';
import type { Walk } from './walk.ts';

export interface Work {
  readonly treatmentId: string;
  readonly kind: SessionKind;
  readonly zones: readonly Zone[];
  /** Place among the treatment's completed sessions. */
  readonly number: number;
  /** Why it is one more than was agreed; null where it is not. */
  readonly extraReason: ExtraReason | null;
}

/** Machines with the unit they show, and where practitioners set them. */
const machines = [
  { machine: 'Wren M2', speedUnit: 'hertz', speed: 105, step: 5 },
  { machine: 'Kestrel Duo', speedUnit: 'volt', speed: 7.5, step: 0.25 },
  { machine: 'Heron 9', speedUnit: 'rpm', speed: 6400, step: 200 },
  { machine: 'Wren M3', speedUnit: 'hertz', speed: 120, step: 5 },
] as const;

/** Writes the log of a visit: completed, or still open where the visit says so. */
export function logSession(walk: Walk, visit: Visit, work: Work): SessionRow {
  const { world, clinic, chance, client } = walk;
  const { slot, open } = visit;
  const startedAt = startOf(visit, world.now, chance);
  const endedAt = endOf(visit, startedAt, chance);
  const product = chance.pick(clinic.palette[walk.traits.shade]);
  const id = chance.id(startedAt);
  const practitionerId = slot.practitioner.id;
  const { treatmentId, zones } = work;
  const worked = { sessionId: id, practitionerId, startedAt, day: slot.day, zones, shade: walk.traits.shade };
  const mixes = mixFor(world, clinic, { ...worked, productId: product.id }, chance.fork(`mixes ${id}`));
  const savedAt = saveOf(visit, { startedAt, endedAt, now: world.now }, chance);
  const reaction = drawReaction(walk.traits.skinType, mixes.bad, chance);
  const logged = { session: { id, treatmentId, zones }, startedAt, endedAt, open, reaction, client: client.name };
  const session: SessionRow = {
    id,
    treatmentId,
    ...drawLogParts(logged, chance),
    extraReason: work.extraReason,
    aftercareVersionId: null,
    clientId: client.id,
    clinicId: clinic.row.id,
    practitionerId,
    appointmentId: visit.appointmentId,
    kind: work.kind,
    state: open ? 'in_progress' : 'completed',
    number: open ? null : work.number,
    startedAt: instantOf(startedAt),
    endedAt: open ? null : instantOf(endedAt),
    startedOn: dateOf(slot.day),
    zones,
    skinReaction: open ? null : reaction,
    notes: open ? null : drawNotes(walk.traits, work.kind, reaction, chance),
    completedAt: open ? null : instantOf(savedAt),
    updatedAt: instantOf(savedAt),
    updatedBy: practitionerId,
    version: open ? 2 : chance.whole(3, 9),
  };
  world.ledger.sessions.push(session);
  if (!open) world.completed++;
  logPasses(walk, visit, { session, mixes, minutes: (endedAt - startedAt) / minute });
  return session;
}

/** Most begin a few minutes late; none begins later than now. */
function startOf({ startsAt, when }: Visit, now: Millis, chance: Chance): Millis {
  const late = startsAt + chance.whole(0, 9) * minute;
  return when === 'now' ? Math.max(startsAt, Math.min(late, now - minute)) : late;
}

/** Most sessions end a little before their slot does. */
function endOf({ startsAt, endsAt }: Visit, startedAt: Millis, chance: Chance): Millis {
  const booked = (endsAt - startsAt) / minute;
  const worked = Math.round(booked * Math.min(1, chance.normal(0.9, 0.05)));
  return Math.min(endsAt, Math.max(startedAt + 30 * minute, startsAt + worked * minute));
}

interface Times {
  readonly startedAt: Millis;
  readonly endedAt: Millis;
  readonly now: Millis;
}

/** An open log was saved a moment ago, the others within a quarter of an hour of their end. */
function saveOf({ open }: Visit, { startedAt, endedAt, now }: Times, chance: Chance): Millis {
  if (open) return Math.max(startedAt, Math.min(endedAt, now) - 4 * minute);
  return Math.min(endedAt + chance.whole(1, 15) * minute, now);
}

function drawReaction(skinType: number, badLot: boolean, chance: Chance): SkinReaction {
  const { mild, moderate, severe, badLot: times } = hiddenTruth.reaction;
  const factor = (badLot ? times : 1) * (skinType <= 2 ? 1.15 : 1);
  const draw = chance.share();
  if (draw < severe * factor) return 'severe';
  if (draw < (severe + moderate) * factor) return 'moderate';
  return draw < (severe + moderate) * factor + Math.min(mild * factor, 0.6) ? 'mild' : 'none';
}

interface Logged {
  readonly session: SessionRow;
  readonly mixes: Palettes;
  readonly minutes: number;
}

/** One or two rounds of dots a zone, together four fifths of the time. */
function logPasses({ world, chance }: Walk, { slot, open }: Visit, { session, mixes, minutes }: Logged): void {
  const { machine, speedUnit, speed, step } = machines[slot.practitioner.machine] ?? machines[0];
  const zones = session.zones.flatMap((zone) => (zone === 'scar' || chance.happens(0.15) ? [zone, zone] : [zone]));
  const weights = zones.map(() => chance.between(0.7, 1.3));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const logged = open ? zones.slice(0, 1) : zones;
  logged.forEach((zone, index) => {
    world.ledger.passes.push({
      id: chance.id(Date.parse(session.startedAt) + index * minute),
      sessionId: session.id,
      position: index + 1,
      zone,
      mixId: mixes.mixOf(zone, index),
      needle: needleFor(zone, chance),
      cartridgeLotId: null,
      depthMm: depthFor(zone, chance),
      machine,
      speed: speed + step * chance.whole(-3, 3),
      speedUnit,
      minutes: Math.max(1, Math.floor((minutes * 0.8 * (weights[index] ?? 1)) / all)),
    });
  });
}

/** The finest needle where the eye looks first. */
function needleFor(zone: Zone, chance: Chance): string {
  if (zone === 'hairline' || zone === 'temples') return '1RL';
  return chance.pick(['1RL', '3RL', '3RL', '5RL'] as const satisfies readonly (typeof needles)[number][]);
}

/** To a twentieth of a millimetre; sources name 0.5 to 2 mm, scars take more. */
function depthFor(zone: Zone, chance: Chance): number {
  const [least, most] = zone === 'scar' ? [0.8, 1.6] : [0.5, 1.3];
  return Math.round(chance.between(least, most) * 20) / 20;
}
