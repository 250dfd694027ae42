import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Services } from '@stipple/server/house';
import { EnquiriesModule } from './modules/enquiries/enquiries.module.ts';
import { FollowUpsModule } from './modules/follow-ups/follow-ups.module.ts';
import { MessagesModule } from './modules/messages/messages.module.ts';
import { PhotosModule } from './modules/photos/photos.module.ts';
import { ReportsModule } from './modules/reports/reports.module.ts';
import { TopUpsModule } from './modules/top-ups/top-ups.module.ts';
import { TreatmentsModule } from './modules/treatments/treatments.module.ts';

/** Table of contents of the worker: the services it calls, and the features that react, sweep and do. */
@Module({
  imports: [
    DiscoveryModule,
    EnquiriesModule,
    FollowUpsModule,
    MessagesModule,
    PhotosModule,
    ReportsModule,
    TopUpsModule,
    TreatmentsModule,
  ],
})
export class WorkerModule {}

/** The module with the given services, each provided under its own class. */
export function workerModule(services: Services): DynamicModule {
  const providers = Object.values(services).map((service: object) => ({
    provide: service.constructor,
    useValue: service,
  }));
  return { module: WorkerModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
}
