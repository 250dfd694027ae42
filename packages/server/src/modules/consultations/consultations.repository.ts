import type { Consultation } from '@stipple/domain/consultations';
import { found, Repository } from '../../work/index.ts';

const columns = `c.id, c.client_id as "clientId", c.clinic_id as "clinicId", c.practitioner_id as "practitionerId",
  c.replaces_id as "replacesId", c.number, c.held_at as "heldAt", c.held_on as "heldOn", c.indication, c.norwood,
  c.ludwig, c.savin, c.salt, c.skin_type as "skinType", c.skin, c.skin_conditions as "skinConditions",
  c.hair_colour as "hairColour", c.scars, c.earlier_work as "earlierWork", c.wishes, c.notes,
  c.signed_name as "signedName", c.signed_at as "signedAt"`;

export class Consultations extends Repository {
  /** Of those asked for, the consultations that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Consultation[]> {
    return this.#where('c.id = any ($2)', ids);
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field: string): Promise<Consultation> {
    return found((await this.byIds([id]))[0], field);
  }

  /** Every consultation of these clients, corrected ones too, the newest first. */
  ofClients(clientIds: readonly string[]): Promise<Consultation[]> {
    return this.#where('c.client_id = any ($2) order by c.held_at desc, c.number desc, c.id', clientIds);
  }

  /** Of these clients, those who were consulted. */
  consulted(clientIds: readonly string[]): Promise<{ clientId: string }[]> {
    return this.tx.query(
      'select distinct client_id as "clientId" from consultation where organization_id = $1 and client_id = any ($2)',
      [this.tx.ctx.organizationId, clientIds],
    );
  }

  #where(condition: string, value: unknown): Promise<Consultation[]> {
    return this.tx.query<Consultation>(
      `select ${columns} from consultation c where c.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, value],
    );
  }
}
