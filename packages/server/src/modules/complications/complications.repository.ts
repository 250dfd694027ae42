import type { Complication, ComplicationFollowUp, ComplicationList } from '@stipple/domain/complications';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `c.id, c.client_id as "clientId", c.treatment_id as "treatmentId", c.clinic_id as "clinicId",
  c.session_id as "sessionId", c.zone, c.mix_id as "mixId", c.kind, c.severity, c.state, c.serious,
  c.serious_since as "seriousSince", c.first_seen_on as "firstSeenOn", c.resolved_on as "resolvedOn", c.notes, c.actions,
  c.recorded_at as "recordedAt", c.recorded_by as "recordedBy", c.version`;

const sortable = { firstSeenOn: 'c.first_seen_on', recordedAt: 'c.recorded_at' };

export class Complications extends Repository {
  /** Of those asked for, the complications that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Complication[]> {
    return this.tx.query<Complication>(
      `select ${columns} from complication c where c.organization_id = $1 and c.id = any ($2)`,
      [this.tx.ctx.organizationId, ids],
    );
  }

  /** @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string): Promise<Complication> {
    return found(
      await this.tx.first<Complication>(
        `select ${columns} from complication c where c.organization_id = $1 and c.id = $2 for update of c`,
        [this.tx.ctx.organizationId, id],
      ),
      'complicationId',
    );
  }

  list({ filter, sort, page }: ComplicationList): Promise<Complication[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'firstSeenOn', direction: 'desc' }, 'c.id');
    return this.tx.query<Complication>(
      `select ${columns} from complication c where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<ComplicationList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from complication c where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /** Follow-ups of these complications, in the order they were added. */
  followUpsOf(complicationIds: readonly string[]): Promise<ComplicationFollowUp[]> {
    return this.tx.query<ComplicationFollowUp>(
      `select f.id, f.complication_id as "complicationId", f.seen_on as "seenOn", f.severity, f.state, f.serious, f.notes,
         f.actions, f.recorded_at as "recordedAt", f.recorded_by as "recordedBy"
       from complication_follow_up f
       where f.organization_id = $1 and f.complication_id = any ($2) order by f.recorded_at, f.id`,
      [this.tx.ctx.organizationId, complicationIds],
    );
  }

  #matching(filter: ComplicationList['filter']): Conditions {
    return new Conditions()
      .and('c.organization_id = ?', this.tx.ctx.organizationId)
      .and('c.id = any (?)', filter.ids)
      .and('c.client_id = ?', filter.clientId)
      .and('c.treatment_id = ?', filter.treatmentId)
      .and('c.session_id = ?', filter.sessionId)
      .and('c.clinic_id = any (?)', filter.clinicIds)
      .and('c.kind = any (?)', filter.kinds)
      .and('c.state = any (?)', filter.states)
      .and('c.serious = ?', filter.serious)
      .and('c.first_seen_on >= ?', filter.from)
      .and('c.first_seen_on <= ?', filter.to);
  }
}
