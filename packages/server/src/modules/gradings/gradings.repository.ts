import type { Grade, Grading, GradingList, GradingPair, StartGradingInput } from '@stipple/domain/gradings';
import { Conditions, found, limitOf, Repository } from '../../work/index.ts';

const columns = `g.id, g.name, g.created_at as "createdAt", g.created_by as "createdBy", g.closed_at as "closedAt", g.version`;
const pairColumns = `p.id, p.grading_id as "gradingId", p.client_id as "clientId", p.clinic_id as "clinicId", p.view,
  p.before_id as "beforeId", p.after_id as "afterId"`;

/** Both photos can still be seen; a photo withdrawn since takes its pair out. */
const shown = `exists (select from photo b where b.organization_id = p.organization_id and b.id = p.before_id
    and b.state = 'ready' and b.withdrawn_at is null)
  and exists (select from photo a where a.organization_id = p.organization_id and a.id = p.after_id
    and a.state = 'ready' and a.withdrawn_at is null)`;

/** A round is there for whom at least one of its pairs is within reach; policies say which pairs are. */
const inReach = `exists (select from grading_pair p where p.organization_id = g.organization_id and p.grading_id = g.id)`;

/** The order in which a grader sees pairs: theirs alone, and the same again tomorrow. */
const shuffled = 'md5(p.id::text || $3)';

/** So many pairs are a day's work for a grader. */
const mostPairs = 300;

/** A pair as it stands before one grader. */
export interface NextPair extends GradingPair {
  /** The later photo comes first. */
  readonly turned: boolean;
}

/** How far one grader is. */
export interface Progress {
  readonly total: number;
  readonly done: number;
}

export class Gradings extends Repository {
  byIds(ids: readonly string[]): Promise<Grading[]> {
    const text = `select ${columns} from grading g where g.organization_id = $1 and g.id = any ($2) and ${inReach}`;
    return this.tx.query<Grading>(text, [this.tx.ctx.organizationId, ids]);
  }

  async byIdForUpdate(id: string): Promise<Grading> {
    const text = `select ${columns} from grading g where g.organization_id = $1 and g.id = $2 and ${inReach} for update`;
    return found(await this.tx.first<Grading>(text, [this.tx.ctx.organizationId, id]));
  }

  /** Newest first. */
  list({ filter, page }: GradingList): Promise<Grading[]> {
    const where = this.#matching(filter);
    return this.tx.query<Grading>(
      `select ${columns} from grading g where ${where.sql} and ${inReach} order by g.created_at desc, g.id desc ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<GradingList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from grading g where ${where.sql} and ${inReach}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /** For each client and view at these clinics the first photo and the last, when they lie far enough apart. */
  candidates({ clinicIds, views, daysApart }: StartGradingInput): Promise<Omit<GradingPair, 'id' | 'gradingId'>[]> {
    return this.tx.query(
      `select client_id as "clientId", (array_agg(clinic_id order by taken_at desc, id desc))[1] as "clinicId", view,
         (array_agg(id order by taken_at, id))[1] as "beforeId",
         (array_agg(id order by taken_at desc, id desc))[1] as "afterId"
       from photo
       where organization_id = $1 and clinic_id = any ($2) and view = any ($3) and state = 'ready' and withdrawn_at is null
       group by client_id, view
       having max(taken_at) - min(taken_at) >= make_interval(days => $4)
       order by md5(client_id::text || view) limit ${mostPairs}`,
      [this.tx.ctx.organizationId, clinicIds, views, daysApart],
    );
  }

  /** The pair itself, as it stands before this grader; undefined when it cannot be seen. */
  pair(id: string, graderId: string): Promise<NextPair | undefined> {
    return this.tx.first<NextPair>(
      `select ${pairColumns}, ${turned} from grading_pair p where p.organization_id = $1 and p.id = $2 and ${shown}`,
      [this.tx.ctx.organizationId, id, graderId],
    );
  }

  /** What this grader has not scored yet, the next one in their order. */
  next(gradingId: string, graderId: string): Promise<NextPair | undefined> {
    return this.tx.first<NextPair>(
      `select ${pairColumns}, ${turned} from grading_pair p
       where p.organization_id = $1 and p.grading_id = $2 and ${shown} and not exists (
         select from grade s where s.organization_id = p.organization_id and s.pair_id = p.id and s.grader_id = $3::uuid)
       order by ${shuffled} limit 1`,
      [this.tx.ctx.organizationId, gradingId, graderId],
    );
  }

  /** How far this grader is with each of these gradings. */
  async progress(gradingIds: readonly string[], graderId: string): Promise<Map<string, Progress>> {
    const rows = await this.tx.query<Progress & { gradingId: string }>(
      `select p.grading_id as "gradingId", count(*)::int as total, count(s.pair_id)::int as done
       from grading_pair p left join grade s
         on s.organization_id = p.organization_id and s.pair_id = p.id and s.grader_id = $3
       where p.organization_id = $1 and p.grading_id = any ($2) and ${shown}
       group by p.grading_id`,
      [this.tx.ctx.organizationId, gradingIds, graderId],
    );
    return new Map(rows.map(({ gradingId, total, done }) => [gradingId, { total, done }]));
  }

  /** Keeps a score; the last one given counts. */
  async grade({ pairId, graderId, turned: was, step, gradedAt }: Grade): Promise<void> {
    await this.tx.query(
      `insert into grade (organization_id, pair_id, grader_id, turned, step, graded_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (organization_id, pair_id, grader_id)
       do update set turned = excluded.turned, step = excluded.step, graded_at = excluded.graded_at`,
      [this.tx.ctx.organizationId, pairId, graderId, was, step, gradedAt],
    );
  }

  /** Every score of a grading for pairs within reach that can still be seen. */
  grades(gradingId: string): Promise<Grade[]> {
    return this.tx.query<Grade>(
      `select s.pair_id as "pairId", s.grader_id as "graderId", s.turned, s.step, s.graded_at as "gradedAt"
       from grade s join grading_pair p on p.organization_id = s.organization_id and p.id = s.pair_id
       where s.organization_id = $1 and p.grading_id = $2 and ${shown} order by s.grader_id, s.pair_id`,
      [this.tx.ctx.organizationId, gradingId],
    );
  }

  #matching(filter: GradingList['filter']): Conditions {
    return new Conditions().and('g.organization_id = ?', this.tx.ctx.organizationId).and('g.id = any (?)', filter.ids);
  }
}

/** Half of the pairs stand the other way round, which half differs from grader to grader. */
const turned = `get_bit(decode(md5($3 || p.id::text), 'hex'), 0) = 1 as turned`;
