import type { SafetyOverride } from '@stipple/domain/safety';
import { Repository } from '../../work/index.ts';

const columns = `o.id, o.client_id as "clientId", o.clinic_id as "clinicId", o.treatment_id as "treatmentId",
  o.session_id as "sessionId", o.appointment_id as "appointmentId", o.code, o.reason, o.role,
  o.overridden_by as "overriddenBy", o.overridden_at as "overriddenAt"`;

export class Overrides extends Repository {
  /** Every override about these clients, the newest first. */
  ofClients(clientIds: readonly string[]): Promise<SafetyOverride[]> {
    return this.#where('o.client_id = any ($2)', clientIds);
  }

  /** The overrides that let these sessions start. */
  ofSessions(sessionIds: readonly string[]): Promise<SafetyOverride[]> {
    return this.#where('o.session_id = any ($2)', sessionIds);
  }

  #where(condition: string, value: unknown): Promise<SafetyOverride[]> {
    return this.tx.query<SafetyOverride>(
      `select ${columns} from safety_override o where o.organization_id = $1 and ${condition}
       order by o.overridden_at desc, o.id desc`,
      [this.tx.ctx.organizationId, value],
    );
  }
}
