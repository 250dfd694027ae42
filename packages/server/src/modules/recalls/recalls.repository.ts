import type {
  ReachState,
  Recall,
  RecallAttempt,
  RecallClientList,
  RecallList,
  TracedLot,
} from '@stipple/domain/recalls';
import type { LocalDate } from '@stipple/domain/time';
import { Conditions, found, limitOf, Repository } from '../../work/index.ts';
import { askedLabel, askedRecalls, traced } from './trace.sql.ts';

const columns = `id, product_id as "productId", lot_number as "lotNumber", reason, started_at as "startedAt",
  started_by as "startedBy", closed_at as "closedAt", closed_by as "closedBy", summary, version`;

/** A client who was treated with a label. */
export interface TracedClient {
  readonly clientId: string;
  readonly sessions: number;
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
  /** Where it was done. */
  readonly clinicIds: readonly string[];
  /** Clinics whose mixes brought it, where it was done elsewhere. */
  readonly mixedAt: readonly string[];
}

/** The same on the work list of a recall. */
export interface RecallClient extends TracedClient {
  readonly recallId: string;
  readonly state: ReachState;
}

/** Clients of a recall in one state. */
export interface StateCount {
  readonly recallId: string;
  readonly state: ReachState;
  readonly clients: number;
}

const perClient = `
count(distinct t.session_id) as sessions, min(t.started_on) as "firstOn", max(t.started_on) as "lastOn",
array_agg(distinct t.clinic_id) as "clinicIds",
coalesce(array_agg(distinct t.mixed_at) filter (where t.mixed_at <> t.clinic_id), '{}') as "mixedAt"`;

const stateOf = `
case when exists (select from recall_attempt a where a.organization_id = $1 and a.recall_id = t.key
    and a.client_id = t.client_id and a.result = 'reached') then 'reached'
  when exists (select from recall_attempt a where a.organization_id = $1 and a.recall_id = t.key
    and a.client_id = t.client_id) then 'tried'
  else 'to_reach' end`;

export class Recalls extends Repository {
  byIds(ids: readonly string[]): Promise<Recall[]> {
    return this.tx.query<Recall>(`select ${columns} from recall where organization_id = $1 and id = any ($2)`, [
      this.tx.ctx.organizationId,
      ids,
    ]);
  }

  /** Held until commit. @throws Problem INPUT.NOT_FOUND naming the field. */
  async byIdForUpdate(id: string, field: string): Promise<Recall> {
    const sql = `select ${columns} from recall where organization_id = $1 and id = $2 for update`;
    return found(await this.tx.first<Recall>(sql, [this.tx.ctx.organizationId, id]), field);
  }

  /** Open ones first, then the newest. */
  list({ page }: RecallList): Promise<Recall[]> {
    const where = new Conditions().and('organization_id = ?', this.tx.ctx.organizationId);
    return this.tx.query<Recall>(
      `select ${columns} from recall where ${where.sql}
       order by closed_at is not null, started_at desc, id ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count(): Promise<number> {
    const sql = 'select count(*) as n from recall where organization_id = $1';
    return (await this.tx.first<{ n: number }>(sql, [this.tx.ctx.organizationId]))?.n ?? 0;
  }

  /** True when a clinic in reach has had such a lot, or any clinic has mixed with it. */
  async isKnown({ productId, lotNumber }: TracedLot): Promise<boolean> {
    const row = await this.tx.first<{ known: boolean }>(
      `select exists (select from lot where organization_id = $1 and product_id = $2 and number = $3)
         or exists (select from mix_part where organization_id = $1 and product_id = $2 and lot_number = $3) as known`,
      [this.tx.ctx.organizationId, productId, lotNumber],
    );
    return row?.known ?? false;
  }

  /** Everybody within reach who was treated with this label; those treated last come first. */
  trace({ productId, lotNumber }: TracedLot): Promise<TracedClient[]> {
    return this.tx.query<TracedClient>(
      `with ${askedLabel}, ${traced}
       select t.client_id as "clientId", ${perClient}
       from traced t group by t.client_id order by max(t.started_on) desc, t.client_id`,
      [this.tx.ctx.organizationId, productId, lotNumber],
    );
  }

  /** The work list: who is still to be reached comes first, then by name. */
  clients({ filter, page }: RecallClientList): Promise<RecallClient[]> {
    const where = this.#onList(filter);
    return this.tx.query<RecallClient>(
      `${workList} select w.* from worked w where ${where.sql}
       order by array_position('{to_reach,tried,reached}', w.state), w.name, w."clientId" ${limitOf(page, where)}`,
      where.params,
    );
  }

  async countClients({ filter }: Pick<RecallClientList, 'filter'>): Promise<number> {
    const where = this.#onList(filter);
    const sql = `${workList} select count(*) as n from worked w where ${where.sql}`;
    return (await this.tx.first<{ n: number }>(sql, where.params))?.n ?? 0;
  }

  /** Clients within reach of these recalls, by where they stand. */
  progress(recallIds: readonly string[]): Promise<StateCount[]> {
    return this.tx.query<StateCount>(
      `with ${askedRecalls}, ${traced},
       stood as (select distinct t.key, t.client_id, ${stateOf} as state from traced t)
       select key as "recallId", state, count(*) as clients from stood group by 1, 2`,
      [this.tx.ctx.organizationId, recallIds],
    );
  }

  /** Tries of these recalls within reach, in the order they were made. */
  attempts(recallId: string, clientIds: readonly string[]): Promise<RecallAttempt[]> {
    return this.tx.query<RecallAttempt>(
      `select id, recall_id as "recallId", client_id as "clientId", means, result, note, attempted_at as "attemptedAt",
         attempted_by as "attemptedBy"
       from recall_attempt where organization_id = $1 and recall_id = $2 and client_id = any ($3)
       order by attempted_at, id`,
      [this.tx.ctx.organizationId, recallId, clientIds],
    );
  }

  #onList({ recallId, states, search }: RecallClientList['filter']): Conditions {
    const where = new Conditions();
    where.param(this.tx.ctx.organizationId);
    where.param([recallId]);
    return where.and('w.state = any (?)', states).and('strpos(lower(w.name), lower(?)) > 0', search);
  }
}

const workList = `
with ${askedRecalls}, ${traced},
listed as (
  select t.key as "recallId", t.client_id as "clientId", ${perClient}, ${stateOf} as state
  from traced t group by t.key, t.client_id
),
worked as (
  select l.*, k.name from listed l cross join lateral (
    select name from client where organization_id = $1 and id = l."clientId" limit 1
  ) k
)`;
