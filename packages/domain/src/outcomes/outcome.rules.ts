import type { Finding } from '../problems/index.ts';
import { type Instant, minutesBetween } from '../time/index.ts';
import { type Instrument, instrumentDefinitions } from './instrument.ts';
import type { RecordOutcomesInput } from './outcome.inputs.ts';

/** One instrument answered once. */
export interface Outcome {
  readonly id: string;
  readonly treatmentId: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly sessionId: string | null;
  readonly instrument: Instrument;
  readonly instrumentVersion: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly score: number;
  readonly assessedAt: Instant;
  readonly recordedBy: string | null;
}

/** Why scores may not be recorded as given; empty when they may. */
export function findInScores(input: RecordOutcomesInput, treatmentSince: Instant, now: Instant): Finding[] {
  const findings: Finding[] = [];
  if (minutesBetween(now, input.assessedAt) > 15) findings.push({ code: 'OUTCOME.IN_FUTURE', field: 'assessedAt' });
  if (input.assessedAt < treatmentSince) findings.push({ code: 'OUTCOME.BEFORE_TREATMENT', field: 'assessedAt' });
  const seen = new Set<Instrument>();
  input.scores.forEach(({ instrument, score }, index) => {
    if (seen.has(instrument)) findings.push({ code: 'OUTCOME.TWICE', field: `scores.${index}.instrument` });
    seen.add(instrument);
    findings.push(...findInScore(instrument, score, `scores.${index}.score`));
  });
  return findings;
}

function findInScore(instrument: Instrument, score: number, field: string): Finding[] {
  const [item] = instrumentDefinitions[instrument].items;
  if (!item) return [];
  const { least, most, step } = item;
  const fits = score >= least && score <= most && Number.isInteger(score / step);
  return fits ? [] : [{ code: 'OUTCOME.OUT_OF_RANGE', field, params: { instrument, least, most, step } }];
}
