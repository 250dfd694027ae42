import type { Product } from '@stipple/domain/stock';
import { found, Repository } from '../../work/index.ts';

const columns = `id, kind, brand, shade, configuration, weighed,
  case when colour_l is not null then json_build_object('l', colour_l, 'a', colour_a, 'b', colour_b) end as colour,
  discontinued_on as "discontinuedOn", version`;

/** A chain works with some tens of pigments; beyond this the list is no longer one to choose from. */
const most = 500;

export class Products extends Repository {
  /** By brand and shade. */
  all(): Promise<Product[]> {
    return this.tx.query<Product>(
      `select ${columns} from product where organization_id = $1 order by brand, shade, id limit ${most}`,
      [this.tx.ctx.organizationId],
    );
  }

  /** Of those asked for, the products that exist; in no order. */
  byIds(ids: readonly string[]): Promise<Product[]> {
    return this.tx.query<Product>(`select ${columns} from product where organization_id = $1 and id = any ($2)`, [
      this.tx.ctx.organizationId,
      ids,
    ]);
  }

  /** Products of these lots, by lot. */
  async ofLots(lotIds: readonly string[]): Promise<ReadonlyMap<string, Pick<Product, 'kind' | 'weighed'>>> {
    const rows = await this.tx.query<Pick<Product, 'kind' | 'weighed'> & { lotId: string }>(
      `select l.id as "lotId", p.kind, p.weighed from lot l
       join product p on p.organization_id = l.organization_id and p.id = l.product_id
       where l.organization_id = $1 and l.id = any ($2)`,
      [this.tx.ctx.organizationId, lotIds],
    );
    return new Map(rows.map((row) => [row.lotId, row]));
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'productId'): Promise<Product> {
    return found((await this.byIds([id]))[0], field);
  }
}
