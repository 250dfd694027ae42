import { Controller, Get, Req, Res } from '@nestjs/common';
import { Problem } from '@stipple/domain/problems';
import { AccessService } from '@stipple/server/modules/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LiveStreams } from './live-streams.ts';
import { tokenOf } from './sign-in-cookie.ts';

/** Server-sent events for whoever is signed in. */
@Controller()
export class LiveController {
  constructor(
    private readonly access: AccessService,
    private readonly streams: LiveStreams,
  ) {}

  @Get('live')
  async listen(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = tokenOf(request);
    const ctx = token === undefined ? null : await this.access.contextOf(token, request.id);
    if (!ctx) throw new Problem('ACCESS.NOT_SIGNED_IN');
    if (!this.streams.add(ctx, reply.raw)) throw new Problem('ACCESS.TOO_MANY_ATTEMPTS', { params: { minutes: 1 } });
    reply.hijack();
  }
}
