import type { Comparison, PairFacts, Photo, PhotoList, PictureFormat } from '@stipple/domain/photos';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `p.id, p.client_id as "clientId", p.clinic_id as "clinicId", p.treatment_id as "treatmentId",
  p.session_id as "sessionId", p.view, p.taken_at as "takenAt", p.taken_by as "takenBy", p.state, p.width, p.height,
  p.withdrawn_at as "withdrawnAt", p.withdrawn_by as "withdrawnBy", p.withdraw_reason as "withdrawReason", p.version`;

const sortable = { takenAt: 'p.taken_at' };

/** A photo and where its files lie; never leaves the server. */
export interface KeptPhoto extends Photo {
  readonly storageKey: string;
  readonly uploadHash: string;
  readonly format: PictureFormat;
  readonly orientation: number;
}

const kept = `${columns}, p.storage_key as "storageKey", p.upload_hash as "uploadHash", p.format, p.orientation`;

export class Photos extends Repository {
  /** Of those asked for, the photos that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Photo[]> {
    return this.tx.query<Photo>(`select ${columns} from photo p where p.organization_id = $1 and p.id = any ($2)`, [
      this.tx.ctx.organizationId,
      ids,
    ]);
  }

  /** With where its files lie; undefined when there is none within reach. */
  kept(id: string): Promise<KeptPhoto | undefined> {
    return this.tx.first<KeptPhoto>(`select ${kept} from photo p where p.organization_id = $1 and p.id = $2`, [
      this.tx.ctx.organizationId,
      id,
    ]);
  }

  /** The same, for a change. @throws Problem INPUT.NOT_FOUND. */
  async keptForUpdate(id: string): Promise<KeptPhoto> {
    const text = `select ${kept} from photo p where p.organization_id = $1 and p.id = $2 for update`;
    return found(await this.tx.first<KeptPhoto>(text, [this.tx.ctx.organizationId, id]));
  }

  list({ filter, sort, page }: PhotoList): Promise<Photo[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'takenAt', direction: 'desc' }, 'p.id');
    return this.tx.query<Photo>(
      `select ${columns} from photo p where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<PhotoList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from photo p where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /** Photos that wait for their sizes, oldest id first. */
  async waiting(after: string, limit: number): Promise<string[]> {
    const rows = await this.tx.query<{ id: string }>(
      `select id from photo where organization_id = $1 and state = 'received' and id > $2 order by id limit $3`,
      [this.tx.ctx.organizationId, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  comparison(beforeId: string, afterId: string): Promise<Comparison | undefined> {
    return this.tx.first<Comparison>(
      `select id, before_id as "beforeId", after_id as "afterId", met, checked_at as "checkedAt",
         checked_by as "checkedBy"
       from photo_comparison where organization_id = $1 and before_id = $2 and after_id = $3`,
      [this.tx.ctx.organizationId, beforeId, afterId],
    );
  }

  async dropComparison(id: string): Promise<void> {
    await this.tx.query('delete from photo_comparison where organization_id = $1 and id = $2', [
      this.tx.ctx.organizationId,
      id,
    ]);
  }

  /** What the record knows of two photos of one client. Days are those of 24 hours around each photo. */
  async pairFacts(before: Photo, after: Photo): Promise<PairFacts> {
    const row = await this.tx.first<Omit<PairFacts, 'described'>>(
      `select
         (select count(distinct view) from photo where organization_id = $1 and client_id = $2
            and withdrawn_at is null and taken_at between $3::timestamptz - interval '12 hours'
            and $3::timestamptz + interval '12 hours')::int as "viewsBefore",
         (select count(distinct view) from photo where organization_id = $1 and client_id = $2
            and withdrawn_at is null and taken_at between $4::timestamptz - interval '12 hours'
            and $4::timestamptz + interval '12 hours')::int as "viewsAfter",
         (select floor(extract(epoch from $4::timestamptz - max(ended_at)) / 86400) from session
            where organization_id = $1 and client_id = $2 and state = 'completed' and ended_at <= $4)::int
           as "daysSinceSession"`,
      [this.tx.ctx.organizationId, before.clientId, before.takenAt, after.takenAt],
    );
    const described = before.treatmentId !== null && before.treatmentId === after.treatmentId;
    return { viewsBefore: 0, viewsAfter: 0, daysSinceSession: null, ...row, described };
  }

  #matching(filter: PhotoList['filter']): Conditions {
    return new Conditions()
      .and('p.organization_id = ?', this.tx.ctx.organizationId)
      .and('p.id = any (?)', filter.ids)
      .and('p.client_id = ?', filter.clientId)
      .and('p.treatment_id = ?', filter.treatmentId)
      .and('p.session_id = ?', filter.sessionId)
      .and('p.view = any (?)', filter.views)
      .and('(p.withdrawn_at is null or ?)', filter.withdrawn ?? false);
  }
}
