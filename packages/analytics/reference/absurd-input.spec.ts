import { Chance } from '../src/chance/index.ts';
import { proportionalHazards } from '../src/cox/index.ts';
import { dueWindow, fitFading, forecast } from '../src/fading/index.ts';
import { funnelOfRatios, funnelOfShares } from '../src/funnel/index.ts';
import { indirectlyStandardised } from '../src/standardisation/index.ts';
import { kaplanMeier, logRank, numbersAtRisk, quantileOf, readAt, restrictedMean } from '../src/survival/index.ts';

const absurd = [
  0,
  -0,
  1,
  2,
  5,
  0.1,
  36,
  60,
  1e-320,
  1e-12,
  1e12,
  1e300,
  Number.MAX_VALUE,
  -5,
  Number.NaN,
  Infinity,
  -Infinity,
];
const chance = new Chance(20_261_122);
const upTo = (count: number) => Math.floor(count * chance.share());

/** A few rows: whole numbers with many ties, or anything at all. */
function drawn() {
  const [rows, tame] = [upTo(6), chance.share() < 0.4];
  const numbers = () => Array.from({ length: rows }, () => (tame ? upTo(4) : (absurd[upTo(absurd.length)] ?? 0)));
  const events = Array.from({ length: rows }, () => upTo(2));
  return {
    time: numbers(),
    event: events,
    entry: chance.share() < 0.4 ? numbers() : undefined,
    weight: chance.share() < 0.3 ? numbers() : undefined,
    exit: events.map((event) => 1 - event),
    traits: { one: numbers(), two: numbers() },
    factors: { skin: events.map(() => (upTo(2) ? 'oily' : null)) },
    age: absurd[upTo(absurd.length)] ?? 0,
  };
}

type Drawn = ReturnType<typeof drawn>;

const asked: Readonly<Record<string, (rows: Drawn) => unknown>> = {
  kaplanMeier: (rows) => {
    const curve = kaplanMeier(rows);
    if (!curve.known) return curve;
    return [curve, quantileOf(curve), restrictedMean(curve, 40), readAt(curve, 3), numbersAtRisk(rows, [0, 3])];
  },
  logRank: (rows) => logRank([rows, { ...rows, time: rows.traits.one }]),
  proportionalHazards: (rows) => proportionalHazards(rows),
  fading: (rows) => {
    const model = fitFading(rows);
    const client = { age: rows.age, levels: { skin: 'oily' }, group: 'A' };
    return [model, dueWindow(model, client), forecast(model, [client], { seed: 1, runs: 3, months: 4 })];
  },
  funnel: ({ event, traits }) => {
    const groups = event.map((events, nth) => {
      return { group: `${nth}`, events, cases: traits.one[nth] ?? 0, observed: events, expected: traits.two[nth] ?? 0 };
    });
    return [funnelOfShares(groups, { fewest: 0 }), funnelOfRatios(groups, { fewest: 0 })];
  },
  standardisation: ({ event, traits }) => {
    const cells = event.map((events, nth) => ({ stratum: `${nth % 2}`, events, cases: traits.one[nth] ?? 0 }));
    return indirectlyStandardised(cells, cells.slice(1));
  },
};

describe('whatever comes in', () => {
  const samples = Array.from({ length: 1500 }, drawn);

  it.each(Object.entries(asked))('%s answers without NaN and does not crash', (_, ask) => {
    const strange = samples.filter((rows) => {
      const text = JSON.stringify(ask(rows), (_key, value) => (Number.isNaN(value) ? 'NaN' : value));
      return text.includes('"NaN"');
    });
    expect(strange).toEqual([]);
  });
});
