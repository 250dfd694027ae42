import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccessService } from '@stipple/server/modules/access';
import type { Logger } from 'pino';
import { HealthController } from './health.controller.ts';
import { LiveController } from './live.controller.ts';
import { LiveStreams } from './live-streams.ts';
import { Metrics } from './metrics.ts';
import { Readiness } from './readiness.ts';
import { SignInCookie } from './sign-in-cookie.ts';

interface Parts {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly cookie: SignInCookie;
}

@Global()
@Module({})
class EdgeModule {}

/** What stands between HTTP and the features. */
export function edgeModule({ logger, metrics, readiness, cookie }: Parts): DynamicModule {
  return {
    module: EdgeModule,
    controllers: [HealthController, LiveController],
    providers: [
      { provide: Metrics, useValue: metrics },
      { provide: Readiness, useValue: readiness },
      { provide: SignInCookie, useValue: cookie },
      {
        provide: LiveStreams,
        useFactory: (access: AccessService) => new LiveStreams(access, logger),
        inject: [AccessService],
      },
    ],
    exports: [SignInCookie],
  };
}
