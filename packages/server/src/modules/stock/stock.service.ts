import { refuseOn } from '@stipple/domain/problems';
import {
  type AddProductInput,
  findInDelivery,
  type KnownMixes,
  type Lot,
  type LotList,
  type MixInput,
  type Product,
  type ReceiveLotInput,
} from '@stipple/domain/stock';
import { v7 as uuidv7 } from 'uuid';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { LotEntity } from './lot.entity.ts';
import { Lots } from './lots.repository.ts';
import { known, type LabelledMix, Mixes } from './mixes.repository.ts';
import { MovementEntity } from './movement.entity.ts';
import { ProductEntity } from './product.entity.ts';
import { Products } from './products.repository.ts';
import { type MixingSession, replaceMixes } from './session-mixes.ts';

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

  mixesByIds(ctx: Context, ids: readonly string[]): Promise<LabelledMix[]> {
    return this.#work.read(ctx, (tx) => tx.get(Mixes).byIds(ids));
  }

  mixesOfSessions(ctx: Context, sessionIds: readonly string[]): Promise<LabelledMix[]> {
    return this.#work.read(ctx, (tx) => tx.get(Mixes).ofSessions(sessionIds));
  }

  /** For another feature's use case, in its transaction: mixes of the chain by id, with the lots of their parts. */
  async mixesIn(tx: Tx, ids: readonly string[]): Promise<KnownMixes> {
    return known(ids.length === 0 ? [] : await tx.get(Mixes).byIds(ids));
  }

  /** For another feature's use case, in its transaction: lots within reach by their id; the others are not in the map. */
  async lotsByIds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Lot>> {
    if (ids.length === 0) return new Map();
    const lots = await tx.get(Lots).byIds(ids);
    return new Map(lots.map((lot) => [lot.id, lot]));
  }

  /**
   * Puts these mixes in the place of those a session's log had; the ledger follows. Call it before the passes that name
   * them are written.
   *
   * @throws Problem LOT.NOT_ENOUGH, LOT.OF_ANOTHER_CLINIC, LOT.EXPIRED, LOT.RECALLED, LOT.NOT_PIGMENT, INPUT.NOT_FOUND,
   *   INPUT.ID_TAKEN at `mixes.0.parts.0.ml` and the like.
   */
  async replaceMixesIn(tx: Tx, session: MixingSession, mixes: readonly MixInput[]): Promise<void> {
    await replaceMixes(tx, session, mixes);
    tx.announce('stock');
  }

  addProduct(ctx: Context, { id, brand, shade }: AddProductInput): Promise<Product> {
    return this.#work.in(ctx, async (tx) => {
      const nothing = { configuration: null, colour: null, discontinuedOn: null };
      const product: Product = { id, kind: 'pigment', brand, shade, ...nothing, version: 1 };
      const { colour, ...row } = product;
      const { l = null, a = null, b = null } = colour ?? {};
      await tx.insert(ProductEntity, [{ ...row, colourL: l, colourA: a, colourB: b }]);
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
      const { amount, ...label } = input;
      const row = { ...label, openedOn: null, version: 1 };
      await tx.insert(LotEntity, [row]);
      await tx.insert(MovementEntity, [
        {
          ...{ id: uuidv7(), clinicId: row.clinicId, lotId: row.id, kind: 'received', amount, happenedAt: tx.now },
          ...{ by: ctx.staffMemberId, sessionId: null, mixId: null, reason: null },
        },
      ]);
      tx.announce('stock');
      return tx.get(Lots).byId(row.id);
    });
  }
}
