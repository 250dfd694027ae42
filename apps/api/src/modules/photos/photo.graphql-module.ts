import { Module } from '@nestjs/common';
import { ComparisonResolver } from './comparison.resolver.ts';
import { PhotoResolver } from './photo.resolver.ts';
import { PhotoFilesController } from './photo-files.controller.ts';

@Module({ controllers: [PhotoFilesController], providers: [PhotoResolver, ComparisonResolver] })
export class PhotosModule {}
