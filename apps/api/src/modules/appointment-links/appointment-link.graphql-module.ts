import { Module } from '@nestjs/common';
import { AppointmentActsResolver, AppointmentLinkResolver } from './appointment-link.resolver.ts';
import { AppointmentVisitResolver } from './appointment-visit.resolver.ts';

@Module({ providers: [AppointmentLinkResolver, AppointmentActsResolver, AppointmentVisitResolver] })
export class AppointmentLinksModule {}
