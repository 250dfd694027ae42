import { Context } from '../work/index.ts';
import { openServer } from './open-server.ts';

const organizationsAtOnce = 100;

/**
 * Recomputes the reporting figures of every organization from the record. Safe while people work: each organization is
 * one transaction.
 *
 * @param report is told after each organization how many are done.
 * @returns how many organizations there are.
 */
export async function rebuildFigures(
  databaseAppUrl: string,
  report: (done: number) => void = () => undefined,
): Promise<number> {
  const server = await openServer({ databaseAppUrl, name: 'stipple-rebuild', poolSize: 2 });
  const { organizations, reports } = server.services;
  let done = 0;
  try {
    let ids = await organizations.ids(undefined, organizationsAtOnce);
    while (ids.length > 0) {
      for (const id of ids) {
        await reports.rebuild(Context.ofSystem(id, 'figures rebuilt by command'));
        done += 1;
        report(done);
      }
      ids = await organizations.ids(ids.at(-1), organizationsAtOnce);
    }
    return done;
  } finally {
    await server.close();
  }
}
