import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { gradedLinkInput } from '@stipple/domain/gradings';
import { Problem } from '@stipple/domain/problems';
import { AccessService } from '@stipple/server/modules/access';
import { GradingsService } from '@stipple/server/modules/gradings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askerOf } from '../photos/asker.ts';
import { sendPicture } from '../photos/send-picture.ts';

/** Pictures of a pair: neither their address nor what comes with them tells which photo it is, or of when. */
@Controller()
export class GradedPhotosController {
  constructor(
    private readonly access: AccessService,
    private readonly gradings: GradingsService,
  ) {}

  @Get('graded-photos/:pairId/:nth')
  async open(
    @Param() params: Record<string, unknown>,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ctx = await askerOf(this.access, request, 'gradings.grade');
    const link = gradedLinkInput.safeParse({ ...query, ...params });
    if (!link.success) throw new Problem('PHOTO.LINK_OVER', { field: 'until' });
    await sendPicture(reply, await this.gradings.open(ctx, link.data));
  }
}
