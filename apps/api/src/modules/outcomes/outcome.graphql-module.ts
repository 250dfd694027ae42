import { Module } from '@nestjs/common';
import { InstrumentResolver } from './instrument.resolver.ts';
import { OutcomeResolver } from './outcome.resolver.ts';

@Module({ providers: [OutcomeResolver, InstrumentResolver] })
export class OutcomesModule {}
