import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** Every object Nest has made for the application's modules. */
export function instancesIn(nest: INestApplicationContext): object[] {
  const wrappers = nest.get(DiscoveryService, { strict: false }).getProviders();
  const instances = wrappers.map((wrapper): unknown => wrapper.instance);
  return instances.filter((instance) => typeof instance === 'object' && instance !== null);
}
