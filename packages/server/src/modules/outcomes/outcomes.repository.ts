import type { Outcome, OutcomeList } from '@stipple/domain/outcomes';
import { Conditions, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `o.id, o.treatment_id as "treatmentId", o.client_id as "clientId", o.clinic_id as "clinicId",
  o.session_id as "sessionId", o.instrument, o.instrument_version as "instrumentVersion", o.answers, o.score,
  o.assessed_at as "assessedAt", o.recorded_by as "recordedBy"`;

const sortable = { assessedAt: 'o.assessed_at', score: 'o.score' };

export class Outcomes extends Repository {
  /** Of those asked for, the outcomes that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Outcome[]> {
    return this.#where('o.id = any ($2)', ids);
  }

  /** Every outcome of these treatments, in the order they were assessed. */
  ofTreatments(treatmentIds: readonly string[]): Promise<Outcome[]> {
    return this.#where('o.treatment_id = any ($2) order by o.assessed_at, o.id', treatmentIds);
  }

  list({ filter, sort, page }: OutcomeList): Promise<Outcome[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'assessedAt', direction: 'desc' }, 'o.id');
    return this.tx.query<Outcome>(
      `select ${columns} from outcome o where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<OutcomeList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from outcome o where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  #where(condition: string, value: unknown): Promise<Outcome[]> {
    return this.tx.query<Outcome>(`select ${columns} from outcome o where o.organization_id = $1 and ${condition}`, [
      this.tx.ctx.organizationId,
      value,
    ]);
  }

  #matching(filter: OutcomeList['filter']): Conditions {
    return new Conditions()
      .and('o.organization_id = ?', this.tx.ctx.organizationId)
      .and('o.id = any (?)', filter.ids)
      .and('o.treatment_id = ?', filter.treatmentId)
      .and('o.client_id = ?', filter.clientId)
      .and('o.clinic_id = any (?)', this.clinicsOf(filter))
      .and('o.instrument = ?', filter.instrument)
      .and('o.assessed_on >= ?', filter.from)
      .and('o.assessed_on <= ?', filter.to)
      .and('o.score >= ?', filter.scoreFrom);
  }
}
