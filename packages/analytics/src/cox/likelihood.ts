import type { Moment } from './risk-sets.ts';

/** What the partial likelihood is made of. Traits are centred and scaled, row by row. */
export interface Setting {
  readonly strata: readonly (readonly Moment[])[];
  readonly traits: Float64Array;
  readonly size: number;
  readonly weight: Float64Array | undefined;
}

export interface Likelihood {
  readonly logLikelihood: number;
  /** First derivatives. */
  readonly score: Float64Array;
  /** Minus the second derivatives, row by row. */
  readonly information: Float64Array;
}

/** Sums over a set of rows of risk, risk × trait, and risk × trait × trait. */
class Sums {
  risk = 0;
  readonly first: Float64Array;
  readonly second: Float64Array;

  constructor(size: number) {
    this.first = new Float64Array(size);
    this.second = new Float64Array(size * size);
  }

  clear(): void {
    this.risk = 0;
    this.first.fill(0);
    this.second.fill(0);
  }

  add(traits: Float64Array, start: number, risk: number): void {
    const size = this.first.length;
    this.risk += risk;
    for (let one = 0; one < size; one++) {
      const weighed = risk * (traits[start + one] as number);
      this.first[one] = (this.first[one] as number) + weighed;
      for (let two = 0; two <= one; two++) {
        const at = one * size + two;
        this.second[at] = (this.second[at] as number) + weighed * (traits[start + two] as number);
      }
    }
  }
}

/**
 * Cox's partial log likelihood with its derivatives; of events at one time each is thought to have come before the
 * others equally likely (Efron's approximation).
 *
 * Sources: D. R. Cox, J. R. Stat. Soc. B 34 (1972) 187–220; B. Efron, JASA 72 (1977) 557–565; formulas with weights and
 * late entry in T. M. Therneau, P. M. Grambsch, "Modeling Survival Data" (2000), chapter 3.
 */
export function likelihoodAt(coefficients: Float64Array, setting: Setting): Likelihood {
  const { size, traits, weight } = setting;
  const result = { logLikelihood: 0, score: new Float64Array(size), information: new Float64Array(size * size) };
  const [atRisk, dying] = [new Sums(size), new Sums(size)];
  const linear = (row: number) => {
    let sum = 0;
    for (let one = 0; one < size; one++) sum += (coefficients[one] as number) * (traits[row * size + one] as number);
    return sum;
  };
  const persons = (row: number) => (weight ? (weight[row] as number) : 1);
  for (const moments of setting.strata) {
    atRisk.clear();
    for (const { joining, events, leaving } of moments) {
      dying.clear();
      let [happened, nth] = [0, 0];
      for (const row of joining) {
        const eta = linear(row);
        const risk = persons(row) * Math.exp(eta);
        atRisk.add(traits, row * size, risk);
        if (nth++ >= events) continue;
        dying.add(traits, row * size, risk);
        happened += persons(row);
        result.logLikelihood += persons(row) * eta;
        for (let one = 0; one < size; one++) {
          result.score[one] = (result.score[one] as number) + persons(row) * (traits[row * size + one] as number);
        }
      }
      for (const row of leaving) atRisk.add(traits, row * size, -persons(row) * Math.exp(linear(row)));
      if (events > 0) takeEvents(atRisk, dying, events, happened / events, result);
    }
  }
  mirror(result.information, size);
  return result;
}

/** Takes what is expected at one time off the log likelihood and its derivatives. */
function takeEvents(atRisk: Sums, dying: Sums, events: number, mean: number, result: Writable): void {
  const size = atRisk.first.length;
  const expected = new Float64Array(size);
  for (let before = 0; before < events; before++) {
    const share = before / events;
    const risk = atRisk.risk - share * dying.risk;
    result.logLikelihood -= mean * Math.log(risk);
    for (let one = 0; one < size; one++) {
      expected[one] = ((atRisk.first[one] as number) - share * (dying.first[one] as number)) / risk;
      result.score[one] = (result.score[one] as number) - mean * (expected[one] as number);
      for (let two = 0; two <= one; two++) {
        const at = one * size + two;
        const second = ((atRisk.second[at] as number) - share * (dying.second[at] as number)) / risk;
        const change = mean * (second - (expected[one] as number) * (expected[two] as number));
        result.information[at] = (result.information[at] as number) + change;
      }
    }
  }
}

type Writable = { -readonly [K in keyof Likelihood]: Likelihood[K] };

function mirror(matrix: Float64Array, size: number): void {
  for (let one = 0; one < size; one++) {
    for (let two = 0; two < one; two++) matrix[two * size + one] = matrix[one * size + two] as number;
  }
}
