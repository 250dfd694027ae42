import type { ActByLink, ClientLink } from '@stipple/domain/links';
import { found, Repository } from '../../work/index.ts';

const columns = `l.id, l.client_id as "clientId", l.tasks, l.one_use as "oneUse", l.appointment_id as "appointmentId", l.created_at as "createdAt",
  l.created_by as "createdBy", l.expires_at as "expiresAt", l.opened_at as "openedAt", l.revoked_at as "revokedAt",
  array(select distinct u.task from client_link_use u
    where u.organization_id = l.organization_id and u.link_id = l.id order by u.task) as done, l.version`;

export class Links extends Repository {
  byIds(ids: readonly string[]): Promise<ClientLink[]> {
    return this.tx.query<ClientLink>(
      `select ${columns} from client_link l where l.organization_id = $1 and l.id = any ($2)`,
      [this.tx.ctx.organizationId, ids],
    );
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'id'): Promise<ClientLink> {
    return found((await this.byIds([id]))[0], field);
  }

  /** Links of these clients, the newest first. */
  ofClients(clientIds: readonly string[]): Promise<ClientLink[]> {
    return this.tx.query<ClientLink>(
      `select ${columns} from client_link l where l.organization_id = $1 and l.client_id = any ($2)
       order by l.created_at desc, l.id desc limit 500`,
      [this.tx.ctx.organizationId, clientIds],
    );
  }

  /** Links to these appointments, the newest first. */
  ofAppointments(appointmentIds: readonly string[]): Promise<ClientLink[]> {
    return this.tx.query<ClientLink>(
      `select ${columns} from client_link l where l.organization_id = $1 and l.appointment_id = any ($2)
       order by l.created_at desc, l.id desc limit 500`,
      [this.tx.ctx.organizationId, appointmentIds],
    );
  }

  /** What clients did with these appointments through links, in the order they did it. */
  actsOn(appointmentIds: readonly string[]): Promise<ActByLink[]> {
    return this.tx.query<ActByLink>(
      `select id, link_id as "linkId", appointment_id as "appointmentId", act, done_at as "doneAt" from client_link_use
       where organization_id = $1 and appointment_id = any ($2) order by done_at, id`,
      [this.tx.ctx.organizationId, appointmentIds],
    );
  }

  /** Stores a link nobody of the team has made; one that is there already stays as it is. */
  async keep(
    {
      id,
      clientId,
      tasks,
      oneUse,
      appointmentId,
      expiresAt,
    }: Omit<ClientLink, 'createdAt' | 'createdBy' | 'openedAt' | 'revokedAt' | 'done' | 'version'>,
    tokenHash: string,
  ): Promise<void> {
    await this.tx.query(
      `insert into client_link (organization_id, id, client_id, tasks, one_use, appointment_id, token_hash, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (organization_id, id) do nothing`,
      [this.tx.ctx.organizationId, id, clientId, tasks, oneUse, appointmentId, tokenHash, this.tx.now, expiresAt],
    );
  }

  /** Lets one use at a time decide whether the link still allows it. */
  async lock(id: string): Promise<void> {
    await this.tx.query('select 1 from client_link where organization_id = $1 and id = $2 for update', [
      this.tx.ctx.organizationId,
      id,
    ]);
  }

  /** When it was opened for the first time; later openings change nothing. */
  async markOpened(id: string): Promise<void> {
    await this.tx.query(
      'update client_link set opened_at = $3 where organization_id = $1 and id = $2 and opened_at is null',
      [this.tx.ctx.organizationId, id, this.tx.now],
    );
  }
}
