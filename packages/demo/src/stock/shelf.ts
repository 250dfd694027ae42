import { type Day, dateOf, dayOf, type Millis } from '../calendar/calendar.ts';
import type { LotRow, ProductRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';
import type { FormerShade } from './palette.ts';

/** A batch that turned out bad: every clinic open then got it and used it until it was recalled. */
export interface Recall {
  readonly productId: string;
  readonly delivered: Day;
  readonly recalledOn: Day;
}

export interface Opening {
  readonly clinicId: string;
  readonly opens: Day;
  readonly today: Day;
  /** The instant a day's delivery comes. */
  readonly at: (day: Day) => Millis;
}

/** What is used on a day. */
export interface OnShelf {
  readonly lot: LotRow;
  readonly bad: boolean;
  /** Last day on which it may be used, the recall being known. */
  readonly until: Day;
}

interface Delivery {
  readonly lot: LotRow;
  readonly from: Day;
  readonly recall: Recall | null;
}

/** A clinic's pigment. */
export class Shelf {
  readonly lots: LotRow[] = [];
  readonly #deliveries = new Map<string, Delivery[]>();

  /** What is used on a day: the newest delivery, the bad batch until its recall. All are in date while they are used. */
  lotOn(day: Day, productId: string): OnShelf {
    const used = ({ from, recall }: Delivery) => from <= day && (recall === null || day < recall.recalledOn);
    const found = this.#deliveries.get(productId)?.findLast(used);
    if (!found) throw new RangeError(`There is no pigment on ${dateOf(day)}.`);
    const until = found.recall ? found.recall.recalledOn - 1 : dayOf(found.lot.expiresOn);
    return { lot: found.lot, bad: found.recall !== null, until };
  }

  /** @param asked the product it is taken for: itself, or the one that has taken its place since */
  receive(lot: LotRow, from: Day, recall: Recall | null = null, asked = lot.productId): void {
    const earlier = this.#deliveries.get(asked) ?? [];
    this.#deliveries.set(asked, [...earlier, { lot, from, recall }]);
    this.lots.push(lot);
  }
}

/** What the maker sells, and what it sold in the place of one of them before. */
export interface Assortment {
  readonly products: readonly ProductRow[];
  readonly former: FormerShade | null;
}

/** Deliveries every five to seven months, each in date for two to three years; so some on the shelf have expired by now. */
export function inventShelf(
  place: Opening,
  { products, former }: Assortment,
  recall: Recall | null,
  chance: Chance,
): Shelf {
  const shelf = new Shelf();
  for (const product of products) {
    for (let day = place.opens - 12; day <= place.today; day += chance.whole(150, 210)) {
      const month = dateOf(day).slice(2, 7).replace('-', '');
      const sold = former?.successorId === product.id && day < former.until ? former.product : product;
      const number = `${product.shade.slice(0, 2).toUpperCase()}${month}-${chance.whole(10, 99)}`;
      shelf.receive(lotOf(place, sold.id, number, day, chance), day, null, product.id);
    }
    if (recall?.productId !== product.id || place.opens > recall.delivered) continue;
    const lot = lotOf(place, product.id, `${product.shade.slice(0, 2).toUpperCase()}77-B`, recall.delivered, chance);
    shelf.receive(lot, recall.delivered, recall);
  }
  return shelf;
}

function lotOf({ clinicId, at }: Opening, productId: string, number: string, day: Day, chance: Chance): LotRow {
  const expiresOn = dateOf(day + chance.whole(720, 1080));
  return {
    id: chance.id(at(day)),
    productId,
    clinicId,
    number,
    receivedOn: dateOf(day),
    expiresOn,
    openedOn: null,
    version: 1,
  };
}
