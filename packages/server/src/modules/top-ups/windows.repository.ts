import type { Instant, LocalDate } from '@stipple/domain/time';
import type { DueWindow, ForecastBasis, WaitEnd } from '@stipple/domain/top-ups';
import { Repository } from '../../work/index.ts';

/** One wait with what may have moved it. */
export interface KnownWait {
  readonly treatmentId: string;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly indication: string;
  readonly skin: string | null;
  readonly skinType: number | null;
  /** 0 after the course, 1 after the first top-up, and so on. */
  readonly number: number;
  readonly beganOn: LocalDate;
  readonly days: number;
  readonly knownAfter: number;
  readonly endedBy: WaitEnd | null;
}

/** When waiting clients are to be expected: made as a whole for an organization, and made again when it has grown old. */
export class DueWindows extends Repository {
  /** Every wait of the organization; in no order. */
  waits(): Promise<KnownWait[]> {
    return this.tx.query<KnownWait>(
      `select w.treatment_id as "treatmentId", w.clinic_id as "clinicId", w.practitioner_id as "practitionerId",
         w.indication, w.skin, k.skin_type as "skinType", w.number, w.began_on as "beganOn",
         coalesce(w.ended_on, greatest(($2::timestamptz at time zone c.zone)::date, w.began_on)) - w.began_on as days,
         coalesce(w.known_from - w.began_on, 0) as "knownAfter", w.ended_by as "endedBy"
       from top_up_wait w
       join clinic c on c.organization_id = $1 and c.id = w.clinic_id
       join client k on k.organization_id = $1 and k.id = w.client_id
       where w.organization_id = $1`,
      [this.tx.ctx.organizationId, this.tx.now],
    );
  }

  /** True when there is no forecast, it is a day old, or a wait was written since. */
  async isOld(): Promise<boolean> {
    const row = await this.tx.first<{ old: boolean }>(
      `select not exists (
         select from top_up_forecast f
         where f.organization_id = $1 and f.made_at > clock_timestamp() - interval '1 day' and f.made_at >= coalesce(
           (select max(updated_at) from top_up_wait w where w.organization_id = $1), '-infinity')
       ) as old`,
      [this.tx.ctx.organizationId],
    );
    return row?.old ?? true;
  }

  /** Takes the place of the forecast before. */
  async replace(
    basis: Omit<ForecastBasis, 'madeAt'>,
    windows: readonly (Omit<DueWindow, 'madeAt'> & { readonly clinicId: string })[],
  ): Promise<void> {
    const own = this.tx.ctx.organizationId;
    await this.tx.query("select pg_advisory_xact_lock(hashtextextended('due windows ' || $1, 0))", [own]);
    await this.tx.query('delete from due_window where organization_id = $1', [own]);
    await this.tx.query(
      `insert into top_up_forecast (organization_id, made_at, top_ups, own_share, median_months)
       values ($1, clock_timestamp(), $2, $3, $4)
       on conflict (organization_id) do update set made_at = excluded.made_at, top_ups = excluded.top_ups,
         own_share = excluded.own_share, median_months = excluded.median_months`,
      [own, basis.topUps, basis.ownShare, basis.medianMonths],
    );
    await this.tx.query(
      `insert into due_window (organization_id, treatment_id, clinic_id, early_on, likely_on, late_on, within_year, because, made_at)
       select $1, "treatmentId", "clinicId", "earlyOn", "likelyOn", "lateOn", "withinYear", because, clock_timestamp()
       from jsonb_to_recordset($2) as w("treatmentId" uuid, "clinicId" uuid, "earlyOn" date, "likelyOn" date,
         "lateOn" date, "withinYear" float8, because jsonb)`,
      [own, JSON.stringify(windows)],
    );
  }

  /** Of those who still wait, in no order. */
  ofTreatments(treatmentIds: readonly string[]): Promise<DueWindow[]> {
    return this.tx.query<DueWindow>(
      `select treatment_id as "treatmentId", early_on as "earlyOn", likely_on as "likelyOn", late_on as "lateOn",
         within_year as "withinYear", because, made_at as "madeAt"
       from due_window d where organization_id = $1 and treatment_id = any ($2) and exists (
         select from top_up_wait w
         where w.organization_id = $1 and w.treatment_id = d.treatment_id and w.ended_on is null
       )`,
      [this.tx.ctx.organizationId, treatmentIds],
    );
  }

  /** What the windows were made from; undefined before there are any. */
  basis(): Promise<ForecastBasis | undefined> {
    return this.tx.first<ForecastBasis & { madeAt: Instant }>(
      `select top_ups as "topUps", own_share as "ownShare", median_months as "medianMonths", made_at as "madeAt"
       from top_up_forecast where organization_id = $1`,
      [this.tx.ctx.organizationId],
    );
  }
}
