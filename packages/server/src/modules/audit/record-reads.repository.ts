import type { RecordOpening, RecordOpeningList } from '@stipple/domain/audit';
import { Conditions, limitOf, orderBy, Repository } from '../../work/index.ts';

/** Openings of the same record by the same person within one hour of the clock are one line. */
const sameHour = `r.staff_member_id, r.what, r.subject_id, r.client_id, date_bin('1 hour', r.at, 'epoch')`;

export class RecordReads extends Repository {
  /** The newest hour first, unless asked otherwise. */
  openings({ filter, sort, page }: RecordOpeningList): Promise<RecordOpening[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, { at: 'max(r.at)' }, { field: 'at', direction: 'desc' }, 'min(r.id::text)');
    return this.tx.query<RecordOpening>(
      `select min(r.id::text)::uuid as id, min(r.at) as at, max(r.at) as "lastAt", count(distinct date_trunc('minute', r.at))::int as times,
         r.staff_member_id as "staffMemberId", r.what, r.subject_id as "subjectId", r.client_id as "clientId"
       from record_read r where ${where.sql} group by ${sameHour} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async countOpenings({ filter }: Pick<RecordOpeningList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from (select from record_read r where ${where.sql} group by ${sameHour}) as openings`,
      where.params,
    );
    return row?.n ?? 0;
  }

  #matching(filter: RecordOpeningList['filter']): Conditions {
    return new Conditions()
      .and('r.organization_id = ?', this.tx.ctx.organizationId)
      .and('r.client_id = ?', filter.clientId)
      .and('r.staff_member_id = ?', filter.staffMemberId)
      .and('r.what = ?', filter.what)
      .and('r.at >= ?', filter.from)
      .and('r.at < ?', filter.to);
  }
}
