import { type Clock, systemClock } from '../clock/index.ts';
import { assertSafe, dataSource } from '../database/index.ts';
import { AccessService } from '../modules/access/index.ts';
import { ClinicsService } from '../modules/clinics/index.ts';
import { Work } from '../work/index.ts';

interface Options {
  readonly databaseAppUrl: string;
  /** Shown in the database's list of connections. */
  readonly name: string;
  readonly poolSize?: number;
  readonly clock?: Clock;
}

/** Every use case, by feature. The apps hand these to Nest as they are. */
export function servicesOf(work: Work) {
  return {
    access: new AccessService(work),
    clinics: new ClinicsService(work),
  };
}

export type Services = ReturnType<typeof servicesOf>;

/** Use cases over one open pool. */
export interface Server {
  readonly work: Work;
  readonly services: Services;
  /** True while the database answers; bounded by the pool's own timeouts. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** @throws UnsafeDatabaseError when a role, table, policy or clock is wrong. */
export async function openServer({ databaseAppUrl, name, poolSize, clock = systemClock }: Options): Promise<Server> {
  const source = await dataSource({ url: databaseAppUrl, name, ...(poolSize && { poolSize }) }).initialize();
  try {
    await assertSafe(source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  const work = new Work(source, clock);
  return {
    work,
    services: servicesOf(work),
    ready: () => source.query('select 1').then(() => true, () => false),
    close: () => source.destroy(),
  };
}
