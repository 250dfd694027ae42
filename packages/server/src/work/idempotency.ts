import { Problem } from '@stipple/domain/problems';
import type { IdempotencyKey } from './context.ts';
import type { Tx } from './tx.ts';

interface Kept {
  readonly bodyHash: string;
  readonly result: { readonly answer: unknown } | null;
}

/**
 * Runs once under a key. The key is stored in the transaction of the effect, so there is never one without the other;
 * a twin that comes at the same moment waits for the first to end.
 *
 * @throws Problem INPUT.KEY_REUSED when the key came with another body before.
 */
export async function answerOnce<T>(tx: Tx, { key, bodyHash }: IdempotencyKey, run: () => Promise<T>): Promise<T> {
  const { organizationId, staffMemberId } = tx.ctx;
  const mine = await tx.query(
    `insert into idempotent_request (organization_id, staff_member_id, key, body_hash) values ($1, $2, $3, $4)
     on conflict (organization_id, staff_member_id, key) do nothing returning key`,
    [organizationId, staffMemberId, key, bodyHash],
  );
  if (mine.length === 0) return keptAnswer<T>(tx, key, bodyHash);
  const answer = await run();
  await tx.query(
    'update idempotent_request set result = $4 where organization_id = $1 and staff_member_id = $2 and key = $3',
    [organizationId, staffMemberId, key, JSON.stringify({ answer })],
  );
  return answer;
}

async function keptAnswer<T>(tx: Tx, key: string, bodyHash: string): Promise<T> {
  const kept = await tx.first<Kept>(
    `select body_hash as "bodyHash", result from idempotent_request
     where organization_id = $1 and staff_member_id = $2 and key = $3`,
    [tx.ctx.organizationId, tx.ctx.staffMemberId, key],
  );
  if (!kept?.result || kept.bodyHash !== bodyHash) throw new Problem('INPUT.KEY_REUSED', { field: 'Idempotency-Key' });
  return kept.result.answer as T;
}
