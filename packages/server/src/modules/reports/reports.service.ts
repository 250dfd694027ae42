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
import type { TreatmentState } from '@stipple/domain/treatments';
import type { Answer } from '../../outbox/index.ts';
import type { Context, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { type DaySums, FigureCells, type MonthSums } from './figures.repository.ts';

/** What an owner sees first. The total is the sum of the clinics, by construction. */
export interface Overview {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly updatedAt: Instant | null;
  readonly total: Figures;
  readonly clinics: readonly { readonly clinic: Clinic; readonly figures: Figures }[];
  readonly months: readonly MonthSums[];
}

export class ReportsService {
  readonly #work: Work;
  readonly #clinics: ClinicsService;

  constructor(work: Work, { clinics }: { readonly clinics: ClinicsService }) {
    this.#work = work;
    this.#clinics = clinics;
  }

  /** Figures of the clinics in reach, over a period of days in each clinic's own zone. */
  overview(ctx: Context, filter: OverviewFilter): Promise<Overview> {
    refuseOn(findInPeriod(filter));
    return this.#work.read(ctx, async (tx) => {
      const cells = tx.get(FigureCells);
      const clinics = await this.#clinics.allIn(tx, filter.clinicIds);
      const sums = new Map((await cells.sumsByClinic(filter)).map((row) => [row.clinicId, row]));
      const states = Map.groupBy(await cells.treatmentsByState(filter), (row) => row.clinicId);
      const rows = clinics.map((clinic) => ({
        clinic,
        figures: figuresOf(sums.get(clinic.id), states.get(clinic.id) ?? []),
      }));
      return {
        from: filter.from,
        to: filter.to,
        updatedAt: await cells.updatedAt(filter),
        total: rows.reduce((total, row) => addFigures(total, row.figures), noFigures),
        clinics: rows,
        months: await cells.sumsByMonth(filter),
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

  /** Every figure of the organization from scratch. */
  rebuild(ctx: Context): Promise<void> {
    return this.#work.in(ctx, async (tx) => {
      await tx.get(FigureCells).rebuild();
      tx.announce('overview');
    });
  }
}

function figuresOf(sums: DaySums | undefined, states: readonly { state: TreatmentState; n: number }[]): Figures {
  const treatments = { ...noTreatments, ...Object.fromEntries(states.map(({ state, n }) => [state, n])) };
  if (!sums) return { ...noFigures, treatments };
  const { initialSessions, perfectingSessions, topUpSessions, minutes, appointments, noShows } = sums;
  return {
    ...{ initialSessions, perfectingSessions, topUpSessions, minutes, appointments, noShows, treatments },
    scores: {
      satisfaction: { answers: sums.satisfactionAnswers, sum: sums.satisfactionSum, high: sums.satisfactionHigh },
      confidence: { answers: sums.confidenceAnswers, sum: sums.confidenceSum, high: sums.confidenceHigh },
      visual_density: { answers: sums.visualDensityAnswers, sum: sums.visualDensitySum, high: sums.visualDensityHigh },
    },
  };
}
