import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { parseInput } from '@stipple/domain/input';
import { lengthToTake, type Photo, photoLinkInput, takePhotoInput } from '@stipple/domain/photos';
import { Problem } from '@stipple/domain/problems';
import { AccessService } from '@stipple/server/modules/access';
import { PhotosService } from '@stipple/server/modules/photos';
import { receivePhoto } from '@stipple/server/outside/incoming';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { drain } from '../../edge/bodies.ts';
import { askerOf } from './asker.ts';
import { sendPicture } from './send-picture.ts';

/** What is answered to an upload; everything else of a photo is asked through GraphQL. */
type Taken = Pick<Photo, 'id' | 'view' | 'state' | 'takenAt' | 'version'>;

/** Pictures in and out: the body of a request is the file, and so is the body of an answer. */
@Controller()
export class PhotoFilesController {
  constructor(
    private readonly access: AccessService,
    private readonly photos: PhotosService,
  ) {}

  /** Takes a photo in. What it is of stands in the address, ids and words only. */
  @Post('photos')
  async take(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    try {
      const length = lengthToTake(request.headers['content-length']);
      const ctx = await askerOf(this.access, request, 'photos.take');
      const input = parseInput(takePhotoInput, query);
      const known = await this.photos.admit(ctx, input);
      const file = await receivePhoto(bodyOf(request), length);
      try {
        const photo = await this.photos.take(ctx, input, file);
        await reply.status(known ? 200 : 201).send({ photo: presentTaken(photo) });
      } finally {
        await file.discard();
      }
    } finally {
      drain(request);
    }
  }

  @Get('photos/:id/:size')
  async open(
    @Param() params: Record<string, unknown>,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ctx = await askerOf(this.access, request, 'photos.read');
    const link = photoLinkInput.safeParse({ ...query, ...params });
    if (!link.success) throw new Problem('PHOTO.LINK_OVER', { field: 'until' });
    await sendPicture(reply, await this.photos.open(ctx, link.data));
  }
}

function bodyOf({ body }: FastifyRequest): Readable {
  if (body instanceof Readable) return body;
  throw new Problem(body === undefined ? 'PHOTO.TRUNCATED' : 'PHOTO.WRONG_TYPE', { field: 'file' });
}

function presentTaken({ id, view, state, takenAt, version }: Photo): Taken {
  return { id, view, state, takenAt, version };
}
