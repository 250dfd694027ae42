import { Module } from '@nestjs/common';
import { TimeToTopUpResolver } from './time-to-top-up.resolver.ts';

@Module({ providers: [TimeToTopUpResolver] })
export class TopUpsModule {}
