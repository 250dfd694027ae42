import type { Clinic } from '@stipple/domain/clinics';
import { refuseOn } from '@stipple/domain/problems';
import {
  addFigures,
  type Figures,
  findInPeriod,
  noFigures,
  noTreatments,
  type OverviewFilter,
} from '@stipple/domain/reports';
import type { Instant, LocalDate } from '@stipple/domain/time';
import type { Answer } from '../../outbox/index.ts';
import type { Context, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { TopUpsService } from '../top-ups/index.ts';
import { FigureCells, type MonthSums, type StateSum } from './figures.repository.ts';

/** What an owner sees first. The total is the sum of the clinics, by construction. */
export interface Overview {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly updatedAt: Instant | null;
  readonly total: Figures;
  readonly clinics: readonly { readonly clinic: Clinic; readonly figures: Figures }[];
  readonly months: readonly { readonly month: LocalDate; readonly figures: Figures }[];
}

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly topUps: TopUpsService;
}

export class ReportsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** Figures of the clinics in reach, over a period of days in each clinic's own zone. */
  overview(ctx: Context, filter: OverviewFilter): Promise<Overview> {
    refuseOn(findInPeriod(filter));
    return this.#work.read(ctx, async (tx) => {
      const cells = tx.get(FigureCells);
      const clinics = await this.#neighbours.clinics.allIn(tx, filter.clinicIds);
      const sums = await cells.sumsByMonth(filter);
      const states = await cells.treatmentsByState(filter);
      const [sumsOf, statesOf] = [Map.groupBy(sums, clinicOf), Map.groupBy(states, clinicOf)];
      const rows = clinics.map((clinic) => {
        const worked = total((sumsOf.get(clinic.id) ?? []).map(figuresOf));
        return { clinic, figures: { ...worked, treatments: countsOf(statesOf.get(clinic.id) ?? []) } };
      });
      const months = [...Map.groupBy(sums, (row) => row.month)].sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        from: filter.from,
        to: filter.to,
        updatedAt: latest([...sums, ...states]),
        total: total(rows.map((row) => row.figures)),
        clinics: rows,
        months: months.map(([month, of]) => ({ month, figures: total(of.map(figuresOf)) })),
      };
    });
  }

  /** A clinic's day changed. Computing a cell again is harmless, so this answers every event alike. */
  updateDay(ctx: Context, answer: Answer, clinicId: string, day: LocalDate): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.enterInbox(answer))) return false;
      await tx.get(FigureCells).recomputeDay(clinicId, day);
      tx.announce('overview');
      return true;
    });
  }

  /** A treatment of the clinic changed its state. */
  updateStates(ctx: Context, answer: Answer, clinicId: string): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.enterInbox(answer))) return false;
      await tx.get(FigureCells).recomputeStates(clinicId);
      tx.announce('overview');
      return true;
    });
  }

  /** Every figure of the organization from scratch, waits for top-ups included. */
  rebuild(ctx: Context): Promise<void> {
    return this.#work.in(ctx, async (tx) => {
      await tx.get(FigureCells).rebuild();
      await this.#neighbours.topUps.rebuildIn(tx);
      tx.announce('overview');
    });
  }
}

const clinicOf = ({ clinicId }: { readonly clinicId: string }) => clinicId;

function total(figures: readonly Figures[]): Figures {
  return figures.reduce(addFigures, noFigures);
}

function latest(rows: readonly { readonly updatedAt: Instant }[]): Instant | null {
  return rows.reduce<Instant | null>(
    (newest, { updatedAt }) => (newest && newest > updatedAt ? newest : updatedAt),
    null,
  );
}

function countsOf(states: readonly StateSum[]): Figures['treatments'] {
  return { ...noTreatments, ...Object.fromEntries(states.map(({ state, n }) => [state, n])) };
}

function figuresOf(sums: MonthSums): Figures {
  const { initialSessions, perfectingSessions, topUpSessions, minutes, appointments, noShows } = sums;
  return {
    ...{ initialSessions, perfectingSessions, topUpSessions, minutes, appointments, noShows },
    treatments: noTreatments,
    scores: {
      satisfaction: { answers: sums.satisfactionAnswers, sum: sums.satisfactionSum, high: sums.satisfactionHigh },
      confidence: { answers: sums.confidenceAnswers, sum: sums.confidenceSum, high: sums.confidenceHigh },
      visual_density: { answers: sums.visualDensityAnswers, sum: sums.visualDensitySum, high: sums.visualDensityHigh },
    },
  };
}
