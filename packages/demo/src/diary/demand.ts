import { type Day, monthOf } from '../calendar/calendar.ts';
import type { Chance } from '../chance/chance.ts';
import { growthAt, hiddenTruth } from '../truth/hidden-truth.ts';

interface Place {
  readonly opens: Day;
  readonly today: Day;
  readonly weight: number;
}

export interface Arrival {
  /** Index of the clinic. */
  readonly clinic: number;
  readonly day: Day;
}

/** Where and when enquiries come: by the clinics' weights, their growth and the season. */
export class Demand {
  readonly #cumulative: Float64Array;
  readonly #arrivals: Arrival[] = [];

  constructor(places: readonly Place[]) {
    const weights: number[] = [];
    places.forEach((place, clinic) => {
      for (let day = place.opens; day <= place.today; day++) {
        this.#arrivals.push({ clinic, day });
        weights.push(
          place.weight * growthAt((day - place.opens) / 365.25) * (hiddenTruth.demand.season[monthOf(day)] ?? 1),
        );
      }
    });
    let sum = 0;
    this.#cumulative = Float64Array.from(weights, (weight) => (sum += weight));
  }

  /** One enquiry out of the whole history. Drawn again and again, any number of them is a fair sample. */
  draw(chance: Chance): Arrival {
    const target = chance.share() * (this.#cumulative.at(-1) ?? 0);
    let low = 0;
    let high = this.#cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#cumulative[middle] as number) <= target) low = middle + 1;
      else high = middle;
    }
    return this.#arrivals[low] as Arrival;
  }
}
