import { Module } from '@nestjs/common';
import { OverviewResolver } from './overview.resolver.ts';

@Module({ providers: [OverviewResolver] })
export class ReportsModule {}
