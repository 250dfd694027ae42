import { Problem, refuseOn } from '@stipple/domain/problems';
import {
  type AddProductInput,
  type ChangeProductInput,
  type CountLotInput,
  type DiscardFromLotInput,
  findInAmount,
  findInDelivery,
  type KnownMixes,
  type Lot,
  type LotList,
  type MakeMixInput,
  type MixInput,
  type MoveLotInput,
  type Movement,
  type OpenLotInput,
  type Product,
  type ReceiveLotInput,
  unitOf,
} from '@stipple/domain/stock';
import type { LocalDate } from '@stipple/domain/time';
import { asSeen, type Context, found, type Tx, type Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { LotEntity } from './lot.entity.ts';
import { Lots } from './lots.repository.ts';
import { known, type LabelledMix, Mixes } from './mixes.repository.ts';
import { Movements } from './movements.repository.ts';
import { type NearestShade, nearestShades } from './nearest-shades.ts';
import { ProductEntity } from './product.entity.ts';
import { Products } from './products.repository.ts';
import { type MixingSession, replaceMixes } from './session-mixes.ts';
import { replaceUses, type Use } from './session-uses.ts';
import { countLot, discardFromLot, makeHouseMix, moveLot } from './shelf.ts';

/** Products, their lots at the clinics, the ledger of each, and what was mixed from them. */
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

  /** What is left of each of these lots within reach. */
  async balances(
    ctx: Context,
    lotIds: readonly string[],
  ): Promise<{ readonly id: string; readonly balance: number }[]> {
    const balances = await this.#work.read(ctx, (tx) => tx.get(Movements).balances(lotIds));
    return lotIds.map((id) => ({ id, balance: balances.get(id) ?? 0 }));
  }

  /** The ledgers of these lots, the newest lines first. */
  movementsOfLots(ctx: Context, lotIds: readonly string[]): Promise<Movement[]> {
    return this.#work.read(ctx, (tx) => tx.get(Movements).ofLots(lotIds));
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

  /** For each of these that is no longer sold: the current shade that looks most like it. Others have none. */
  nearestShades(ctx: Context, productIds: readonly string[]): Promise<NearestShade[]> {
    return this.#work.read(ctx, async (tx) => nearestShades(await tx.get(Products).all(), productIds, tx.now));
  }

  /** House mixes of the whole chain that may be used on a day, the newest first. */
  houseMixesOn(ctx: Context, day: LocalDate): Promise<LabelledMix[]> {
    return this.#work.read(ctx, (tx) => tx.get(Mixes).houseOn(day));
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

  /**
   * Puts these uses of cartridges and anaesthetic in the place of those a session's log had; the ledger follows.
   *
   * @throws Problem LOT.NOT_ENOUGH and the like at the field of the use.
   */
  async replaceUsesIn(tx: Tx, session: MixingSession, uses: readonly Use[]): Promise<void> {
    await replaceUses(tx, session, uses);
    tx.announce('stock');
  }

  addProduct(ctx: Context, input: AddProductInput): Promise<Product> {
    return this.#work.in(ctx, async (tx) => {
      const { colour, ...product } = { ...input, discontinuedOn: null, version: 1 };
      await tx.insert(ProductEntity, [{ ...product, ...columnsOf(colour) }]);
      tx.announce('stock');
      return { ...product, colour };
    });
  }

  /** @throws Problem INPUT.STALE when somebody else was first, LOT.UNIT_STAYS. */
  changeProduct(ctx: Context, { id, version, ...input }: ChangeProductInput): Promise<Product> {
    return this.#work.in(ctx, async (tx) => {
      const product = asSeen(await tx.get(Products).byId(id, 'id'), version);
      // What the ledgers of its lots say would mean something else.
      if (unitOf(product) !== unitOf(input)) throw new Problem('LOT.UNIT_STAYS', { field: 'weighed' });
      const { colour, ...changes } = input;
      await tx.update(ProductEntity, { id, version }, { ...changes, ...columnsOf(colour) });
      tx.announce('stock');
      return { ...product, ...input, version: version + 1 };
    });
  }

  /** @throws Problem LOT.EXPIRES_BEFORE_RECEIVED, LOT.NUMBER_TAKEN, LOT.WHOLE_PIECES, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND. */
  receive(ctx: Context, { amount, ...label }: ReceiveLotInput): Promise<Lot> {
    return this.#work.in(ctx, async (tx) => {
      const { id: lotId, clinicId, productId } = label;
      ctx.requireReach(clinicId);
      await this.#clinics.byIdIn(tx, clinicId);
      const { kind } = await tx.get(Products).byId(productId);
      refuseOn([...findInDelivery(label), ...findInAmount(kind, amount, 'amount')]);
      await tx.insert(LotEntity, [{ ...label, openedOn: null, version: 1 }]);
      await tx.get(Movements).add([{ clinicId, lotId, kind: 'received', amount }]);
      tx.announce('stock');
      return tx.get(Lots).byId(lotId);
    });
  }

  /** Says when a bottle was opened. @throws Problem INPUT.STALE. */
  open(ctx: Context, { id, version, openedOn }: OpenLotInput): Promise<Lot> {
    return this.#work.in(ctx, async (tx) => {
      const lot = asSeen(await tx.get(Lots).byId(id, 'id'), version);
      await tx.update(LotEntity, lot, { openedOn });
      tx.announce('stock');
      return { ...lot, openedOn, version: version + 1 };
    });
  }

  /** @returns the lot there. @throws Problem LOT.NOT_ENOUGH, LOT.SAME_CLINIC, LOT.RECALLED, CLINIC.OUT_OF_REACH. */
  move(ctx: Context, input: MoveLotInput): Promise<Lot> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.toClinicId, 'toClinicId');
      await this.#clinics.byIdIn(tx, input.toClinicId, 'toClinicId');
      tx.announce('stock');
      return moveLot(tx, input);
    });
  }

  /** Counted: the ledger gets the difference. */
  countLot(ctx: Context, input: CountLotInput): Promise<Lot> {
    return this.#work.in(ctx, (tx) => {
      tx.announce('stock');
      return countLot(tx, input);
    });
  }

  /** @throws Problem LOT.NOT_ENOUGH. */
  discardFrom(ctx: Context, input: DiscardFromLotInput): Promise<Lot> {
    return this.#work.in(ctx, (tx) => {
      tx.announce('stock');
      return discardFromLot(tx, input);
    });
  }

  /** Makes a mix for the house. @throws Problem at `parts.0.ml` and the like. */
  makeMix(ctx: Context, input: MakeMixInput): Promise<LabelledMix> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.clinicId);
      const { zone } = await this.#clinics.byIdIn(tx, input.clinicId);
      await makeHouseMix(tx, input, zone);
      tx.announce('stock');
      return this.#mix(tx, input.id);
    });
  }

  /** What is left of a house mix is poured away. @throws Problem MIX.NOT_OF_THE_HOUSE, MIX.DISCARDED. */
  discardMix(ctx: Context, id: string): Promise<LabelledMix> {
    return this.#work.in(ctx, async (tx) => {
      const mix = await this.#mix(tx, id);
      ctx.requireReach(mix.clinicId, 'id');
      if (mix.sessionId !== null) throw new Problem('MIX.NOT_OF_THE_HOUSE', { field: 'id' });
      if (mix.discardedAt !== null) throw new Problem('MIX.DISCARDED', { field: 'id' });
      await tx.get(Mixes).discard(id);
      tx.announce('stock');
      return { ...mix, discardedAt: tx.now };
    });
  }

  async #mix(tx: Tx, id: string): Promise<LabelledMix> {
    return found((await tx.get(Mixes).byIds([id]))[0], 'id');
  }
}

function columnsOf(colour: Product['colour']) {
  return { colourL: colour?.l ?? null, colourA: colour?.a ?? null, colourB: colour?.b ?? null };
}
