import { Module } from '@nestjs/common';
import { AppointmentResolver } from './appointment.resolver.ts';

@Module({ providers: [AppointmentResolver] })
export class AppointmentsModule {}
