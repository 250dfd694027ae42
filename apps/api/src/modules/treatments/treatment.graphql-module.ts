import { Module } from '@nestjs/common';
import { TreatmentResolver } from './treatment.resolver.ts';

@Module({ providers: [TreatmentResolver] })
export class TreatmentsModule {}
