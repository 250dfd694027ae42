import { minutesBetween } from '@stipple/domain/time';
import { daysOfMonth } from '../calendar/calendar.ts';
import { threeChains } from '../chains/index.ts';
import { medianMonthsToTopUp, type Traits } from '../fading/fading.ts';
import { hiddenTruth, simulateChain } from './index.ts';

const now = '2026-11-22T12:00:00.000Z';
const { factors, shape, medianMonths } = hiddenTruth.topUp;

interface Observed {
  readonly traits: Traits;
  readonly scar: boolean;
  readonly practitionerId: string;
  /** Months under observation as a share of what is expected with an average practitioner. */
  readonly relative: number;
  readonly months: number;
  readonly toppedUp: boolean;
}

/** With the shape known, the likelihood of a censored Weibull sample has its maximum at a closed form. */
function medianOf(rows: readonly Observed[], time: (row: Observed) => number): number {
  const events = rows.filter(({ toppedUp }) => toppedUp).length;
  const scale = (rows.reduce((sum, row) => sum + time(row) ** shape, 0) / events) ** (1 / shape);
  return scale * Math.LN2 ** (1 / shape);
}

/** What somebody who knows nothing but the rows, and when each client left, would see. */
function observe(): { rows: Observed[]; effects: ReadonlyMap<string, { readonly fading: number }> } {
  const [, , american] = threeChains(now);
  const history = simulateChain({ ...american, fullToday: false, sessionsWanted: 20_000 });
  const topUps = Map.groupBy(
    history.sessions.filter(({ kind }) => kind === 'top_up'),
    ({ treatmentId }) => treatmentId,
  );
  const treatments = new Map(history.treatments.map((treatment) => [treatment.id, treatment]));
  const rows = history.truth.courses.map(({ treatmentId, practitionerId, traits, monthsToExit }): Observed => {
    const treatment = treatments.get(treatmentId);
    const completedAt = treatment?.courseCompletedAt ?? now;
    const first = topUps
      .get(treatmentId)
      ?.map(({ startedAt }) => startedAt)
      .sort()[0];
    const until = minutesBetween(completedAt, first ?? now) / 1440 / daysOfMonth;
    const months = first ? until : Math.min(until, monthsToExit);
    const indication = treatment?.indication ?? 'pattern_baldness';
    const expected = medianMonthsToTopUp({ traits, indication, practitionerEffect: 0, topUps: 0 });
    const scar = indication === 'scar';
    return { traits, scar, practitionerId, months, relative: months / expected, toppedUp: first !== undefined };
  });
  return { rows, effects: history.truth.practitioners };
}

describe('the hidden truth', () => {
  const { rows, effects } = observe();
  const ratio = (which: (row: Observed) => boolean) =>
    medianOf(rows.filter(which), ({ months }) => months) /
    medianOf(
      rows.filter((row) => !which(row)),
      ({ months }) => months,
    );

  it('is found again in the overall median', () => {
    expect(medianOf(rows, ({ relative }) => relative * medianMonths) / medianMonths).toBeGreaterThan(0.93);
    expect(medianOf(rows, ({ relative }) => relative * medianMonths) / medianMonths).toBeLessThan(1.1);
  });

  it.each<[string, number, (row: Observed) => boolean]>([
    ['aftercare not kept', factors.aftercareNotKept, ({ traits }) => !traits.aftercareKept],
    ['oily against other skin', factors.oilySkin / 0.985, ({ traits }) => traits.skin === 'oily'],
    ['strong sun', factors.strongSun, ({ traits }) => traits.strongSun],
    ['a scar', factors.scar, ({ scar }) => scar],
  ])('is found again in %s', (_, factor, which) => {
    expect(Math.abs(ratio(which) / factor - 1)).toBeLessThan(0.1);
  });

  it('is found again in the practitioners with enough clients', () => {
    const pairs = [...Map.groupBy(rows, ({ practitionerId }) => practitionerId)]
      .filter(([, own]) => own.filter(({ toppedUp }) => toppedUp).length >= 25)
      .map(([id, own]) => [Math.log(medianOf(own, ({ relative }) => relative)), effects.get(id)?.fading ?? 0] as const);
    expect(pairs.length).toBeGreaterThan(8);
    expect(correlation(pairs)).toBeGreaterThan(0.7);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  const product = (f: (pair: readonly [number, number]) => number) => mean(pairs.map(f));
  return (
    product(([a, b]) => (a - x) * (b - y)) /
    Math.sqrt(product(([a]) => (a - x) ** 2) * product(([, b]) => (b - y) ** 2))
  );
}
