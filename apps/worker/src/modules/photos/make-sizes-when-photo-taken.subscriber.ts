import { makeSizesWhenPhotoTaken } from '@stipple/domain/events';
import { done, type PayloadOf, skip, type Verdict } from '@stipple/domain/jobs';
import { PhotosService } from '@stipple/server/modules/photos';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(makeSizesWhenPhotoTaken)
export class MakeSizesWhenPhotoTaken {
  constructor(private readonly photos: PhotosService) {}

  async handle(ctx: Context, event: PayloadOf<typeof makeSizesWhenPhotoTaken>): Promise<Verdict> {
    const made = await this.photos.makeSizes(ctx, event.photoId, answering(makeSizesWhenPhotoTaken, event));
    return made ? done : skip('its sizes are made already');
  }
}
