import type { ClientRules, SetClientRulesInput } from '@stipple/domain/appointment-links';
import { Repository } from '../../work/index.ts';

const columns = `cancel_hours as "cancelHours", move_hours as "moveHours", moves, any_practitioner as "anyPractitioner",
  any_clinic as "anyClinic", version`;

export class ClientRulesRows extends Repository {
  /** Undefined until somebody has changed them. */
  kept(): Promise<ClientRules | undefined> {
    return this.tx.first<ClientRules>(`select ${columns} from client_rules where organization_id = $1`, [
      this.tx.ctx.organizationId,
    ]);
  }

  /** Undefined when they are not of this version any more. */
  keep(rules: SetClientRulesInput): Promise<ClientRules | undefined> {
    const { cancelHours, moveHours, moves, anyPractitioner, anyClinic, version } = rules;
    return this.tx.first<ClientRules>(
      `insert into client_rules (organization_id, cancel_hours, move_hours, moves, any_practitioner, any_clinic)
       select $1, $2, $3, $4, $5, $6
       where $7 = 0 or exists (select from client_rules where organization_id = $1)
       on conflict (organization_id) do update
         set cancel_hours = $2, move_hours = $3, moves = $4, any_practitioner = $5, any_clinic = $6,
           version = client_rules.version + 1
         where client_rules.version = $7
       returning ${columns}`,
      [this.tx.ctx.organizationId, cancelHours, moveHours, moves, anyPractitioner, anyClinic, version],
    );
  }
}
