import type { Bleeding, Break, ScalpMark, ScalpPoint, Session, SignOff, SkinReaction } from '@stipple/domain/sessions';
import { instantOf, type Millis, minute } from '../calendar/calendar.ts';
import type { Chance } from '../chance/chance.ts';

/** What a log holds beside its passes. */
export type LogParts = Pick<Session, 'marks' | 'breaks' | 'bleeding' | 'pain' | 'signOff'>;

interface Logged {
  readonly session: Pick<Session, 'id' | 'treatmentId' | 'zones'>;
  readonly startedAt: Millis;
  readonly endedAt: Millis;
  readonly open: boolean;
  readonly reaction: SkinReaction;
  readonly client: string;
}

/** Design, breaks, what was felt and the client's word. The design is the same in every session of a course. */
export function drawLogParts(logged: Logged, seed: Chance): LogParts {
  const { session, startedAt, endedAt, open, reaction, client } = logged;
  const marks = drawDesign(session, startedAt, seed.fork(`design ${session.treatmentId}`));
  const chance = seed.fork(`log ${session.id}`);
  if (open) return { marks, breaks: [], bleeding: null, pain: null, signOff: null };
  const breaks = drawBreaks(startedAt, endedAt, chance);
  return {
    marks,
    breaks,
    bleeding: drawBleeding(reaction, chance),
    pain: Math.min(10, Math.max(0, Math.round(chance.normal(3, 1.6)))),
    signOff: drawSignOff(client, endedAt, chance),
  };
}

/** A hairline from temple to temple, as high as the client wants it, and the outline of a scar. */
function drawDesign({ zones }: Pick<Session, 'zones'>, at: Millis, chance: Chance): ScalpMark[] {
  const marks: ScalpMark[] = [];
  if (zones.includes('hairline')) {
    const [height, curve] = [chance.between(0.26, 0.36), chance.between(0.02, 0.07)];
    const points = [0, 1, 2, 3, 4, 5, 6].map((step): ScalpPoint => {
      const across = step / 6;
      const fall = curve * (2 * across - 1) ** 2;
      return placed(0.24 + 0.52 * across, height + fall + chance.between(-0.006, 0.006));
    });
    marks.push({ id: chance.id(at), view: 'front', kind: 'hairline', points });
  }
  if (zones.includes('scar')) {
    const [x, y, wide, high] = [chance.between(0.35, 0.65), chance.between(0.45, 0.65), 0.16, 0.03];
    const points = [0, 1, 2, 3, 4, 5, 6, 7].map((step): ScalpPoint => {
      const turn = (step / 8) * 2 * Math.PI;
      const uneven = chance.between(0.85, 1.15);
      return placed(x + wide * uneven * Math.cos(turn), y + high * uneven * Math.sin(turn));
    });
    marks.push({ id: chance.id(at), view: 'back', kind: 'scar', points });
  }
  return marks;
}

function placed(x: number, y: number): ScalpPoint {
  return { x: Math.round(x * 1000) / 1000, y: Math.round(y * 1000) / 1000 };
}

/** One break of a quarter of an hour or so in a long session, two in a very long one. */
function drawBreaks(startedAt: Millis, endedAt: Millis, chance: Chance): Break[] {
  const minutes = (endedAt - startedAt) / minute;
  const places = minutes > 210 ? [0.35, 0.7] : minutes > 130 ? [0.5] : [];
  return places.map((place) => {
    const from = startedAt + Math.round(minutes * (place + chance.between(-0.04, 0.04))) * minute;
    const until = from + chance.whole(8, 15) * minute;
    return { id: chance.id(from), startedAt: instantOf(from), endedAt: instantOf(until) };
  });
}

function drawBleeding(reaction: SkinReaction, chance: Chance): Bleeding {
  const often = { none: 0.25, mild: 0.4, moderate: 0.7, severe: 0.9 }[reaction];
  if (!chance.happens(often)) return 'none';
  return chance.happens(0.85) ? 'pinpoint' : chance.happens(0.9) ? 'moderate' : 'heavy';
}

/** Nearly everybody signs, most by typing the name. */
function drawSignOff(name: string, endedAt: Millis, chance: Chance): SignOff | null {
  if (chance.happens(0.03)) return null;
  const signedAt = instantOf(endedAt - chance.whole(0, 3) * minute);
  return { name, drawing: chance.happens(0.4) ? drawSignature(chance) : null, signedAt };
}

/** A few loops over the line. */
function drawSignature(chance: Chance): string {
  const loops = chance.whole(4, 8);
  const points = Array.from({ length: loops * 4 }, (_, step) => {
    const x = 80 + Math.round((step / (loops * 4)) * 420 + chance.between(-5, 5));
    const y = 105 + Math.round(Math.sin(step * 1.6) * chance.between(20, 60));
    return `${x} ${y}`;
  });
  return `M${points.join('L')}`;
}
