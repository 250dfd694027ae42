import { plain } from '@stipple/domain/clients';
import type { Treatment, TreatmentList } from '@stipple/domain/treatments';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `t.id, t.client_id as "clientId", t.clinic_id as "clinicId", t.practitioner_id as "practitionerId", t.indication,
  t.state, t.close_reason as "closeReason", t.planned_sessions as "plannedSessions", t.price_minor as "priceMinor",
  t.completed_sessions as "completedSessions", t.top_ups as "topUps", t.agreed_at as "agreedAt",
  t.last_session_at as "lastSessionAt", t.course_completed_at as "courseCompletedAt", t.top_up_due_on as "topUpDueOn",
  t.closed_at as "closedAt", t.created_at as "createdAt", t.version`;

const sortable = { createdAt: 't.created_at', lastSessionAt: 't.last_session_at?', topUpDueOn: 't.top_up_due_on?' };

export class Treatments extends Repository {
  /** Of those asked for, the treatments that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Treatment[]> {
    return this.#where('t.id = any ($2)', ids);
  }

  /** Every treatment of these clients, oldest first. */
  ofClients(clientIds: readonly string[]): Promise<Treatment[]> {
    return this.#where('t.client_id = any ($2) order by t.created_at, t.id', clientIds);
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'treatmentId'): Promise<Treatment> {
    return found((await this.byIds([id]))[0], field);
  }

  /** The treatment, held until commit: whoever else wants to change it waits. */
  async byIdForUpdate(id: string, field = 'treatmentId'): Promise<Treatment> {
    return found((await this.#where('t.id = $2 for update', id))[0], field);
  }

  list({ filter, sort, page }: TreatmentList): Promise<Treatment[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'createdAt', direction: 'desc' }, 't.id');
    return this.tx.query<Treatment>(
      `select ${columns} from treatment t where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<TreatmentList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from treatment t where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /**
   * Treatments in a state whose clinic's today has come to the day they wait for, by id, after the one given.
   * `waitsUntil` is the day: settling ends some days after the last session, a top-up falls due on its date.
   */
  ready(what: 'settling' | 'maintained', now: string, after: string, limit: number): Promise<{ id: string }[]> {
    const today = `($2::timestamptz at time zone c.zone)::date`;
    const waitsUntil =
      what === 'settling' ? '(t.last_session_at at time zone c.zone)::date + o.settling_days' : 't.top_up_due_on';
    return this.tx.query(
      `select t.id from treatment t
       join clinic c on c.organization_id = t.organization_id and c.id = t.clinic_id
       join organization o on o.id = t.organization_id
       where t.organization_id = $1 and t.state = '${what}' and ${waitsUntil} <= ${today} and t.id > $3
       order by t.id limit $4`,
      [this.tx.ctx.organizationId, now, after, limit],
    );
  }

  #where(condition: string, value: unknown): Promise<Treatment[]> {
    return this.tx.query<Treatment>(
      `select ${columns} from treatment t where t.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, value],
    );
  }

  /** A list is of the clinics in reach; whoever names a client or ids sees the courses of shared clients as well. */
  #matching(filter: TreatmentList['filter']): Conditions {
    const { reach } = this.tx.ctx;
    const inReach = reach === 'everything' || filter.clientId || filter.ids ? undefined : reach;
    return new Conditions()
      .and('t.clinic_id = any (?)', inReach)
      .and('t.organization_id = ?', this.tx.ctx.organizationId)
      .and('t.id = any (?)', filter.ids)
      .and('t.client_id = ?', filter.clientId)
      .and('t.clinic_id = any (?)', filter.clinicIds)
      .and('t.practitioner_id = ?', filter.practitionerId)
      .and('t.state = any (?)', filter.states)
      .and('t.indication = ?', filter.indication)
      .and('t.top_up_due_on >= ?', filter.dueFrom)
      .and('t.top_up_due_on <= ?', filter.dueTo)
      .and(
        `exists (select from client k where k.organization_id = t.organization_id and k.id = t.client_id
           and k.search ilike '%' || ? || '%')`,
        filter.search && plain(filter.search),
      );
  }
}
