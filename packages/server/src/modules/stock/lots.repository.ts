import type { Lot, LotList, ProductKind } from '@stipple/domain/stock';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `l.id, l.product_id as "productId", l.clinic_id as "clinicId", l.number, l.received_on as "receivedOn",
  l.expires_on as "expiresOn", l.opened_on as "openedOn", r.started_at as "recalledAt", l.version`;

/** A recall is of a number of a product, at whichever clinic it lies. */
const lots = `lot l left join recall r
  on r.organization_id = l.organization_id and r.product_id = l.product_id and r.lot_number = l.number`;

const sortable = { expiresOn: 'l.expires_on', number: 'l.number', receivedOn: 'l.received_on' };

/** A lot with what kind of thing it is and what is left of it. */
export interface LotOnShelf extends Lot {
  readonly kind: ProductKind;
  readonly balance: number;
}

export class Lots extends Repository {
  /** Of those asked for, the lots that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Lot[]> {
    return this.tx.query<Lot>(`select ${columns} from ${lots} where l.organization_id = $1 and l.id = any ($2)`, [
      this.tx.ctx.organizationId,
      ids,
    ]);
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'lotId'): Promise<Lot> {
    return found((await this.byIds([id]))[0], field);
  }

  /** The lot of the same product and number at a clinic, if it has one. */
  ofLabel(clinicId: string, { productId, number }: Pick<Lot, 'productId' | 'number'>): Promise<Lot | undefined> {
    return this.tx.first<Lot>(
      `select ${columns} from ${lots}
       where l.organization_id = $1 and l.clinic_id = $2 and l.product_id = $3 and l.number = $4`,
      [this.tx.ctx.organizationId, clinicId, productId, number],
    );
  }

  /**
   * These lots with what is left of them, held until commit in one order for everybody, so that no two people take the
   * last drop and nobody waits in a circle.
   */
  async hold(ids: readonly string[]): Promise<ReadonlyMap<string, LotOnShelf>> {
    await this.tx.query(
      'select id from lot where organization_id = $1 and id = any ($2) order by id for no key update',
      [this.tx.ctx.organizationId, ids],
    );
    const rows = await this.tx.query<LotOnShelf>(
      `select ${columns}, p.kind, (select coalesce(sum(m.amount), 0) from stock_movement m
         where m.organization_id = l.organization_id and m.lot_id = l.id) as balance
       from ${lots} join product p on p.organization_id = l.organization_id and p.id = l.product_id
       where l.organization_id = $1 and l.id = any ($2)`,
      [this.tx.ctx.organizationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  list({ filter, sort, page }: LotList): Promise<Lot[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'expiresOn', direction: 'asc' }, 'l.id');
    return this.tx.query<Lot>(
      `select ${columns} from ${lots} where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<LotList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from ${lots} where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  #matching(filter: LotList['filter']): Conditions {
    return new Conditions()
      .and('l.organization_id = ?', this.tx.ctx.organizationId)
      .and('l.id = any (?)', filter.ids)
      .and('l.clinic_id = any (?)', this.clinicsOf(filter))
      .and('l.product_id = ?', filter.productId)
      .and('l.expires_on >= ? and r.id is null', filter.usableOn)
      .and(
        `exists (select from product k
           where k.organization_id = l.organization_id and k.id = l.product_id and k.kind = any (?))`,
        filter.kinds,
      )
      .and(
        `?::boolean and (select sum(m.amount) from stock_movement m
           where m.organization_id = l.organization_id and m.lot_id = l.id) > 0`,
        filter.left,
      )
      .and(
        `(strpos(lower(l.number), lower(?)) > 0 or exists (
            select from product p where p.organization_id = l.organization_id and p.id = l.product_id
              and strpos(lower(p.brand || ' ' || p.shade), lower(?)) > 0))`,
        filter.search,
      );
  }
}
