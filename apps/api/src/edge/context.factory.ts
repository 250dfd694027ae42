import { createHash } from 'node:crypto';
import { Problem } from '@stipple/domain/problems';
import type { Server } from '@stipple/server/house';
import type { IdempotencyKey } from '@stipple/server/work';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ApiContext } from './api-context.ts';
import { tokenOf } from './sign-in-cookie.ts';

/** Finds out who asks, once per request. */
export function contextFactory({ services, work }: Pick<Server, 'services' | 'work'>) {
  return async (req: FastifyRequest, reply: FastifyReply): Promise<ApiContext> => {
    try {
      const token = tokenOf(req);
      const signedIn = token === undefined ? null : await services.access.contextOf(token, req.id, idempotencyOf(req));
      return new ApiContext({ req, reply, services, work, signedIn });
    } catch (error) {
      throw withReference(error, req.id);
    }
  };
}

/** GraphQL has not begun yet, so nothing else would say where to look. */
function withReference(error: unknown, reference: string): GraphQLError {
  const status = error instanceof Problem ? 400 : 500;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError, extensions: { reference, http: { status } } });
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
