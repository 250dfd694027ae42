import { Module } from '@nestjs/common';
import { LedgerResolver, ProductResolver } from './ledger.resolver.ts';
import { LotResolver } from './lot.resolver.ts';
import { MixPartResolver, MixResolver } from './mix.resolver.ts';

@Module({ providers: [LotResolver, ProductResolver, LedgerResolver, MixResolver, MixPartResolver] })
export class StockModule {}
