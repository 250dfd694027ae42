import { refuseOn } from '@stipple/domain/problems';
import { findInPeriod } from '@stipple/domain/reports';
import type { Instant } from '@stipple/domain/time';
import {
  type DueWindow,
  type ForecastBasis,
  fewestInCurve,
  mostCurves,
  smallestShownGroup,
  type TimeToTopUpFilter,
  type WaitGrouping,
} from '@stipple/domain/top-ups';
import type { Answer } from '../../outbox/index.ts';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { StaffService } from '../staff/index.ts';
import type { StockService } from '../stock/index.ts';
import { differenceOf, readWaits, type WaitDifference, type WaitReading } from './reading.ts';
import { TopUpWaits, type Waits } from './waits.repository.ts';
import { DueWindows } from './windows.repository.ts';
import { learn, windowsFrom } from './windows.ts';

/** Waits of clients who have something in common. */
export interface WaitGroup {
  /** The clinic, practitioner, product, year or value; null where it is not known. */
  readonly key: string | null;
  /** Its name where it has one that this role may know; values have none. */
  readonly name: string | null;
  readonly reading: WaitReading;
}

/** When clients come back for their top-up. */
export interface TimeToTopUp {
  readonly updatedAt: Instant | null;
  readonly all: WaitReading;
  /** Largest first; empty when nothing was asked to tell them apart. */
  readonly groups: readonly WaitGroup[];
  /** Clients in groups too small to be shown to this role. */
  readonly hidden: number;
  readonly difference: WaitDifference | null;
}

type WaitGroupReading = Pick<WaitGroup, 'key' | 'reading'>;

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly stock: StockService;
}

export class TopUpsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /**
   * How long clients of the clinics in reach wait for their top-up. All of them are in `all`, each in one group.
   *
   * @throws Problem REPORT.PERIOD_TURNED_AROUND, REPORT.PERIOD_TOO_LONG.
   */
  async timeToTopUp(ctx: Context, filter: TimeToTopUpFilter): Promise<TimeToTopUp> {
    refuseOn(findInPeriod(filter));
    const found = await this.#work.read(ctx, async (tx) => {
      const repository = tx.get(TopUpWaits);
      const waits = await repository.alike(filter);
      const updatedAt = await repository.updatedAt();
      const all = readWaits(waits);
      if (!filter.by) return { updatedAt, all, groups: [], hidden: 0, difference: null };
      const groups = [...Map.groupBy(waits, ({ key }) => key)]
        .map(([key, of]) => ({ key, of, reading: readWaits(of) }))
        .sort((a, b) => b.reading.clients - a.reading.clients);
      const shown = groups.filter(({ reading }) => mayShow(ctx, reading));
      return {
        ...{ updatedAt, all },
        groups: withCurves(shown).map(({ key, reading }) => ({ key, name: null, reading })),
        hidden: all.clients - shown.reduce((sum, { reading }) => sum + reading.clients, 0),
        difference: differenceOf(knownGroups(shown)),
      };
    });
    const names = await this.#namesOf(ctx, filter.by, found.groups);
    return { ...found, groups: found.groups.map((group) => ({ ...group, name: names.get(group.key) ?? null })) };
  }

  /** Something happened to a treatment, or became known of a client. Writing the waits again is harmless. */
  updateWaits(
    ctx: Context,
    answer: Answer,
    of: { readonly treatmentId: string } | { readonly clientId: string },
  ): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.enterInbox(answer))) return false;
      await tx.get(TopUpWaits).recompute(of);
      tx.announce('overview');
      return true;
    });
  }

  /** True when the organization's forecast is to be made again. */
  forecastIsOld(ctx: Context): Promise<boolean> {
    return this.#work.read(ctx, (tx) => tx.get(DueWindows).isOld());
  }

  /** Learns from the organization's waits and says when each waiting client is to be expected. @returns false when that was done already */
  forecast(ctx: Context): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      const repository = tx.get(DueWindows);
      if (!(await repository.isOld())) return false;
      const waits = await repository.waits();
      const model = learn(waits);
      const { events, ownShare, medianMonths } = model;
      await repository.replace(
        { topUps: events, ownShare, medianMonths: medianMonths.value },
        windowsFrom(model, waits),
      );
      tx.announce('treatments');
      return true;
    });
  }

  windowsOf(ctx: Context, treatmentIds: readonly string[]): Promise<DueWindow[]> {
    return this.#work.read(ctx, (tx) => tx.get(DueWindows).ofTreatments(treatmentIds));
  }

  /** What windows were made from; null before the first forecast. */
  async forecastBasis(ctx: Context): Promise<ForecastBasis | null> {
    return (await this.#work.read(ctx, (tx) => tx.get(DueWindows).basis())) ?? null;
  }

  /** Every wait of the organization from scratch, in the transaction of whoever rebuilds all figures. */
  rebuildIn(tx: Tx): Promise<void> {
    return tx.get(TopUpWaits).rebuild();
  }

  /** Names of clinics, colleagues and products by their ids. An analyst reads no names of people. */
  async #namesOf(
    ctx: Context,
    by: WaitGrouping | undefined,
    groups: readonly WaitGroup[],
  ): Promise<ReadonlyMap<string | null, string>> {
    const ids = groups.flatMap(({ key }) => key ?? []);
    const { clinics, staff, stock } = this.#neighbours;
    if (by === 'clinic') return namesOf(await clinics.byIds(ctx, ids));
    if (by === 'practitioner' && ctx.may('staff.read')) return namesOf(await staff.byIds(ctx, ids));
    if (by !== 'pigment') return new Map();
    const products = await stock.productsByIds(ctx, ids);
    return new Map(products.map(({ id, brand, shade }) => [id, `${brand} ${shade}`]));
  }
}

function namesOf(named: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(named.map(({ id, name }) => [id, name]));
}

/** An analyst knows no names, and must not guess them from a group of two. */
function mayShow({ role }: Context, { clients }: WaitReading): boolean {
  return role !== 'analyst' || clients >= smallestShownGroup;
}

/** Points are handed out for the curves of one chart: those of the largest groups that are known. */
function withCurves<Group extends WaitGroupReading>(groups: readonly Group[]): readonly Group[] {
  const drawn = groups.filter(({ key, reading }) => key !== null && reading.clients >= fewestInCurve);
  const curves = new Set<WaitGroupReading>(drawn.slice(0, mostCurves));
  return groups.map((group) => (curves.has(group) ? group : { ...group, reading: { ...group.reading, points: [] } }));
}

/** Whoever is not known to belong anywhere is compared with nobody. */
function knownGroups(groups: readonly { readonly key: string | null; readonly of: readonly Waits[] }[]) {
  return groups.filter(({ key }) => key !== null).map(({ of }) => of);
}
