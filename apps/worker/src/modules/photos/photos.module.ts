import { Module } from '@nestjs/common';
import { MakePhotoSizes } from './make-photo-sizes.handler.ts';
import { MakeSizesWhenPhotoTaken } from './make-sizes-when-photo-taken.subscriber.ts';
import { SweepWaitingPhotos } from './sweep-waiting-photos.handler.ts';

/** Makes the sizes of photos, one after the other. */
@Module({ providers: [MakePhotoSizes, MakeSizesWhenPhotoTaken, SweepWaitingPhotos] })
export class PhotosModule {}
