import { refuseOn } from '@stipple/domain/problems';
import {
  type AddProductInput,
  findInDelivery,
  type Lot,
  type LotList,
  type Product,
  type ReceiveLotInput,
} from '@stipple/domain/stock';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { LotEntity } from './lot.entity.ts';
import { Lots } from './lots.repository.ts';
import { ProductEntity } from './product.entity.ts';
import { Products } from './products.repository.ts';

/** Pigments and their lots: what was delivered where, and what may be used. */
export class StockService {
  readonly #work: Work;
  readonly #clinics: ClinicsService;

  constructor(work: Work, clinics: ClinicsService) {
    this.#work = work;
    this.#clinics = clinics;
  }

  /** Lots. */
  list(ctx: Context, asked: LotList): Promise<Lot[]> {
    return this.#work.read(ctx, (tx) => tx.get(Lots).list(asked));
  }

  count(ctx: Context, asked: Pick<LotList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Lots).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Lot[]> {
    return this.#work.read(ctx, (tx) => tx.get(Lots).byIds(ids));
  }

  /** Every product, by brand and shade. */
  products(ctx: Context): Promise<Product[]> {
    return this.#work.read(ctx, (tx) => tx.get(Products).all());
  }

  productsByIds(ctx: Context, ids: readonly string[]): Promise<Product[]> {
    return this.#work.read(ctx, (tx) => tx.get(Products).byIds(ids));
  }

  /** For another feature's use case, in its transaction: lots within reach by their id; the others are not in the map. */
  async lotsByIds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Lot>> {
    if (ids.length === 0) return new Map();
    const lots = await tx.get(Lots).byIds(ids);
    return new Map(lots.map((lot) => [lot.id, lot]));
  }

  addProduct(ctx: Context, { id, brand, shade }: AddProductInput): Promise<Product> {
    return this.#work.in(ctx, async (tx) => {
      const product: Product = { id, brand, shade };
      await tx.insert(ProductEntity, [{ ...product, kind: 'pigment' }]);
      tx.announce('stock');
      return product;
    });
  }

  /** @throws Problem LOT.EXPIRES_BEFORE_RECEIVED, LOT.NUMBER_TAKEN, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND. */
  receive(ctx: Context, input: ReceiveLotInput): Promise<Lot> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.clinicId);
      await this.#clinics.byIdIn(tx, input.clinicId);
      await tx.get(Products).byId(input.productId);
      refuseOn(findInDelivery(input));
      const lot: Lot = { ...input, recalledAt: null, version: 1 };
      await tx.insert(LotEntity, [lot]);
      tx.announce('stock');
      return lot;
    });
  }
}
