import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.ts';
import { FeedResolver } from './feed.resolver.ts';

@Module({ controllers: [CalendarController], providers: [FeedResolver] })
export class FeedsModule {}
