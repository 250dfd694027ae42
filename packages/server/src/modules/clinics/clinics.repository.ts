import type { Clinic, ClinicList } from '@stipple/domain/clinics';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `id, name, city, zone, currency, region, phone, email, asks_person_licence as "asksPersonLicence",
  asks_premises_licence as "asksPremisesLicence", version`;

export class Clinics extends Repository {
  /** Of those asked for, the clinics the chain has, in reach or not: their names are no secret in the house. */
  byIds(ids: readonly string[]): Promise<Clinic[]> {
    return this.tx.query<Clinic>(`select ${columns} from clinic where organization_id = $1 and id = any ($2)`, [
      this.tx.ctx.organizationId,
      ids,
    ]);
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'clinicId'): Promise<Clinic> {
    return found((await this.byIds([id]))[0], field);
  }

  /** Clinics within reach, or those of them named, by name. */
  all(ids: readonly string[] | undefined): Promise<Clinic[]> {
    const where = this.#matching({ ids: ids as string[] | undefined });
    return this.tx.query<Clinic>(`select ${columns} from clinic where ${where.sql} order by name, id`, where.params);
  }

  list({ filter, sort, page }: ClinicList): Promise<Clinic[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, { name: 'name', city: 'city' }, { field: 'name', direction: 'asc' });
    return this.tx.query<Clinic>(
      `select ${columns} from clinic where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<ClinicList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(`select count(*) as n from clinic where ${where.sql}`, where.params);
    return row?.n ?? 0;
  }

  #matching(filter: ClinicList['filter']): Conditions {
    const { organizationId, reach } = this.tx.ctx;
    return new Conditions()
      .and('organization_id = ?', organizationId)
      .and('id = any (?)', reach === 'everything' ? undefined : reach)
      .and('id = any (?)', filter.ids)
      .and("(name || ' ' || city) ilike '%' || ? || '%'", filter.search);
  }
}
