import type { Zone } from '@stipple/domain/sessions';
import type { Indication } from '@stipple/domain/treatments';
import type { Chance } from '../chance/chance.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';

/** What practitioner and client agree on, and what it will take. */
export interface Course {
  readonly indication: Indication;
  readonly plannedSessions: number;
  /** Sessions it takes in the end: about one in five needs a fourth. */
  readonly sessions: number;
  readonly priceMinor: number;
  readonly zones: readonly Zone[];
  /** Usual minutes of a session after the first. */
  readonly minutes: number;
}

interface Work {
  /** Share of the usual price. */
  readonly price: number;
  readonly minutes: number;
  readonly always: readonly Zone[];
  readonly perhaps: readonly Zone[];
}

const works: Readonly<Record<Indication, Work>> = {
  pattern_baldness: {
    price: 1,
    minutes: 185,
    always: ['hairline', 'top'],
    perhaps: ['temples', 'crown', 'left', 'right'],
  },
  full_loss: {
    price: 1.35,
    minutes: 215,
    always: ['hairline', 'top', 'crown'],
    perhaps: ['temples', 'left', 'right', 'back'],
  },
  diffuse_thinning: { price: 0.85, minutes: 165, always: ['top'], perhaps: ['crown', 'hairline'] },
  alopecia: { price: 0.8, minutes: 150, always: [], perhaps: ['top', 'crown', 'left', 'right', 'back'] },
  scar: { price: 0.45, minutes: 105, always: ['scar'], perhaps: [] },
  after_cancer_treatment: {
    price: 0.8,
    minutes: 160,
    always: ['top', 'crown'],
    perhaps: ['hairline', 'left', 'right'],
  },
};

export function drawCourse(usualPriceMinor: number, chance: Chance, not?: Indication): Course {
  let indication = chance.weighted(hiddenTruth.course.indications);
  while (indication === not) indication = chance.weighted(hiddenTruth.course.indications);
  const { price, minutes, always, perhaps } = works[indication];
  const sessions = Number(chance.weighted(hiddenTruth.course.sessions));
  const extra = perhaps.length === 0 ? 0 : chance.whole(always.length === 0 ? 1 : 0, Math.min(2, perhaps.length));
  return {
    indication,
    plannedSessions: sessions > 3 && chance.happens(0.8) ? 3 : Math.min(sessions, 4),
    sessions,
    priceMinor: Math.round((usualPriceMinor * price * chance.between(0.85, 1.2)) / 5000) * 5000,
    zones: [...always, ...chance.some(perhaps, extra)],
    minutes: minutes + Math.round(chance.normal(0, 12)),
  };
}

/** Days to the next session: ten to thirty, most around three weeks, never before the skin has healed. */
export function drawGap(healingDays: number, chance: Chance): number {
  return Math.min(30, Math.max(healingDays, Math.round(chance.normal(18, 5))));
}

/** Minutes booked for work of a kind; the first session takes longest. */
export function bookedMinutes(
  kind: 'session' | 'perfecting' | 'top_up',
  course: Course,
  first: boolean,
  chance: Chance,
): number {
  const usual = { session: course.minutes + (first ? 35 : 0), perfecting: 75, top_up: Math.min(165, course.minutes) }[
    kind
  ];
  return Math.min(330, Math.max(60, Math.ceil((usual + chance.normal(0, usual / 9)) / 30) * 30));
}
