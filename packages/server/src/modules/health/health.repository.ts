import type { HealthAnswers } from '@stipple/domain/health';
import { Repository } from '../../work/index.ts';

const columns = `h.id, h.client_id as "clientId", h.questionnaire_version as "questionnaireVersion", h.answers,
  h.answered_at as "answeredAt", h.answered_on as "answeredOn", h.signed_name as "signedName",
  h.recorded_by as "recordedBy"`;

export class Health extends Repository {
  /** Every set of answers of these clients, the newest first. */
  ofClients(clientIds: readonly string[]): Promise<HealthAnswers[]> {
    return this.tx.query<HealthAnswers>(
      `select ${columns} from health_answers h where h.organization_id = $1 and h.client_id = any ($2)
       order by h.answered_at desc, h.id desc`,
      [this.tx.ctx.organizationId, clientIds],
    );
  }

  /** The latest answers of each of these clients, where there are any. */
  latestOf(clientIds: readonly string[]): Promise<HealthAnswers[]> {
    return this.tx.query<HealthAnswers>(
      `select distinct on (h.client_id) ${columns} from health_answers h
       where h.organization_id = $1 and h.client_id = any ($2) order by h.client_id, h.answered_at desc, h.id desc`,
      [this.tx.ctx.organizationId, clientIds],
    );
  }
}
