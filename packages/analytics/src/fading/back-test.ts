import { wilsonInterval } from '../proportions/wilson.ts';
import { type FadingModel, type FadingRows, fitFading } from './fit.ts';
import { type Band, type Forecast, type ForecastOptions, forecast, type WaitingInGroup } from './forecast.ts';
import { type FadingPrior, statedPrior } from './prior.ts';

/** A course as the record has it; months on one calendar, such as since the chain began. */
export interface Course {
  readonly group: string;
  /** When the course (or the last top-up) ended. */
  readonly endedAt: number;
  /** When the chain first knew of the client, where that was later (imported clients); null: from the end on. */
  readonly knownFrom: number | null;
  readonly toppedUpAt: number | null;
  /** When the client left for good or was last heard of; null: still there. */
  readonly leftAt: number | null;
  readonly levels: Readonly<Record<string, string | null | undefined>>;
}

/** What the chain knew at one time: observations so far, and who waited. Nothing later is in it. */
export function knownAt(courses: readonly Course[], when: number): { rows: FadingRows; waiting: WaitingInGroup[] } {
  const known = courses.filter(({ endedAt, knownFrom }) => endedAt < when && (knownFrom ?? endedAt) < when);
  const until = known.map(({ toppedUpAt, leftAt }) => Math.min(when, toppedUpAt ?? when, leftAt ?? when));
  const topped = known.map(
    ({ toppedUpAt }, nth) => toppedUpAt !== null && toppedUpAt === until[nth] && toppedUpAt < when,
  );
  const left = known.map(({ leftAt }, nth) => leftAt !== null && leftAt < when && !topped[nth]);
  const names = new Set(known.flatMap(({ levels }) => Object.keys(levels)));
  const rows = {
    time: known.map(({ endedAt }, nth) => (until[nth] ?? when) - endedAt),
    event: topped,
    entry: known.map(({ endedAt, knownFrom }) => Math.max(0, (knownFrom ?? endedAt) - endedAt)),
    exit: left,
    factors: Object.fromEntries([...names].map((name) => [name, known.map(({ levels }) => levels[name])])),
  };
  const waiting = known
    .filter((_, nth) => !topped[nth] && !left[nth])
    .map(({ group, endedAt, levels }) => ({ group, age: when - endedAt, levels }));
  return { rows, waiting };
}

/** How often bands held what came, promised 80 %; small counts make bands wider, so it may be more. */
export interface BandCoverage {
  readonly bands: number;
  readonly inside: number;
  /** Null without bands. */
  readonly share: { readonly value: number; readonly lower: number; readonly upper: number } | null;
}

export interface BackTest {
  readonly model: FadingModel;
  readonly forecast: Forecast;
  /** What came from those who waited then, month by month. */
  readonly actual: readonly number[];
  readonly coverage: BandCoverage;
}

/**
 * A forecast made with what was known at a time, against what then came from the clients who waited at that time.
 *
 * @param from the time of the forecast, on the calendar of the courses; months up to `from` + `months` must be over
 */
export function backTest(
  courses: readonly Course[],
  from: number,
  { prior = statedPrior, months = 12, ...options }: ForecastOptions & { readonly prior?: FadingPrior | undefined },
): BackTest {
  const { rows, waiting } = knownAt(courses, from);
  const model = fitFading(rows, prior);
  const made = forecast(model, waiting, { ...options, months });
  const actual = new Array<number>(months).fill(0);
  for (const { endedAt, knownFrom, toppedUpAt, leftAt } of courses) {
    const waited =
      endedAt < from && (knownFrom ?? endedAt) < from && (leftAt === null || leftAt >= (toppedUpAt ?? from));
    const month = toppedUpAt === null || !waited ? -1 : Math.floor(toppedUpAt - from);
    if (month >= 0 && month < months) actual[month] = (actual[month] ?? 0) + 1;
  }
  return { model, forecast: made, actual, coverage: bandCoverage(made.all.months, actual) };
}

/** How many of the bands hold what came, their ends included. */
export function bandCoverage(bands: readonly Pick<Band, 'p10' | 'p90'>[], actual: readonly number[]): BandCoverage {
  const pairs = bands.slice(0, actual.length);
  const inside = pairs.filter(({ p10, p90 }, nth) => p10 <= (actual[nth] ?? 0) && (actual[nth] ?? 0) <= p90).length;
  const share = pairs.length > 0 ? { value: inside / pairs.length, ...wilsonInterval(inside, pairs.length) } : null;
  return { bands: pairs.length, inside, share };
}
