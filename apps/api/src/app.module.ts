import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Server } from '@stipple/server/house';
import type { Logger } from 'pino';
import { edgeModule } from './edge/edge.module.ts';
import { graphqlOptions } from './edge/graphql.options.ts';
import { Metrics } from './edge/metrics.ts';
import { Readiness } from './edge/readiness.ts';
import { SignInCookie } from './edge/sign-in-cookie.ts';
import { features } from './modules/features.ts';
import { serverModule } from './server.module.ts';

interface Parts {
  readonly server: Server;
  readonly logger: Logger;
  readonly secureCookies: boolean;
}

@Module({})
class AppModule {}

/** The whole API: use cases, edge, GraphQL, features. */
export function appModule({ server, logger, secureCookies }: Parts): DynamicModule {
  const metrics = new Metrics();
  const readiness = new Readiness(() => server.ready());
  return {
    module: AppModule,
    imports: [
      serverModule(server),
      edgeModule({ logger, metrics, readiness, cookie: new SignInCookie(secureCookies) }),
      GraphQLModule.forRoot(graphqlOptions({ server, logger, metrics })),
      ...features,
    ],
  };
}
