import type { ReportedInstrument } from '../outcomes/index.ts';
import { type TreatmentState, treatmentStates } from '../treatments/index.ts';

/** Answers to one instrument, as sums that can be added up: a mean cannot. */
export interface ScoreSums {
  readonly answers: number;
  readonly sum: number;
  /** Answers at or above `highFrom` of the instrument. */
  readonly high: number;
}

/** What an overview counts, for one clinic or many: every part can be added, so clinics sum to the chain. */
export interface Figures {
  /** Completed sessions that started in the period, by kind. */
  readonly initialSessions: number;
  readonly perfectingSessions: number;
  readonly topUpSessions: number;
  /** Chair time of those sessions. */
  readonly minutes: number;
  /** Booked slots of the period that were not cancelled, and those nobody came to. */
  readonly appointments: number;
  readonly noShows: number;
  readonly scores: Readonly<Record<ReportedInstrument, ScoreSums>>;
  /** Treatments in each state now, whatever the period. */
  readonly treatments: Readonly<Record<TreatmentState, number>>;
}

const noScores: ScoreSums = { answers: 0, sum: 0, high: 0 };

export const noTreatments = Object.fromEntries(treatmentStates.map((state) => [state, 0])) as Record<
  TreatmentState,
  number
>;

export const noFigures: Figures = {
  initialSessions: 0,
  perfectingSessions: 0,
  topUpSessions: 0,
  minutes: 0,
  appointments: 0,
  noShows: 0,
  scores: { satisfaction: noScores, confidence: noScores, visual_density: noScores },
  treatments: noTreatments,
};

export function addFigures(a: Figures, b: Figures): Figures {
  return {
    initialSessions: a.initialSessions + b.initialSessions,
    perfectingSessions: a.perfectingSessions + b.perfectingSessions,
    topUpSessions: a.topUpSessions + b.topUpSessions,
    minutes: a.minutes + b.minutes,
    appointments: a.appointments + b.appointments,
    noShows: a.noShows + b.noShows,
    scores: {
      satisfaction: addScores(a.scores.satisfaction, b.scores.satisfaction),
      confidence: addScores(a.scores.confidence, b.scores.confidence),
      visual_density: addScores(a.scores.visual_density, b.scores.visual_density),
    },
    treatments: Object.fromEntries(
      treatmentStates.map((state) => [state, a.treatments[state] + b.treatments[state]]),
    ) as Record<TreatmentState, number>,
  };
}

function addScores(a: ScoreSums, b: ScoreSums): ScoreSums {
  return { answers: a.answers + b.answers, sum: a.sum + b.sum, high: a.high + b.high };
}

/** Completed sessions of every kind. */
export function sessionsOf(figures: Figures): number {
  return figures.initialSessions + figures.perfectingSessions + figures.topUpSessions;
}
