import { Module } from '@nestjs/common';
import { ClinicResolver } from './clinic.resolver.ts';

@Module({ providers: [ClinicResolver] })
export class ClinicsModule {}
