import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import type { Server } from '@stipple/server/house';

/** The use cases, each under its own class, as the server built them: Nest makes none of them. */
@Global()
@Module({})
export class ServerModule {
  static of({ services }: Pick<Server, 'services'>): DynamicModule {
    const providers: Provider[] = Object.values(services).map((service) => ({
      provide: service.constructor,
      useValue: service,
    }));
    return { module: ServerModule, providers, exports: providers };
  }
}
