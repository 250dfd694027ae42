import type { PatchTest } from '@stipple/domain/patch-tests';
import { found, Repository } from '../../work/index.ts';

const columns = `p.id, p.client_id as "clientId", p.clinic_id as "clinicId", p.product_id as "productId",
  p.done_at as "doneAt", p.done_on as "doneOn", p.done_by as "doneBy", p.result, p.read_at as "readAt",
  p.read_by as "readBy", p.notes, p.version`;

export class PatchTests extends Repository {
  /** Every patch test of these clients, the newest first. */
  ofClients(clientIds: readonly string[]): Promise<PatchTest[]> {
    return this.#where('p.client_id = any ($2) order by p.done_at desc, p.id desc', clientIds);
  }

  /** The test, held until commit. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string): Promise<PatchTest> {
    return found((await this.#where('p.id = $2 for update', id))[0]);
  }

  #where(condition: string, value: unknown): Promise<PatchTest[]> {
    return this.tx.query<PatchTest>(
      `select ${columns} from patch_test p where p.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, value],
    );
  }
}
