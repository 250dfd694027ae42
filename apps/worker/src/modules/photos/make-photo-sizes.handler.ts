import { done, type PayloadOf, skip, type Verdict } from '@stipple/domain/jobs';
import { makePhotoSizesJob } from '@stipple/domain/photos';
import { PhotosService } from '@stipple/server/modules/photos';
import type { Context } from '@stipple/server/work';
import { Handles } from '../../edge/handler.ts';

@Handles(makePhotoSizesJob)
export class MakePhotoSizes {
  constructor(private readonly photos: PhotosService) {}

  async handle(ctx: Context, { photoId }: PayloadOf<typeof makePhotoSizesJob>): Promise<Verdict> {
    return (await this.photos.makeSizes(ctx, photoId)) ? done : skip('its sizes are made already');
  }
}
