import { builtIn, type ReportedInstrument, reportedInstruments, scoreOf } from '@stipple/domain/outcomes';
import type { SkinReaction } from '@stipple/domain/sessions';
import { type Day, dateOf, daysOfMonth, instantOf, type Millis, minute } from '../calendar/calendar.ts';
import type { Walk } from '../courses/walk.ts';
import { closesAt, opensAt } from '../diary/working-days.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';

/** The years between the end of a course, or a top-up, and the next top-up. */
export interface Phase {
  readonly treatmentId: string;
  readonly sessionId: string;
  readonly from: Day;
  readonly monthsToTopUp: number;
  /** Visual density at the start. */
  readonly density: number;
  readonly reaction: SkinReaction | null;
}

/** Days of a phase on which the client is asked. */
export function daysOfQuestions(days: number): number[] {
  const asked = [30, 182, 365];
  for (let day = 730; day < days; day += 365) asked.push(day);
  return asked.filter((day) => day < days);
}

export function responseAt(day: number): number {
  const { response } = hiddenTruth.outcomes;
  if (day === 30 || day === 182 || day === 365) return response[day];
  return response.later;
}

/** Answers given from home, in the clinic's daytime. */
export function answerFromHome(walk: Walk, phase: Phase, day: Day): void {
  const at = walk.clinic.clock.at(day, walk.chance.whole(opensAt, closesAt - 10));
  if (at > walk.world.now) return;
  const sessionId = day - phase.from <= 30 ? phase.sessionId : null;
  record(walk, phase, { at, day, sessionId, recordedBy: null });
}

/** Answers taken down at a review. */
export function answerAtReview(
  walk: Walk,
  phase: Phase,
  review: { readonly endsAt: Millis; readonly day: Day; readonly by: string },
): void {
  record(walk, phase, { at: review.endsAt - minute, day: review.day, sessionId: null, recordedBy: review.by });
}

interface Answered {
  readonly at: Millis;
  readonly day: Day;
  readonly sessionId: string | null;
  readonly recordedBy: string | null;
}

function record(walk: Walk, phase: Phase, { at, day, sessionId, recordedBy }: Answered): void {
  const { world, chance, client, clinic } = walk;
  for (const instrument of reportedInstruments) {
    const answers = { value: answer(instrument, phase, day, walk) };
    world.ledger.outcomes.push({
      id: chance.id(at),
      treatmentId: phase.treatmentId,
      clientId: client.id,
      clinicId: clinic.row.id,
      sessionId,
      instrument,
      instrumentVersion: builtIn[instrument].version,
      answers,
      score: scoreOf(builtIn[instrument], answers),
      assessedAt: instantOf(at),
      assessedOn: dateOf(day),
      recordedBy,
    });
  }
}

function answer(instrument: ReportedInstrument, phase: Phase, day: Day, { chance }: Walk): number {
  const { density, satisfaction, confidence } = hiddenTruth.outcomes;
  const faded = Math.min(1.3, (day - phase.from) / daysOfMonth / phase.monthsToTopUp) ** 1.5;
  const seen = phase.density - density.loss * faded;
  if (instrument === 'visual_density') return onScale(instrument, seen + chance.normal(0, 0.4));
  const law = instrument === 'satisfaction' ? satisfaction : confidence;
  const hurt = phase.reaction === 'moderate' || phase.reaction === 'severe' ? law.reaction : 0;
  return onScale(instrument, law.atDensityEight + law.perDensity * (seen - 8) + hurt + chance.normal(0, law.deviation));
}

function onScale(instrument: ReportedInstrument, value: number): number {
  const [item] = builtIn[instrument].items;
  if (!item) return 0;
  return Math.min(item.most, Math.max(item.least, Math.round(value / item.step) * item.step));
}
