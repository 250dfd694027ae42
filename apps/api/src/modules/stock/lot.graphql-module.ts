import { Module } from '@nestjs/common';
import { LotResolver } from './lot.resolver.ts';
import { MixPartResolver, MixResolver } from './mix.resolver.ts';

@Module({ providers: [LotResolver, MixResolver, MixPartResolver] })
export class StockModule {}
