import type { Instant } from '@stipple/domain/time';
import type { TimeToTopUpFilter, WaitEnd, WaitGrouping } from '@stipple/domain/top-ups';
import { Conditions, Repository } from '../../work/index.ts';
import { waitsFromRecord } from './waits.sql.ts';

/** So many clients of a group who waited alike. */
export interface Waits {
  /** The clinic, practitioner, product, year or value they have in common; null where it is not known. */
  readonly key: string | null;
  /** Days from the beginning to the end, or to today. */
  readonly days: number;
  /** Days after which the record knows of them; 0 from the beginning on. */
  readonly knownAfter: number;
  /** Null: still waiting. */
  readonly endedBy: WaitEnd | null;
  readonly clients: number;
}

const columnOf: Readonly<Record<WaitGrouping, string>> = {
  clinic: 'w.clinic_id',
  practitioner: 'w.practitioner_id',
  indication: 'w.indication',
  skin_type: 'k.skin_type',
  skin: 'w.skin',
  pigment: 'w.product_id',
  year: 'extract(year from w.began_on)::int',
};

/** Waits for top-ups: never changed by hand, always written again from the record, so the order of events is all one. */
export class TopUpWaits extends Repository {
  /** Writes the waits of one treatment, or of all of one client, again. */
  async recompute(of: { readonly treatmentId: string } | { readonly clientId: string }): Promise<void> {
    const [column, id] = 'treatmentId' in of ? ['id', of.treatmentId] : ['client_id', of.clientId];
    const params = [this.tx.ctx.organizationId, id];
    await this.#lock('shared');
    // Whoever writes the same waits at the same moment waits for the treatments' rows.
    await this.tx.query(
      `select 1 from treatment where organization_id = $1 and ${column} = $2 order by id for no key update`,
      params,
    );
    const own = column === 'id' ? 'treatment_id' : 'client_id';
    await this.tx.query(`delete from top_up_wait where organization_id = $1 and ${own} = $2`, params);
    await this.tx.query(waitsFromRecord(`t.${column} = $2`), params);
  }

  /** Writes every wait of the organization again. */
  async rebuild(): Promise<void> {
    await this.#lock('alone');
    const all = [this.tx.ctx.organizationId];
    await this.tx.query('delete from top_up_wait where organization_id = $1', all);
    await this.tx.query(waitsFromRecord('true'), all);
  }

  /** Waits of a question, alike ones together; in no order. Who still waits has waited until today, by the clinic's clock. */
  alike(filter: TimeToTopUpFilter): Promise<Waits[]> {
    const where = new Conditions()
      .and('w.organization_id = ?', this.tx.ctx.organizationId)
      .and('w.clinic_id = any (?)', this.clinicsOf(filter))
      .and('w.began_on >= ?', filter.from)
      .and('w.began_on <= ?', filter.to)
      .and('w.indication = ?', filter.indication);
    const now = where.param(this.tx.now);
    const key = filter.by ? `${columnOf[filter.by]}::text` : 'null::text';
    return this.tx.query<Waits>(
      `select ${key} as key, coalesce(w.ended_on, greatest(c.today, w.began_on)) - w.began_on as days,
         coalesce(w.known_from - w.began_on, 0) as "knownAfter", w.ended_by as "endedBy", count(*)::int as clients
       from top_up_wait w
       join (select id, (${now}::timestamptz at time zone zone)::date as today from clinic
         where organization_id = $1) c on c.id = w.clinic_id
       ${filter.by === 'skin_type' ? 'join client k on k.organization_id = $1 and k.id = w.client_id' : ''}
       where ${where.sql} and w.number ${filter.after === 'course' ? '= 0' : '> 0'}
       group by 1, 2, 3, 4`,
      where.params,
    );
  }

  /** When the newest wait was written; null when there is none. */
  async updatedAt(): Promise<Instant | null> {
    const row = await this.tx.first<{ at: Instant | null }>(
      'select max(updated_at) as at from top_up_wait where organization_id = $1',
      [this.tx.ctx.organizationId],
    );
    return row?.at ?? null;
  }

  async #lock(how: 'shared' | 'alone'): Promise<void> {
    const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
    await this.tx.query(`select ${lock}(hashtextextended('top-up waits ' || $1, 0))`, [this.tx.ctx.organizationId]);
  }
}
