import type { TreatmentPlan } from '@stipple/domain/treatments';
import { Repository } from '../../work/index.ts';
import { PlannedPigmentEntity, PlannedSessionEntity, TreatmentPlanEntity } from './treatment-plan.entity.ts';

const columns = `p.id, p.treatment_id as "treatmentId", p.number, p.hairline_shape as "hairlineShape",
  p.hairline_height_mm as "hairlineHeightMm", p.price_minor as "priceMinor", p.notes, p.agreed_name as "agreedName",
  p.made_at as "madeAt", p.made_by as "madeBy",
  (select coalesce(jsonb_agg(jsonb_build_object('densityPercent', s.density_percent, 'zones', s.zones) order by s.position), '[]')
     from planned_session s where s.organization_id = p.organization_id and s.plan_id = p.id) as sessions,
  array(select g.product_id::text from planned_pigment g
     where g.organization_id = p.organization_id and g.plan_id = p.id order by g.position) as pigments`;

export class Plans extends Repository {
  /** Every plan of these treatments, the one that holds first. */
  ofTreatments(treatmentIds: readonly string[]): Promise<TreatmentPlan[]> {
    return this.tx.query<TreatmentPlan>(
      `select ${columns} from treatment_plan p where p.organization_id = $1 and p.treatment_id = any ($2)
       order by p.treatment_id, p.number desc`,
      [this.tx.ctx.organizationId, treatmentIds],
    );
  }

  /** Pigments of the plan that holds, for each of these treatments. */
  pigmentsOf(treatmentIds: readonly string[]): Promise<{ treatmentId: string; productId: string }[]> {
    return this.tx.query(
      `select p.treatment_id as "treatmentId", g.product_id as "productId"
       from (select distinct on (treatment_id) organization_id, id, treatment_id from treatment_plan
             where organization_id = $1 and treatment_id = any ($2) order by treatment_id, number desc) p
       join planned_pigment g on g.organization_id = p.organization_id and g.plan_id = p.id
       order by p.treatment_id, g.position`,
      [this.tx.ctx.organizationId, treatmentIds],
    );
  }

  async latestNumberOf(treatmentId: string): Promise<number> {
    const row = await this.tx.first<{ number: number | null }>(
      'select max(number) as number from treatment_plan where organization_id = $1 and treatment_id = $2',
      [this.tx.ctx.organizationId, treatmentId],
    );
    return row?.number ?? 0;
  }

  async add(plan: TreatmentPlan, clientId: string): Promise<void> {
    const { sessions, pigments, ...row } = plan;
    const planId = plan.id;
    await this.tx.insert(TreatmentPlanEntity, [{ ...row, clientId }]);
    await this.tx.insert(
      PlannedSessionEntity,
      sessions.map((session, position) => ({ ...session, planId, position })),
    );
    await this.tx.insert(
      PlannedPigmentEntity,
      pigments.map((productId, position) => ({ planId, position, productId })),
    );
  }
}
