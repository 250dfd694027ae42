import type { KeptRoom } from '@stipple/domain/diary';
import { found, Repository } from '../../work/index.ts';

export class Rooms extends Repository {
  /** The room, held until commit; one out of reach cannot be held. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string): Promise<KeptRoom> {
    return found(
      await this.tx.first<KeptRoom>(
        `select r.id, r.clinic_id as "clinicId", r.name, r.position, r.closed_on as "closedOn", r.version
         from room r where r.organization_id = $1 and r.id = $2 for update`,
        [this.tx.ctx.organizationId, id],
      ),
    );
  }

  async putInOrder(ids: readonly string[]): Promise<void> {
    await this.tx.query(
      `update room set position = o.position - 1 from unnest($2::uuid[]) with ordinality o (id, position)
       where room.organization_id = $1 and room.id = o.id and room.position <> o.position - 1`,
      [this.tx.ctx.organizationId, ids],
    );
  }
}
