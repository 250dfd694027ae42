import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import type { Server } from '@stipple/server/house';

@Global()
@Module({})
class ServerModule {}

/** The use cases, each under its own class, as the server built them: Nest makes none of them. */
export function serverModule({ services }: Pick<Server, 'services'>): DynamicModule {
  const providers: Provider[] = Object.values(services).map((service) => ({
    provide: service.constructor,
    useValue: service,
  }));
  return { module: ServerModule, providers, exports: providers };
}
