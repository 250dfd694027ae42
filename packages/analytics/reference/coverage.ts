import { proportionalHazards } from '../src/cox/index.ts';
import { backTest, fitFading, knownAt } from '../src/fading/index.ts';
import { wilsonInterval } from '../src/proportions/index.ts';
import { kaplanMeier, logRank, quantileOf, readAt, restrictedMean } from '../src/survival/index.ts';
import { medianOf, type SimulatedChain, simulateChain, trueSurvival, truth } from './simulated-chains.ts';

/** How often something held, of so many times. */
export interface Held {
  readonly what: string;
  readonly times: number;
  readonly held: number;
  readonly share: number;
  /** What the share is promised to be. */
  readonly promised: readonly [number, number];
}

type Check = (chain: SimulatedChain, seed: number) => readonly boolean[];

const inside = (value: number, limits: { readonly lower: number | null; readonly upper: number | null }) =>
  (limits.lower ?? Number.NEGATIVE_INFINITY) <= value && value <= (limits.upper ?? Number.POSITIVE_INFINITY);

/** The figures of ten years of a chain, against its truth. Limits of 95 % unless it says otherwise. */
const checks: readonly {
  readonly what: string;
  readonly promised: readonly [number, number];
  readonly check: Check;
}[] = [
  {
    what: 'Kaplan–Meier: survival at 48 months',
    promised: [0.93, 0.97],
    check: (chain) => {
      const curve = kaplanMeier(knownAt(chain.courses, 120).rows);
      const reading = curve.known ? readAt(curve, 48) : null;
      return reading ? [inside(trueSurvival(chain, 48), reading)] : [];
    },
  },
  {
    what: 'Kaplan–Meier: median',
    promised: [0.93, 0.97],
    check: (chain) => {
      const curve = kaplanMeier(knownAt(chain.courses, 120).rows);
      const median = curve.known ? quantileOf(curve) : undefined;
      return median?.reached ? [inside(trueMedian(chain), median)] : [];
    },
  },
  {
    what: 'Kaplan–Meier: restricted mean to 72 months',
    promised: [0.93, 0.97],
    check: (chain) => {
      const curve = kaplanMeier(knownAt(chain.courses, 120).rows);
      const mean = curve.known ? restrictedMean(curve, 72) : undefined;
      return mean?.known ? [inside(trueRestrictedMean(chain, 72), mean)] : [];
    },
  },
  {
    what: 'log-rank: two equal groups are not told apart',
    promised: [0.93, 0.97],
    check: (chain) => {
      const groups = [0, 1].map(
        (half) =>
          knownAt(
            chain.courses.filter((_, nth) => nth % 2 === half),
            120,
          ).rows,
      );
      const test = logRank(groups);
      return test.known ? [test.p > 0.05] : [];
    },
  },
  {
    what: 'proportional hazards: coefficient of oily skin, stratified by practitioner',
    promised: [0.93, 0.97],
    check: (chain) => {
      const { rows } = knownAt(chain.courses, 120);
      const factors = rows.factors ?? {};
      const oily = Array.from(factors['skin'] ?? [], (skin) => Number(skin === 'oily'));
      const stratum = Array.from(factors['practitioner'] ?? [], (each) => each ?? '');
      const fit = proportionalHazards({ ...rows, traits: { oily }, stratum });
      const effect = fit.known ? fit.effects[0] : undefined;
      return effect?.state === 'estimated' ? [inside(truth.oily ** -truth.shape, effect)] : [];
    },
  },
  {
    what: 'fading: median months of each practitioner, normal skin',
    promised: [0.93, 0.97],
    check: mediansOfPractitioners,
  },
  {
    what: 'forecast: months of the next year within P10–P90',
    promised: [0.75, 0.85],
    check: (chain, seed) => {
      const { forecast, actual } = backTest(chain.courses, 120, { months: 12, runs: 400, seed });
      return actual.map((came, month) => {
        const { p10 = 0, p90 = 0 } = forecast.all.months[month] ?? {};
        return p10 <= came && came <= p90;
      });
    },
  },
  {
    what: 'forecast: the whole next year within P10–P90',
    promised: [0.75, 0.85],
    check: (chain, seed) => {
      const { forecast, actual } = backTest(chain.courses, 120, { months: 12, runs: 400, seed });
      const came = actual.reduce((sum, count) => sum + count, 0);
      return [forecast.all.whole.p10 <= came && came <= forecast.all.whole.p90];
    },
  },
];

/** Simulates so many chains and counts how often each figure held what it promises. */
export function coverageOf(chains: number, clients: number, firstSeed = 1): Held[] {
  const held = checks.map(() => ({ times: 0, held: 0 }));
  for (let seed = firstSeed; seed < firstSeed + chains; seed++) {
    const chain = simulateChain(seed, clients);
    checks.forEach(({ check }, nth) => {
      const tally = held[nth];
      for (const holds of check(chain, seed)) {
        if (!tally) continue;
        tally.times += 1;
        tally.held += Number(holds);
      }
    });
  }
  return checks.map(({ what, promised }, nth) => {
    const tally = held[nth] ?? { times: 0, held: 0 };
    return { what, promised, ...tally, share: tally.held / Math.max(1, tally.times) };
  });
}

/** Whether a share can still be what is promised: its own 99.9 % interval reaches the promise. */
export function keepsPromise({ times, held, promised: [least, most] }: Held): boolean {
  if (times === 0) return false;
  const { lower, upper } = wilsonInterval(held, times, 3.29);
  return lower <= most && upper >= least;
}

function mediansOfPractitioners(chain: SimulatedChain): boolean[] {
  const { parameters, covariance, effects } = fitFading(knownAt(chain.courses, 120).rows);
  const at = (factor: string, level: string) =>
    2 + effects.findIndex((each) => each.factor === factor && each.level === level);
  return chain.practitioners.map((effect, nth) => {
    const places = [0, at('practitioner', `${nth}`), at('skin', 'normal')];
    const mean = places.reduce((sum, place) => sum + (parameters[place] ?? 0), 0);
    const variance = places.flatMap((one) => places.map((two) => covariance[one * parameters.length + two] ?? 0));
    const half = 1.96 * Math.sqrt(variance.reduce((sum, each) => sum + each, 0));
    return inside(Math.log(medianOf(effect, false)), { lower: mean - half, upper: mean + half });
  });
}

function trueMedian(chain: SimulatedChain): number {
  let [low, high] = [0, 500];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (trueSurvival(chain, middle) > 0.5) low = middle;
    else high = middle;
  }
  return low;
}

/** By Simpson's rule. */
function trueRestrictedMean(chain: SimulatedChain, until: number): number {
  const steps = 400;
  const width = until / steps;
  let sum = 0;
  for (let nth = 0; nth <= steps; nth++) {
    sum += (nth === 0 || nth === steps ? 1 : nth % 2 === 1 ? 4 : 2) * trueSurvival(chain, nth * width);
  }
  return (sum * width) / 3;
}
