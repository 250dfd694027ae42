import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { systemClock } from '@stipple/server/clock';
import { dataSource } from '@stipple/server/database';
import { servicesOf } from '@stipple/server/house';
import { Work } from '@stipple/server/work';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { appModule } from '../../src/app.module.ts';

/** The schema of the real application, its resolvers attached and guarded, over a pool that is never opened. */
export async function guardedSchema(): Promise<GraphQLSchema> {
  const work = new Work(dataSource({ url: 'postgresql://nobody@localhost/nothing', name: 'guard' }), systemClock);
  const server = {
    work,
    services: servicesOf(work),
    ready: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  };
  const module = appModule({ server, logger: pino({ level: 'silent' }), secureCookies: false });
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return schema;
}
