import type { Taken } from '@stipple/domain/diary';
import type { Instant } from '@stipple/domain/time';
import { Repository } from '../../work/index.ts';

/** Whose times are asked about. */
export interface TakenQuestion {
  readonly clinicIds: readonly string[];
  readonly practitionerIds: readonly string[];
  readonly clientId: string | null;
  readonly from: Instant;
  readonly until: Instant;
  /** The appointment that is moved. */
  readonly but: string | null;
}

interface TakenRow extends Omit<Taken, 'buffers'> {
  readonly before: number;
  readonly after: number;
}

/** No appointment with its buffers is longer. */
const longest = "interval '1 day'";

export class TakenTimes extends Repository {
  /**
   * What is taken of these clinics, practitioners and this client, at whichever clinic of the chain: a practitioner who
   * works elsewhere that day is not free here. Of other clients not even the id is told. `coalesce` keeps PostgreSQL from
   * looking for clinic or practitioner over all the years: the days are few, and bound what is read.
   */
  async of({ clinicIds, practitionerIds, clientId, from, until, but }: TakenQuestion): Promise<Taken[]> {
    const rows = await this.tx.queryBeyondReach<TakenRow>(
      `select a.clinic_id as "clinicId", a.practitioner_id as "practitionerId", a.room_id as "roomId",
         case when a.client_id = $6 then a.client_id end as "clientId", a.starts_at as "startsAt", a.ends_at as "endsAt",
         a.buffer_before as before, a.buffer_after as after
       from appointment a
       where a.organization_id = $1 and a.starts_at > $2::timestamptz - ${longest} and a.starts_at < $3::timestamptz + ${longest}
         and a.state not in ('cancelled', 'no_show')
         and coalesce(a.clinic_id = any ($4) or a.practitioner_id = any ($5) or a.client_id = $6, false)
         and a.id is distinct from $7`,
      [this.tx.ctx.organizationId, from, until, clinicIds, practitionerIds, clientId, but],
    );
    return rows.map(({ before, after, ...taken }) => ({ ...taken, buffers: { before, after } }));
  }

  /**
   * Lets one booking of the same practitioner, client or clinic come after the other, until commit: each then sees what
   * the one before has taken. Held in one order, so that no two wait for each other. That nobody is in two places is
   * kept by the exclusion constraints; without this the loser of a race would learn it from a deadlock a second later.
   */
  async waitForTurn(ids: readonly string[]): Promise<void> {
    await this.tx.query(
      `select pg_advisory_xact_lock(key) from
         (select hashtextextended(id, 0) as key from unnest($1::text[]) as id order by 1) as keys`,
      [ids],
    );
  }
}
