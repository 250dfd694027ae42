import { binomialLaw, type Law, poissonLaw } from './laws.ts';

/** Where a group lies; `too_few` says nothing, whatever it shows. */
export type FunnelPlace = 'too_few' | 'within' | 'above_95' | 'above_998' | 'below_95' | 'below_998';

export interface FunnelLimits {
  readonly volume: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export interface FunnelPoint {
  readonly group: string;
  /** Cases, or events expected. */
  readonly volume: number;
  readonly observed: number;
  readonly expected: number;
  /** The share, or observed over expected. */
  readonly value: number;
  /** Null where there are too few. */
  readonly limits: FunnelLimits | null;
  readonly place: FunnelPlace;
}

export interface OverDispersion {
  /** `too_few_groups`: groups may differ by more than chance, and nobody can tell yet. */
  readonly state: 'none' | 'widened' | 'too_few_groups';
  /** Variance between groups over what chance alone makes; at least 1. Limits are wider by its root. */
  readonly factor: number;
  /** Groups it was told from. */
  readonly groups: number;
}

export interface Funnel {
  readonly known: true;
  readonly target: number;
  readonly overDispersion: OverDispersion;
  /** In the order given: a funnel is no ranking. */
  readonly points: readonly FunnelPoint[];
  /** Limits at volumes, to draw the funnel. */
  readonly limitsAt: (volume: number) => FunnelLimits;
  /** Groups whose counts cannot be: negative, no whole numbers, more events than cases, more than 10⁹. */
  readonly leftOut: readonly string[];
}

export interface NoFunnel {
  readonly known: false;
  readonly lack: 'no_groups' | 'no_cases' | 'nothing_varies';
  readonly leftOut: readonly string[];
}

export interface FunnelOptions {
  /** Groups with fewer cases, or fewer events expected, are shown without judgement; 20 cases or 5 events when left out. */
  readonly fewest?: number | undefined;
}

/** No group has more cases: such a number is a mistake. */
const mostCases = 1e9;

/** Fewer groups cannot tell how much groups differ. */
export const fewestGroups = 10;

/**
 * Shares of groups against a common one: exact binomial limits at 95 % and 99.8 %.
 *
 * @param target the share to compare with; that of all groups together when left out
 * @throws RangeError for a target that is no share
 */
export function funnelOfShares(
  groups: readonly { readonly group: string; readonly cases: number; readonly events: number }[],
  { fewest = 20, target }: FunnelOptions & { readonly target?: number | undefined } = {},
): Funnel | NoFunnel {
  if (target !== undefined && !(target >= 0 && target <= 1)) throw new RangeError(`${target} is not a share`);
  const [fine, leftOut] = sorted(groups, (each) => areCounts(each.cases, each.events) && each.events <= each.cases);
  const cases = fine.reduce((sum, each) => sum + each.cases, 0);
  if (cases === 0) return { known: false, lack: fine.length === 0 ? 'no_groups' : 'no_cases', leftOut };
  const share = target ?? fine.reduce((sum, each) => sum + each.events, 0) / cases;
  if (share === 0 || share === 1) return { known: false, lack: 'nothing_varies', leftOut };
  const counted = fine.map((each) => ({
    group: each.group,
    volume: each.cases,
    observed: each.events,
    expected: each.cases * share,
    value: each.cases > 0 ? each.events / each.cases : share,
  }));
  return funnelOf(counted, binomialLaw(share), fewest, leftOut);
}

/**
 * Observed over expected events of groups, such as after indirect standardisation: exact Poisson limits around 1 at 95 %
 * and 99.8 %.
 */
export function funnelOfRatios(
  groups: readonly { readonly group: string; readonly observed: number; readonly expected: number }[],
  { fewest = 5 }: FunnelOptions = {},
): Funnel | NoFunnel {
  const [fine, leftOut] = sorted(
    groups,
    ({ observed, expected }) => areCounts(observed) && expected >= 0 && expected <= mostCases,
  );
  if (fine.length === 0) return { known: false, lack: 'no_groups', leftOut };
  if (fine.every(({ expected }) => expected === 0)) return { known: false, lack: 'no_cases', leftOut };
  const counted = fine.map(({ group, observed, expected }) => {
    return { group, volume: expected, observed, expected, value: expected > 0 ? observed / expected : 1 };
  });
  return funnelOf(counted, poissonLaw(), fewest, leftOut);
}

type Counted = Omit<FunnelPoint, 'limits' | 'place'>;

/** Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statist. Med. 24 (2005) 1185–1202. */
function funnelOf(counted: readonly Counted[], law: Law, fewest: number, leftOut: readonly string[]): Funnel {
  const enough = (volume: number) => volume > 0 && volume >= fewest;
  const overDispersion = overDispersionOf(
    counted.filter(({ volume }) => enough(volume)),
    law,
  );
  const stretch = Math.sqrt(overDispersion.factor);
  const limit = (volume: number, probability: number) => {
    const far = law.target + stretch * (law.limit(volume, probability) - law.target);
    return Math.min(law.most, Math.max(0, far));
  };
  const limitsAt = (volume: number): FunnelLimits => ({
    volume,
    lower95: limit(volume, 0.025),
    upper95: limit(volume, 0.975),
    lower998: limit(volume, 0.001),
    upper998: limit(volume, 0.999),
  });
  const points = counted.map((each): FunnelPoint => {
    if (!enough(each.volume)) return { ...each, limits: null, place: 'too_few' };
    const limits = limitsAt(each.volume);
    return { ...each, limits, place: placeOf(each.value, limits) };
  });
  return { known: true, target: law.target, overDispersion, points, limitsAt, leftOut };
}

function placeOf(value: number, limits: FunnelLimits): FunnelPlace {
  if (value > limits.upper998) return 'above_998';
  if (value > limits.upper95) return 'above_95';
  if (value < limits.lower998) return 'below_998';
  return value < limits.lower95 ? 'below_95' : 'within';
}

/**
 * The mean of squared z-scores, where the outer tenth on either side is pulled in to the tenth, so that the very groups a
 * funnel is to find do not widen it.
 *
 * Source: as {@link funnelOf}, section 4 and appendix A.2.
 */
function overDispersionOf(counted: readonly Counted[], law: Law): OverDispersion {
  const groups = counted.length;
  if (groups < fewestGroups) return { state: 'too_few_groups', factor: 1, groups };
  const z = counted
    .map(({ value, volume }) => (value - law.target) / law.standardError(volume))
    .sort((one, two) => one - two);
  const [least, most] = [quantile(z, 0.1), quantile(z, 0.9)];
  const factor = z.reduce((sum, each) => sum + Math.min(most, Math.max(least, each)) ** 2, 0) / groups;
  return factor > 1 ? { state: 'widened', factor, groups } : { state: 'none', factor: 1, groups };
}

/** Interpolated between neighbours. */
function quantile(ascending: readonly number[], share: number): number {
  const place = share * (ascending.length - 1);
  const [low = 0, high = low] = ascending.slice(Math.floor(place), Math.floor(place) + 2);
  return low + (place % 1) * (high - low);
}

function areCounts(...counts: readonly number[]): boolean {
  return counts.every((count) => Number.isInteger(count) && count >= 0 && count <= mostCases);
}

function sorted<T extends { readonly group: string }>(
  groups: readonly T[],
  isFine: (group: T) => boolean,
): [readonly T[], readonly string[]] {
  return [groups.filter(isFine), groups.filter((group) => !isFine(group)).map(({ group }) => group)];
}
