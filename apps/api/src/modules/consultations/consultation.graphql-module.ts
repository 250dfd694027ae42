import { Module } from '@nestjs/common';
import { ConsultationResolver, ConsultationsOfClientResolver } from './consultation.resolver.ts';

@Module({ providers: [ConsultationResolver, ConsultationsOfClientResolver] })
export class ConsultationsModule {}
