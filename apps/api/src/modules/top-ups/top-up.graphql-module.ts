import { Module } from '@nestjs/common';
import { DueWindowResolver } from './due-window.resolver.ts';
import { TimeToTopUpResolver } from './time-to-top-up.resolver.ts';

@Module({ providers: [TimeToTopUpResolver, DueWindowResolver] })
export class TopUpsModule {}
