import { Module } from '@nestjs/common';
import { AftercareResolver } from './aftercare.resolver.ts';

@Module({ providers: [AftercareResolver] })
export class AftercareModule {}
