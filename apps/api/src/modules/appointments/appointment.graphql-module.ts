import { Module } from '@nestjs/common';
import { AppointmentResolver } from './appointment.resolver.ts';
import { DiaryEntryResolver } from './diary-entry.resolver.ts';

@Module({ providers: [AppointmentResolver, DiaryEntryResolver] })
export class AppointmentsModule {}
