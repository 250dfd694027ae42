import { type OverviewFilter, wholeMonths } from '@stipple/domain/reports';
import { firstOfMonth, type Instant, type LocalDate } from '@stipple/domain/time';
import type { TreatmentState } from '@stipple/domain/treatments';
import { Conditions, Repository } from '../../work/index.ts';
import { dayFiguresFromRecord, monthFiguresFromDays, monthOf, stateFiguresFromRecord, summed } from './figures.sql.ts';

/** Sums of a clinic's days in one calendar month. */
export interface MonthSums {
  readonly clinicId: string;
  /** First day of the month. */
  readonly month: LocalDate;
  /** When the newest of these cells was computed. */
  readonly updatedAt: Instant;
  readonly initialSessions: number;
  readonly perfectingSessions: number;
  readonly topUpSessions: number;
  readonly minutes: number;
  readonly appointments: number;
  readonly noShows: number;
  readonly satisfactionAnswers: number;
  readonly satisfactionSum: number;
  readonly satisfactionHigh: number;
  readonly confidenceAnswers: number;
  readonly confidenceSum: number;
  readonly confidenceHigh: number;
  readonly visualDensityAnswers: number;
  readonly visualDensitySum: number;
  readonly visualDensityHigh: number;
}

/** How many treatments of a clinic are in a state. */
export interface StateSum {
  readonly clinicId: string;
  readonly state: TreatmentState;
  readonly n: number;
  readonly updatedAt: Instant;
}

/**
 * The reporting read model. A cell is never counted up: it is computed again from the record, under a lock, so it does
 * not matter in which order or how often events arrive, and a rebuild gives the same.
 */
export class FigureCells extends Repository {
  /** Computes the cell of a clinic's day again, and that of its month from its days. */
  async recomputeDay(clinicId: string, day: LocalDate): Promise<void> {
    const month = firstOfMonth(day);
    await this.#lock('cell', `${clinicId} ${month}`);
    const [cell, ofMonth] = [day, month].map((of) => [this.tx.ctx.organizationId, clinicId, of]);
    await this.tx.query(`delete from clinic_day_figures where ${theClinic} and day = $3`, cell);
    await this.tx.query(dayFiguresFromRecord('clinic_id = $2 and day = $3'), cell);
    await this.tx.query(`delete from clinic_month_figures where ${theClinic} and month = $3`, ofMonth);
    await this.tx.query(monthFiguresFromDays('clinic_id = $2 and month = $3'), ofMonth);
  }

  /** Counts a clinic's treatments by state again. */
  async recomputeStates(clinicId: string): Promise<void> {
    await this.#lock('cell', clinicId);
    const cell = [this.tx.ctx.organizationId, clinicId];
    await this.tx.query(`delete from clinic_state_figures where ${theClinic}`, cell);
    await this.tx.query(stateFiguresFromRecord('clinic_id = $2'), cell);
  }

  /** Computes every cell of the organization again. */
  async rebuild(): Promise<void> {
    await this.#lock('everything');
    const all = [this.tx.ctx.organizationId];
    for (const cells of ['clinic_day_figures', 'clinic_month_figures', 'clinic_state_figures'])
      await this.tx.query(`delete from ${cells} where organization_id = $1`, all);
    await this.tx.query(dayFiguresFromRecord('true'), all);
    await this.tx.query(monthFiguresFromDays('true'), all);
    await this.tx.query(stateFiguresFromRecord('true'), all);
  }

  /**
   * Sums over the period, one row a clinic and month that has any: read once, added up either way. Whole months come
   * from their own cells, what is left at either end from days.
   */
  sumsByMonth(filter: OverviewFilter): Promise<MonthSums[]> {
    const where = this.#ofClinics(filter);
    const { first, after } = wholeMonths(filter);
    const [$from, $to, $first, $after] = [filter.from, filter.to, first, after].map((day) => where.param(day));
    return this.tx.query<MonthSums>(
      `select clinic_id as "clinicId", month, updated_at as "updatedAt", ${summed.map((column) => `${column} as "${camelCase(column)}"`)}
       from clinic_month_figures where ${where.sql} and month >= ${$first} and month < ${$after}
       union all
       select clinic_id, ${monthOf('day')}, max(updated_at), ${summed.map((column) => `sum(${column})`)}
       from clinic_day_figures
       where ${where.sql} and day >= ${$from} and day <= ${$to} and (day < ${$first} or day >= ${$after}) group by 1, 2`,
      where.params,
    );
  }

  treatmentsByState(filter: Pick<OverviewFilter, 'clinicIds'>): Promise<StateSum[]> {
    const where = this.#ofClinics(filter);
    return this.tx.query<StateSum>(
      `select clinic_id as "clinicId", state, treatments as n, updated_at as "updatedAt"
       from clinic_state_figures where ${where.sql}`,
      where.params,
    );
  }

  /** Cells lock the organization shared and themselves alone; a rebuild locks the organization alone. */
  async #lock(what: 'cell' | 'everything', cell = ''): Promise<void> {
    const { organizationId } = this.tx.ctx;
    if (what === 'everything') {
      await this.tx.query("select pg_advisory_xact_lock(hashtextextended('figures ' || $1, 0))", [organizationId]);
      return;
    }
    await this.tx.query(
      `select pg_advisory_xact_lock_shared(hashtextextended('figures ' || $1, 0)), pg_advisory_xact_lock(hashtextextended('figures ' || $2, 1))`,
      [organizationId, `${organizationId} ${cell}`],
    );
  }

  #ofClinics({ clinicIds }: Pick<OverviewFilter, 'clinicIds'>): Conditions {
    return new Conditions()
      .and('organization_id = ?', this.tx.ctx.organizationId)
      .and('clinic_id = any (?)', clinicIds);
  }
}

const theClinic = 'organization_id = $1 and clinic_id = $2';

function camelCase(column: string): string {
  return column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
