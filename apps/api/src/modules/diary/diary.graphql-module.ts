import { Module } from '@nestjs/common';
import { DiaryResolver, MisfitResolver } from './diary.resolver.ts';
import { HoursResolver, RoomResolver, TimeAwayResolver } from './hours.resolver.ts';

@Module({ providers: [DiaryResolver, MisfitResolver, RoomResolver, HoursResolver, TimeAwayResolver] })
export class DiaryModule {}
