import { Module } from '@nestjs/common';
import { HealthOfClientResolver, HealthResolver } from './health.resolver.ts';

@Module({ providers: [HealthResolver, HealthOfClientResolver] })
export class HealthModule {}
