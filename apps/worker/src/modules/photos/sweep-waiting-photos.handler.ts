import { sweepWaitingPhotos } from '@stipple/domain/photos';
import { PhotosService } from '@stipple/server/modules/photos';
import type { Context } from '@stipple/server/work';
import { Finds, foundIds, type Page } from '../../edge/handler.ts';

@Finds(sweepWaitingPhotos)
export class SweepWaitingPhotos {
  constructor(private readonly photos: PhotosService) {}

  async find(ctx: Context, page: Page) {
    const ids = await this.photos.waiting(ctx, page.after, page.limit);
    return foundIds(ids, page, (photoId) => ({ photoId }));
  }
}
