import { type Client, type ClientList, plain } from '@stipple/domain/clients';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `k.id, k.clinic_id as "clinicId", k.name, k.email, k.phone, k.born_on as "bornOn", k.language,
  k.skin_type as "skinType", k.created_at as "createdAt", k.version`;

const sortable = { name: 'k.name', createdAt: 'k.created_at' };

/** Share of a search's trigrams that the closest part of a client's text must hold: a slip or two in a name pass. */
const closeEnough = 0.4;

export class Clients extends Repository {
  /** Of those asked for, the clients that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Client[]> {
    return this.tx.query<Client>(`select ${columns} from client k where k.organization_id = $1 and k.id = any ($2)`, [
      this.tx.ctx.organizationId,
      ids,
    ]);
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'clientId'): Promise<Client> {
    return found((await this.byIds([id]))[0], field);
  }

  /** Those with exactly this e-mail address or the digits of this phone number, by name; at most ten. */
  withContact({ email, phone }: Pick<Client, 'email' | 'phone'>): Promise<Client[]> {
    const digits = phone?.replace(/\D/g, '') ?? null;
    return this.tx.query<Client>(
      `select ${columns} from client k where k.organization_id = $1
         and (k.email = $2 or (k.search like '%' || $3 || '%' and regexp_replace(k.phone, '\\D', '', 'g') = $3))
       order by k.name, k.id limit 10`,
      [this.tx.ctx.organizationId, email, digits],
    );
  }

  /** Best match first where words are looked for, then in the order asked for. */
  list({ filter, sort, page }: ClientList): Promise<Client[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'name', direction: 'asc' }, 'k.id');
    const best = filter.search === undefined ? '' : `${bestMatch(filter.search, where)}, `;
    return this.tx.query<Client>(
      `select ${columns} from client k where ${where.sql} order by ${best}${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<ClientList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from client k where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /** Lets a clinic reach a client; nothing when it does already. */
  async addClinic(clientId: string, clinicId: string): Promise<void> {
    await this.tx.query(
      'insert into client_clinic (organization_id, client_id, clinic_id) values ($1, $2, $3) on conflict do nothing',
      [this.tx.ctx.organizationId, clientId, clinicId],
    );
  }

  #matching(filter: ClientList['filter']): Conditions {
    const where = new Conditions()
      .and('k.organization_id = ?', this.tx.ctx.organizationId)
      .and('k.id = any (?)', filter.ids)
      .and(
        `exists (select from client_clinic c
           where c.organization_id = k.organization_id and c.client_id = k.id and c.clinic_id = any (?))`,
        filter.clinicIds,
      );
    if (filter.search === undefined) return where;
    const { words, close } = lookedFor(filter.search);
    if (close === null) return where.and('k.search like all (?)', words);
    return where.and(
      `(k.search like all (?) or word_similarity(${where.param(close)}, k.search) >= ${closeEnough})`,
      words,
    );
  }
}

/** Who holds what was typed stands before who merely comes close. */
function bestMatch(search: string, where: Conditions): string {
  const { typed, close } = lookedFor(search);
  const exact = `k.search like all (${where.param(typed)}) desc`;
  return close === null ? exact : `${exact}, word_similarity(${where.param(close)}, k.search) desc`;
}

interface LookedFor {
  /** LIKE patterns of every word as it was typed. */
  readonly typed: readonly string[];
  /** LIKE patterns that all have to fit, unless the text comes close. */
  readonly words: readonly string[];
  /** The text that may be a slip or two away; null for a number, where another digit is another number. */
  readonly close: string | null;
}

/**
 * What to look for, in the form of the search column. A phone number may be typed with spaces, in national form or
 * in part: its digits count, without the leading zeros.
 */
function lookedFor(search: string): LookedFor {
  const text = plain(search);
  if (/^\+?[\d ()./-]*\d[\d ()./-]*$/.test(text)) {
    const digits = text.replace(/\D/g, '');
    return { typed: [`%${digits}%`], words: [`%${digits.replace(/^0+(?=.)/, '')}%`], close: null };
  }
  const given = text.split(/\s+/).filter((word) => word !== '');
  const words = given.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return { typed: words, words, close: text };
}
