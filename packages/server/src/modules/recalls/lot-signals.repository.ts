import type { GroupStratum, WholeStratum } from '@stipple/analytics/signals';
import type { LocalDate } from '@stipple/domain/time';
import { Repository } from '../../work/index.ts';

/** Sessions of one label and skin type. */
export interface LabelStratum extends GroupStratum {
  readonly productId: string;
  readonly lotNumber: string;
}

/** Completed sessions within reach since a day, with the skin type and whether the skin reacted more than mildly. */
const facts = `
facts as (
  select s.id, coalesce(k.skin_type::text, 'unknown') as stratum, s.skin_reaction in ('moderate', 'severe') as reacted
  from session s join client k on k.organization_id = s.organization_id and k.id = s.client_id
  where s.organization_id = $1 and s.state = 'completed' and s.started_on >= $2
)`;

const counts = 'count(*) as sessions, count(*) filter (where f.reacted) as reactions';

export class LotSignals extends Repository {
  /** Sessions and reactions of every label used since a day, by skin type. A session counts once for each label. */
  byLabel(since: LocalDate): Promise<LabelStratum[]> {
    return this.tx.query<LabelStratum>(
      `with ${facts},
       worked as (
         select distinct f.id, f.stratum, f.reacted, m.product_id, m.lot_number
         from facts f
         join session_pass p on p.organization_id = $1 and p.session_id = f.id
         join mix_part m on m.organization_id = $1 and m.mix_id = p.mix_id
       )
       select f.product_id as "productId", f.lot_number as "lotNumber", f.product_id || ' ' || f.lot_number as "group",
         f.stratum, ${counts}
       from worked f group by f.product_id, f.lot_number, f.stratum order by 1, 2, 4`,
      [this.tx.ctx.organizationId, since],
    );
  }

  /** All sessions since a day, by skin type. */
  whole(since: LocalDate): Promise<WholeStratum[]> {
    return this.tx.query<WholeStratum>(
      `with ${facts} select f.stratum, ${counts} from facts f group by f.stratum order by 1`,
      [this.tx.ctx.organizationId, since],
    );
  }
}
