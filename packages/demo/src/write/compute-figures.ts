import { openServer } from '@stipple/server/house';
import { Context } from '@stipple/server/work';

const organizationsAtOnce = 100;

/** Fills the reporting read model of every organization by the server's own rebuild: the figures have one definition. */
export async function computeFigures(appUrl: string): Promise<void> {
  const server = await openServer({ databaseAppUrl: appUrl, name: 'stipple-demo', poolSize: 2 });
  const { organizations, reports } = server.services;
  try {
    let ids = await organizations.ids(undefined, organizationsAtOnce);
    while (ids.length > 0) {
      for (const id of ids) await reports.rebuild(Context.ofSystem(id, 'demo history written'));
      ids = await organizations.ids(ids.at(-1), organizationsAtOnce);
    }
  } finally {
    await server.close();
  }
}
