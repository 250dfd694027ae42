import { Module } from '@nestjs/common';
import { OutcomeResolver } from './outcome.resolver.ts';

@Module({ providers: [OutcomeResolver] })
export class OutcomesModule {}
