import { openServer, type Server, type Services } from '@stipple/server/house';
import type { Work } from '@stipple/server/work';
import { aClock, type FakeClock } from '../clock/index.ts';
import { aDatabase, type TestDatabase } from '../database/index.ts';

/** Every use case over an empty database of its own, at a standing clock. */
export interface TestHouse {
  readonly services: Services;
  readonly work: Work;
  readonly server: Server;
  readonly clock: FakeClock;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** @param options.poolSize connections of the use cases, 5 when left out */
export async function aHouse({ poolSize = 5 }: { readonly poolSize?: number } = {}): Promise<TestHouse> {
  const database = await aDatabase();
  const clock = aClock();
  const server = await openServer({ databaseAppUrl: database.urls.app, name: 'stipple-test', poolSize, clock });
  const { services, work } = server;
  const close = async () => {
    await server.close();
    await database.drop();
  };
  return { services, work, server, clock, database, close };
}
