import type { Movement } from '@stipple/domain/stock';
import { v7 as uuidv7 } from 'uuid';
import { Repository } from '../../work/index.ts';
import { MovementEntity } from './movement.entity.ts';

/** Lines of one lot that are shown; what came before is in the balance. */
const mostLines = 200;

/** A line before it is written: who and when are filled in. */
export type NewMovement = Pick<Movement, 'clinicId' | 'lotId' | 'kind' | 'amount'> &
  Partial<Pick<Movement, 'id' | 'sessionId' | 'mixId' | 'reason'>>;

export class Movements extends Repository {
  /** Adds lines to the ledger, by whoever acts and now. */
  async add(lines: readonly NewMovement[]): Promise<void> {
    const { ctx, now: happenedAt } = this.tx;
    const nothing = { sessionId: null, mixId: null, reason: null };
    await this.tx.insert(
      MovementEntity,
      lines.map((line) => ({ id: uuidv7(), ...nothing, ...line, happenedAt, by: ctx.staffMemberId })),
    );
  }

  /** What is left of these lots. */
  async balances(lotIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.tx.query<{ lotId: string; balance: number }>(
      `select lot_id as "lotId", sum(amount) as balance from stock_movement
       where organization_id = $1 and lot_id = any ($2) group by lot_id`,
      [this.tx.ctx.organizationId, lotIds],
    );
    return new Map(rows.map(({ lotId, balance }) => [lotId, balance]));
  }

  /** The ledger of these lots, the newest line first. */
  ofLots(lotIds: readonly string[]): Promise<Movement[]> {
    return this.tx.query<Movement>(
      `select id, clinic_id as "clinicId", lot_id as "lotId", kind, amount, happened_at as "happenedAt", by,
         session_id as "sessionId", mix_id as "mixId", reason
       from unnest($2::uuid[]) as asked (id_of_lot) cross join lateral (
         select * from stock_movement m where m.organization_id = $1 and m.lot_id = asked.id_of_lot
         order by m.happened_at desc, m.id desc limit ${mostLines}
       ) as line order by lot_id, happened_at desc, id desc`,
      [this.tx.ctx.organizationId, lotIds],
    );
  }

  /** What a session has used of each lot, apart from its mixes. */
  async usedIn(sessionId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.tx.query<{ lotId: string; amount: number }>(
      `select lot_id as "lotId", -sum(amount) as amount from stock_movement
       where organization_id = $1 and session_id = $2 and kind = 'used' group by lot_id having sum(amount) <> 0`,
      [this.tx.ctx.organizationId, sessionId],
    );
    return new Map(rows.map(({ lotId, amount }) => [lotId, amount]));
  }
}
