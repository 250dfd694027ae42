import { Chance } from '../src/chance/index.ts';
import type { Course } from '../src/fading/index.ts';

/** The law simulated chains follow: what the statistics are to find again. Times in months. */
export const truth = {
  median: 54,
  shape: 3.5,
  /** By how much oily skin shortens the time. */
  oily: 0.84,
  /** Of the practitioners' effects on log time. */
  practitioners: { count: 8, deviation: 0.12 },
  monthlyExit: 0.0055,
  /** Clients of the first half whom the chain only knows from the middle on: they were imported. */
  imported: 0.3,
} as const;

export interface SimulatedChain {
  readonly courses: readonly Course[];
  /** Effects on log time. */
  readonly practitioners: readonly number[];
}

/** A chain of ten years (and what is still to come), drawn from the {@link truth}. */
export function simulateChain(seed: number, clients: number): SimulatedChain {
  const chance = new Chance(seed);
  const practitioners = Array.from(
    { length: truth.practitioners.count },
    () => truth.practitioners.deviation * chance.normal(),
  );
  const courses = Array.from({ length: clients }, (): Course => {
    const endedAt = 120 * chance.share();
    const practitioner = Math.floor(practitioners.length * chance.share());
    const oily = chance.share() < 0.3;
    const months =
      medianOf(practitioners[practitioner] ?? 0, oily) * (chance.exponential() / Math.LN2) ** (1 / truth.shape);
    const exit = chance.exponential() / truth.monthlyExit;
    const imported = endedAt < 60 && chance.share() < truth.imported;
    return {
      group: practitioner % 2 === 0 ? 'A' : 'B',
      endedAt,
      knownFrom: imported ? 60 : null,
      toppedUpAt: months < exit ? endedAt + months : null,
      leftAt: exit < months ? endedAt + exit : null,
      levels: { practitioner: `${practitioner}`, skin: oily ? 'oily' : 'normal' },
    };
  });
  // Of imported clients the chain only hears who was still waiting.
  const heardOf = ({ knownFrom, toppedUpAt, leftAt }: Course) =>
    knownFrom === null || (toppedUpAt ?? leftAt ?? Number.POSITIVE_INFINITY) > knownFrom;
  return { courses: courses.filter(heardOf), practitioners };
}

export function medianOf(practitioner: number, oily: boolean): number {
  return truth.median * Math.exp(practitioner) * (oily ? truth.oily : 1);
}

/** Share of a chain's clients who still wait at a time, were nobody to leave. */
export function trueSurvival({ practitioners }: SimulatedChain, time: number): number {
  const kinds = practitioners.flatMap((effect) => [
    { share: 0.3 / practitioners.length, median: medianOf(effect, true) },
    { share: 0.7 / practitioners.length, median: medianOf(effect, false) },
  ]);
  return kinds.reduce((sum, { share, median }) => sum + share * 2 ** -((time / median) ** truth.shape), 0);
}
