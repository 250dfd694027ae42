import { createHash } from 'node:crypto';
import { Problem } from '@stipple/domain/problems';
import type { Server } from '@stipple/server/house';
import type { IdempotencyKey } from '@stipple/server/work';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiContext } from './api-context.ts';
import { tokenOf } from './sign-in-cookie.ts';

/** Finds out who asks, once per request. */
export function contextFactory({ services, work }: Pick<Server, 'services' | 'work'>) {
  return async (req: FastifyRequest, reply: FastifyReply): Promise<ApiContext> => {
    const token = tokenOf(req);
    const signedIn = token === undefined ? null : await services.access.contextOf(token, req.id, idempotencyOf(req));
    return new ApiContext({ req, reply, services, work, signedIn });
  };
}

/** @throws Problem INPUT.INVALID for a key that is not 1 to 200 printable characters. */
function idempotencyOf({ headers, body }: FastifyRequest): IdempotencyKey | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x20-\x7e]{1,200}$/.test(key)) {
    const sentence = 'The Idempotency-Key is 1 to 200 printable characters. Choose another key.';
    throw new Problem('INPUT.INVALID', { field: 'Idempotency-Key', params: { sentence } });
  }
  return {
    key,
    bodyHash: createHash('sha256')
      .update(JSON.stringify(body) ?? '')
      .digest('hex'),
  };
}
