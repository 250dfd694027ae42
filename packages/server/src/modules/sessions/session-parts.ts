import { isDeepStrictEqual } from 'node:util';
import { Problem } from '@stipple/domain/problems';
import type { Anaesthetic, Pass, SaveSessionInput, Session } from '@stipple/domain/sessions';
import type { KnownMixes, PartLot } from '@stipple/domain/stock';
import type { Tx } from '../../work/index.ts';
import type { StockService, Use } from '../stock/index.ts';
import { Sessions } from './sessions.repository.ts';

/** A lot that is named somewhere in a session. */
interface NamedLot {
  readonly id: string | null;
  readonly field: string;
}

/** Mixes, passes and anaesthetic of a session: written with it, and checked against stock. */
export class SessionParts {
  readonly #stock: StockService;

  constructor(stock: StockService) {
    this.#stock = stock;
  }

  /**
   * Puts what was entered in the place of what the session had. Passes and anaesthetic are written anew only when they
   * changed: most saves of a day change words.
   */
  async replace(tx: Tx, before: Session, saved: Session, input: SaveSessionInput): Promise<void> {
    const { id, passes, anaesthetics, mixes } = input;
    await this.#stock.replaceMixesIn(tx, mixingIn(saved), mixes);
    await this.#refuseUnknownMixes(tx, input);
    const [passesChanged, anaestheticsChanged] = [
      !isDeepStrictEqual(passes, before.passes),
      !isDeepStrictEqual(anaesthetics, before.anaesthetics),
    ];
    if (passesChanged || anaestheticsChanged) {
      await this.#refuseUnknownLots(tx, [...passes.map(cartridgeOf), ...anaesthetics.map(lotOf)]);
      await this.#stock.replaceUsesIn(tx, mixingIn(saved), usesOf(input));
    }
    if (passesChanged) await tx.get(Sessions).replacePasses(id, passes);
    if (anaestheticsChanged) await tx.get(Sessions).replaceAnaesthetics(id, anaesthetics);
  }

  /** Takes everything away from a draft that is thrown away, and gives its stock back. */
  async remove(tx: Tx, session: Session): Promise<void> {
    await tx.get(Sessions).replacePasses(session.id, []);
    await tx.get(Sessions).replaceAnaesthetics(session.id, []);
    await this.#stock.replaceMixesIn(tx, mixingIn(session), []);
    await this.#stock.replaceUsesIn(tx, mixingIn(session), []);
  }

  /** The mixes of a session and the lots it names. */
  async knownTo(tx: Tx, { passes, anaesthetics }: Session): Promise<KnownMixes> {
    const all = [...passes.map(cartridgeOf), ...anaesthetics.map(lotOf)];
    const named = [...new Set(all.flatMap(({ id }) => id ?? []))];
    const [known, lots] = await Promise.all([
      this.#mixesOf(tx, passes),
      named.length > 0 ? this.#stock.lotsByIds(tx, named) : new Map<string, PartLot>(),
    ]);
    return { ...known, lots: new Map<string, PartLot>([...known.lots, ...lots]) };
  }

  #mixesOf(tx: Tx, passes: readonly Pass[]): Promise<KnownMixes> {
    return this.#stock.mixesIn(tx, [...new Set(passes.flatMap((pass) => pass.mixId ?? []))]);
  }

  /** A pass names a mix of this session, or one of the house; those of other sessions are not there to be named. */
  async #refuseUnknownMixes(tx: Tx, { id, passes, mixes: own }: SaveSessionInput): Promise<void> {
    const made = new Set(own.map((mix) => mix.id));
    const others = passes.filter(({ mixId }) => mixId !== null && !made.has(mixId));
    if (others.length === 0) return;
    const { mixes } = await this.#mixesOf(tx, others);
    passes.forEach(({ mixId }, index) => {
      if (mixId === null || made.has(mixId)) return;
      const mix = mixes.get(mixId);
      if (!mix || (mix.sessionId !== null && mix.sessionId !== id))
        throw new Problem('INPUT.NOT_FOUND', { field: `passes.${index}.mixId` });
    });
  }

  async #refuseUnknownLots(tx: Tx, named: readonly NamedLot[]): Promise<void> {
    const ids = [...new Set(named.flatMap(({ id }) => id ?? []))];
    if (ids.length === 0) return;
    const lots = await this.#stock.lotsByIds(tx, ids);
    for (const { id, field } of named)
      if (id !== null && !lots.has(id)) throw new Problem('INPUT.NOT_FOUND', { field });
  }
}

function cartridgeOf({ cartridgeLotId }: Pass, index: number): NamedLot {
  return { id: cartridgeLotId, field: `passes.${index}.cartridgeLotId` };
}

function lotOf({ lotId }: Anaesthetic, index: number): NamedLot {
  return { id: lotId, field: `anaesthetics.${index}.lotId` };
}

/** One cartridge of a lot does all its passes. */
function usesOf({ passes, anaesthetics }: Pick<SaveSessionInput, 'passes' | 'anaesthetics'>): Use[] {
  const cartridges = passes
    .map(cartridgeOf)
    .filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);
  const taken = anaesthetics.map((each, index) => ({
    ...lotOf(each, index),
    amount: each.amount ?? 0,
    unit: each.unit,
  }));
  return [...cartridges.map((named) => ({ ...named, amount: 1, unit: 'piece' as const })), ...taken].flatMap(
    ({ id, ...use }) => (id === null || use.amount === 0 ? [] : { ...use, lotId: id }),
  );
}

function mixingIn({ id: sessionId, clinicId, startedOn: day }: Session) {
  return { sessionId, clinicId, day };
}
