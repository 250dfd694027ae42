import { Module } from '@nestjs/common';
import { DiaryResolver, MisfitResolver } from './diary.resolver.ts';
import { DiaryFiguresResolver } from './figures.resolver.ts';
import { HoursResolver, RoomResolver, TimeAwayResolver } from './hours.resolver.ts';

@Module({
  providers: [DiaryResolver, MisfitResolver, RoomResolver, HoursResolver, TimeAwayResolver, DiaryFiguresResolver],
})
export class DiaryModule {}
