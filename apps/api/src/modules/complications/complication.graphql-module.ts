import { Module } from '@nestjs/common';
import { ComplicationFollowUpResolver, ComplicationResolver } from './complication.resolver.ts';

@Module({ providers: [ComplicationResolver, ComplicationFollowUpResolver] })
export class ComplicationsModule {}
