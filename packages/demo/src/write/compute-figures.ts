import { openServer } from '@stipple/server/house';
import { OrganizationsService } from '@stipple/server/modules/organizations';
import { ReportsService } from '@stipple/server/modules/reports';
import { Context } from '@stipple/server/work';

const organizationsAtOnce = 100;

/** Fills the reporting read model of every organization by the server's own rebuild: the figures have one definition. */
export async function computeFigures(appUrl: string): Promise<void> {
  const server = await openServer({ databaseAppUrl: appUrl, name: 'stipple-demo', poolSize: 2 });
  try {
    const organizations = new OrganizationsService(server.work);
    const reports = new ReportsService(server.work, { clinics: server.services.clinics });
    let ids = await organizations.ids(undefined, organizationsAtOnce);
    while (ids.length > 0) {
      for (const id of ids) await reports.rebuild(Context.ofSystem(id, 'demo history written'));
      ids = await organizations.ids(ids.at(-1), organizationsAtOnce);
    }
  } finally {
    await server.close();
  }
}
