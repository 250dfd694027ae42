import type { OverviewFilter } from '@stipple/domain/reports';
import type { Instant, LocalDate } from '@stipple/domain/time';
import type { TreatmentState } from '@stipple/domain/treatments';
import { Conditions, Repository } from '../../work/index.ts';
import { dayFiguresFromRecord, stateFiguresFromRecord } from './figures.sql.ts';

/** Sums of a clinic's days, as stored. */
export interface DaySums {
  readonly clinicId: string;
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

export interface MonthSums {
  readonly month: LocalDate;
  readonly sessions: number;
  readonly perfecting: number;
  readonly topUps: number;
}

/**
 * The reporting read model. A cell is never counted up: it is computed again from the record, under a lock, so it does
 * not matter in which order or how often events arrive, and a rebuild gives the same.
 */
export class FigureCells extends Repository {
  /** Computes the cell of a clinic's day again. */
  async recomputeDay(clinicId: string, day: LocalDate): Promise<void> {
    await this.#lock('cell', `${clinicId} ${day}`);
    const cell = [this.tx.ctx.organizationId, clinicId, day];
    await this.tx.query(
      'delete from clinic_day_figures where organization_id = $1 and clinic_id = $2 and day = $3',
      cell,
    );
    await this.tx.query(dayFiguresFromRecord('clinic_id = $2 and day = $3'), cell);
  }

  /** Counts a clinic's treatments by state again. */
  async recomputeStates(clinicId: string): Promise<void> {
    await this.#lock('cell', clinicId);
    const cell = [this.tx.ctx.organizationId, clinicId];
    await this.tx.query('delete from clinic_state_figures where organization_id = $1 and clinic_id = $2', cell);
    await this.tx.query(stateFiguresFromRecord('clinic_id = $2'), cell);
  }

  /** Computes every cell of the organization again. */
  async rebuild(): Promise<void> {
    await this.#lock('everything');
    const all = [this.tx.ctx.organizationId];
    await this.tx.query('delete from clinic_day_figures where organization_id = $1', all);
    await this.tx.query('delete from clinic_state_figures where organization_id = $1', all);
    await this.tx.query(dayFiguresFromRecord('true'), all);
    await this.tx.query(stateFiguresFromRecord('true'), all);
  }

  /** Sums over the period, one row a clinic that has any. */
  sumsByClinic(filter: OverviewFilter): Promise<DaySums[]> {
    const where = this.#inPeriod(filter);
    return this.tx.query<DaySums>(
      `select clinic_id as "clinicId", sum(initial_sessions) as "initialSessions",
         sum(perfecting_sessions) as "perfectingSessions", sum(top_up_sessions) as "topUpSessions", sum(minutes) as minutes,
         sum(appointments) as appointments, sum(no_shows) as "noShows",
         ${sums('satisfaction')}, ${sums('confidence')}, ${sums('visual_density')}
       from clinic_day_figures where ${where.sql} group by clinic_id`,
      where.params,
    );
  }

  sumsByMonth(filter: OverviewFilter): Promise<MonthSums[]> {
    const where = this.#inPeriod(filter);
    return this.tx.query<MonthSums>(
      `select date_trunc('month', day)::date as month, sum(initial_sessions) as sessions, sum(perfecting_sessions) as perfecting,
         sum(top_up_sessions) as "topUps"
       from clinic_day_figures where ${where.sql} group by 1 order by 1`,
      where.params,
    );
  }

  treatmentsByState(
    filter: Pick<OverviewFilter, 'clinicIds'>,
  ): Promise<{ clinicId: string; state: TreatmentState; n: number }[]> {
    const where = this.#ofClinics(filter);
    return this.tx.query(
      `select clinic_id as "clinicId", state, treatments as n from clinic_state_figures where ${where.sql}`,
      where.params,
    );
  }

  /** When the newest of these cells was computed; null when there is none. */
  async updatedAt(filter: Pick<OverviewFilter, 'clinicIds'>): Promise<Instant | null> {
    const where = this.#ofClinics(filter);
    const row = await this.tx.first<{ at: Instant | null }>(
      `select greatest((select max(updated_at) from clinic_day_figures where ${where.sql}),
         (select max(updated_at) from clinic_state_figures where ${where.sql})) as at`,
      where.params,
    );
    return row?.at ?? null;
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

  #inPeriod(filter: OverviewFilter): Conditions {
    return this.#ofClinics(filter).and('day >= ?', filter.from).and('day <= ?', filter.to);
  }

  #ofClinics({ clinicIds }: Pick<OverviewFilter, 'clinicIds'>): Conditions {
    return new Conditions()
      .and('organization_id = ?', this.tx.ctx.organizationId)
      .and('clinic_id = any (?)', clinicIds);
  }
}

function sums(instrument: string): string {
  const name = instrument.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return ['answers', 'sum', 'high']
    .map((part) => `sum(${instrument}_${part}) as "${name}${part[0]?.toUpperCase()}${part.slice(1)}"`)
    .join(', ');
}
