import type { Lot, LotList } from '@stipple/domain/stock';
import { Conditions, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `id, product_id as "productId", clinic_id as "clinicId", number, received_on as "receivedOn",
  expires_on as "expiresOn", recalled_at as "recalledAt", version`;

const sortable = { expiresOn: 'expires_on', number: 'number', receivedOn: 'received_on' };

export class Lots extends Repository {
  /** Of those asked for, the lots that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Lot[]> {
    return this.tx.query<Lot>(`select ${columns} from lot where organization_id = $1 and id = any ($2)`, [
      this.tx.ctx.organizationId,
      ids,
    ]);
  }

  list({ filter, sort, page }: LotList): Promise<Lot[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'expiresOn', direction: 'asc' });
    return this.tx.query<Lot>(
      `select ${columns} from lot where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<LotList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(`select count(*) as n from lot where ${where.sql}`, where.params);
    return row?.n ?? 0;
  }

  #matching(filter: LotList['filter']): Conditions {
    return new Conditions()
      .and('organization_id = ?', this.tx.ctx.organizationId)
      .and('id = any (?)', filter.ids)
      .and('clinic_id = any (?)', filter.clinicIds)
      .and('expires_on >= ? and recalled_at is null', filter.usableOn)
      .and(
        `(strpos(lower(number), lower(?)) > 0 or exists (
            select from product p where p.organization_id = lot.organization_id and p.id = lot.product_id
              and strpos(lower(p.brand || ' ' || p.shade), lower(?)) > 0))`,
        filter.search,
      );
  }
}
