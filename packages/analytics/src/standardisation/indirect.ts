import { gammaQuantile } from '../distributions/index.ts';

/** Cases of one kind, such as one skin type and indication, and those of them with the event. */
export interface CaseMix {
  readonly stratum: string;
  readonly cases: number;
  readonly events: number;
}

export type Standardised =
  | {
      readonly known: true;
      /** Cases that could be compared. */
      readonly cases: number;
      readonly observed: number;
      /** Events if each case had the risk its stratum has in the reference. */
      readonly expected: number;
      /** Observed over expected: 1 is as the reference. */
      readonly ratio: number;
      readonly lower: number;
      readonly upper: number;
      /** `ratio` times the share of the whole reference: what it would be at the reference's mix of cases. */
      readonly adjustedShare: number;
      /** Cases of strata the reference does not have; they are in none of the other figures. */
      readonly notComparable: number;
    }
  | {
      readonly known: false;
      readonly lack: 'no_cases' | 'not_counts' | 'no_comparable_cases' | 'nothing_expected';
    };

/**
 * Indirect standardisation: events against what the reference leads one to expect of the same mix of cases. Ratios of two
 * groups are each fair against the reference and not against each other. Limits are exact for a Poisson count, and so
 * a little wide for frequent events; the reference counts as known.
 *
 * Source: N. E. Breslow, N. E. Day, "Statistical Methods in Cancer Research" II (1987), section 2.3; limits by
 * F. Garwood, Biometrika 28 (1936) 437–442, as quantiles of the gamma distribution (K. Ulm, 1990).
 *
 * @param own cases of the group, a stratum once or several times
 * @param reference those it is compared with, the group among them or not
 * @throws RangeError for a confidence outside 0 to 1
 */
export function indirectlyStandardised(
  own: readonly CaseMix[],
  reference: readonly CaseMix[],
  confidence = 0.95,
): Standardised {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`${confidence} is not a confidence`);
  if (![...own, ...reference].every(isCounted)) return { known: false, lack: 'not_counts' };
  const all = total(own);
  if (all.cases === 0) return { known: false, lack: 'no_cases' };
  const shares = new Map<string, number>();
  for (const [stratum, parts] of Map.groupBy(reference, ({ stratum }) => stratum)) {
    const { cases, events } = total(parts);
    if (cases > 0) shares.set(stratum, events / cases);
  }
  const comparable = own.filter(({ stratum }) => shares.has(stratum));
  const { cases, events: observed } = total(comparable);
  if (cases === 0) return { known: false, lack: 'no_comparable_cases' };
  const expected = comparable.reduce((sum, part) => sum + part.cases * (shares.get(part.stratum) ?? 0), 0);
  if (expected === 0) return { known: false, lack: 'nothing_expected' };
  const outside = (1 - confidence) / 2;
  const whole = total(reference);
  const ratio = observed / expected;
  return {
    known: true,
    cases,
    observed,
    expected,
    ratio,
    lower: observed === 0 ? 0 : gammaQuantile(observed, outside) / expected,
    upper: gammaQuantile(observed + 1, 1 - outside) / expected,
    adjustedShare: (ratio * whole.events) / whole.cases,
    notComparable: all.cases - cases,
  };
}

function isCounted({ cases, events }: CaseMix): boolean {
  // More than 10⁹ cases are a mistake.
  return Number.isInteger(cases) && Number.isInteger(events) && events >= 0 && cases >= events && cases <= 1e9;
}

function total(parts: readonly CaseMix[]): { readonly cases: number; readonly events: number } {
  return {
    cases: parts.reduce((sum, { cases }) => sum + cases, 0),
    events: parts.reduce((sum, { events }) => sum + events, 0),
  };
}
