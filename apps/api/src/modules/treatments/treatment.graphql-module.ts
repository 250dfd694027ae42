import { Module } from '@nestjs/common';
import { PlanResolver, PlansOfTreatmentResolver } from './plan.resolver.ts';
import { TreatmentResolver } from './treatment.resolver.ts';

@Module({ providers: [TreatmentResolver, PlanResolver, PlansOfTreatmentResolver] })
export class TreatmentsModule {}
