import { Module } from '@nestjs/common';
import { LotResolver } from './lot.resolver.ts';

@Module({ providers: [LotResolver] })
export class StockModule {}
