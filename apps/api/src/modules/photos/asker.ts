import type { Permission } from '@stipple/domain/access';
import { Problem } from '@stipple/domain/problems';
import type { AccessService } from '@stipple/server/modules/access';
import type { Context } from '@stipple/server/work';
import type { FastifyRequest } from 'fastify';
import { tokenOf } from '../../edge/sign-in-cookie.ts';

/** Who asks for a file, outside GraphQL. @throws Problem ACCESS.NOT_SIGNED_IN, ACCESS.NOT_ALLOWED. */
export async function askerOf(access: AccessService, request: FastifyRequest, needed: Permission): Promise<Context> {
  const token = tokenOf(request);
  const ctx = token === undefined ? null : await access.contextOf(token, request.id);
  if (!ctx) throw new Problem('ACCESS.NOT_SIGNED_IN');
  if (!ctx.may(needed)) throw new Problem('ACCESS.NOT_ALLOWED');
  return ctx;
}
