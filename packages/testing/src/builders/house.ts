import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, type Server, type Services } from '@stipple/server/house';
import type { Carriers } from '@stipple/server/outside/carriers';
import { openStorage } from '@stipple/server/outside/storage';
import type { Work } from '@stipple/server/work';
import { aClock, type FakeClock } from '../clock/index.ts';
import { aDatabase, type TestDatabase } from '../database/index.ts';

/** Every use case over an empty database, at a standing clock. */
export interface TestHouse {
  readonly services: Services;
  readonly work: Work;
  readonly server: Server;
  readonly clock: FakeClock;
  readonly database: TestDatabase;
  /** Folder in which its files are kept. */
  readonly dataDir: string;
  /** Ends the use cases, and drops the database when it is their own. */
  close(): Promise<void>;
}

interface Options {
  /** Connections of the use cases, 5 when left out. */
  readonly poolSize?: number;
  /** An empty database that is there already, as under a stack; one of its own when left out. */
  readonly over?: TestDatabase;
  /** Where the clock stands, an ISO-8601 instant; a fixed one when left out. */
  readonly at?: string;
  /** Who carries messages; left out, they stay in the mailbox. */
  readonly carriers?: Carriers;
}

export async function aHouse({ poolSize = 5, over, at, carriers }: Options = {}): Promise<TestHouse> {
  const database = over ?? (await aDatabase());
  const clock = aClock(at);
  const dataDir = mkdtempSync(join(tmpdir(), 'stipple-house-'));
  const storage = openStorage({ dataDir });
  const server = await openServer({
    databaseAppUrl: database.urls.app,
    name: 'stipple-test',
    poolSize,
    clock,
    storage,
    ...(carriers && { carriers }),
  });
  const { services, work } = server;
  const close = async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
    if (!over) await database.drop();
  };
  return { services, work, server, clock, database, dataDir, close };
}
