import { Module } from '@nestjs/common';
import { RecordOpeningResolver } from './record-opening.resolver.ts';

@Module({ providers: [RecordOpeningResolver] })
export class AuditModule {}
