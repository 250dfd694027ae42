import { benjaminiHochberg } from './false-discovery.ts';
import { poissonLimits, stratifiedUpperTail } from './tails.ts';

/** Sessions of one group in one stratum, and those of them with a reaction. */
export interface GroupStratum {
  readonly group: string;
  /** What groups are compared within, such as a skin type. */
  readonly stratum: string;
  readonly sessions: number;
  readonly reactions: number;
}

/** All sessions of a stratum, those of the groups among them. */
export type WholeStratum = Omit<GroupStratum, 'group'>;

export type ExcessState = 'too_few' | 'as_expected' | 'more_than_expected';

export interface Excess {
  readonly group: string;
  readonly sessions: number;
  readonly reactions: number;
  /** Reactions if the group's sessions reacted like all other sessions of their strata. */
  readonly expected: number;
  /** Observed over expected with exact 95 % limits; null where nothing is expected. */
  readonly ratio: { readonly value: number; readonly lower: number; readonly upper: number } | null;
  /** Exact, one-sided; null where there are too few sessions to say. */
  readonly p: number | null;
  /** The same, adjusted for having looked at every group. */
  readonly q: number | null;
  readonly state: ExcessState;
}

/** Fewer sessions than this tell nothing, whatever they show. */
export const fewestSessions = 20;

/** Of the groups named as standing out, this share at most is wrong on average. */
export const falseDiscoveryRate = 0.05;

/**
 * Which groups of sessions reacted more often than their strata explain. The expectation comes from the sessions outside
 * the group, stratum by stratum; the test is the exact stratified one (conditional on all margins, so that a small
 * comparison group is not mistaken for a known rate); Benjamini and Hochberg's procedure takes care of having tested
 * every group. Limits of the ratio take the expectation as given. Sessions count as independent, which several sessions
 * of one client are not quite.
 *
 * @returns the most remarkable first
 */
export function findExcess(groups: readonly GroupStratum[], whole: readonly WholeStratum[]): Excess[] {
  const strata = new Map(whole.map((each) => [each.stratum, each]));
  const found = [...Map.groupBy(groups, ({ group }) => group)].map(([group, parts]) => measured(group, parts, strata));
  const tested = found.filter(({ p }) => p !== null);
  const q = new Map(benjaminiHochberg(tested.map(({ p }) => p ?? 1)).map((value, at) => [tested[at]?.group, value]));
  return found
    .map((each): Excess => {
      const adjusted = q.get(each.group) ?? null;
      if (each.p === null || adjusted === null) return { ...each, q: null, state: 'too_few' };
      return { ...each, q: adjusted, state: adjusted <= falseDiscoveryRate ? 'more_than_expected' : 'as_expected' };
    })
    .sort((one, two) => (one.p ?? 2) - (two.p ?? 2) || two.sessions - one.sessions);
}

function measured(
  group: string,
  parts: readonly GroupStratum[],
  strata: ReadonlyMap<string, WholeStratum>,
): Omit<Excess, 'q' | 'state'> {
  const sessions = total(parts, 'sessions');
  const reactions = total(parts, 'reactions');
  const expected = parts.reduce((sum, part) => sum + expectedIn(part, strata.get(part.stratum)), 0);
  const limits = poissonLimits(reactions);
  const ratio =
    expected > 0
      ? { value: reactions / expected, lower: limits.lower / expected, upper: limits.upper / expected }
      : null;
  const draws = parts.map(({ stratum, sessions: drawn, reactions: own }) => {
    const { sessions: all = drawn, reactions: marked = own } = strata.get(stratum) ?? {};
    return { all, marked, drawn };
  });
  const p = sessions < fewestSessions ? null : stratifiedUpperTail(reactions, draws);
  return { group, sessions, reactions, expected, ratio, p };
}

/** Where the group is all there is in a stratum, nothing is known to compare with, and it is expected as it was. */
function expectedIn({ sessions, reactions }: GroupStratum, whole: WholeStratum | undefined): number {
  const others = (whole?.sessions ?? sessions) - sessions;
  if (others <= 0) return reactions;
  return (sessions * ((whole?.reactions ?? reactions) - reactions)) / others;
}

function total(parts: readonly GroupStratum[], what: 'sessions' | 'reactions'): number {
  return parts.reduce((sum, part) => sum + part[what], 0);
}
