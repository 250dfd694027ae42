import type { AftercareHandOver, AftercareProtocol, AftercareVersion } from '@stipple/domain/aftercare';
import type { LocalDate } from '@stipple/domain/time';
import { Repository } from '../../work/index.ts';

type VersionRow = Pick<AftercareVersion, 'id' | 'number' | 'publishedAt' | 'version'> & {
  readonly protocol: AftercareProtocol;
};

const columns = 'v.id, v.number, v.protocol, v.published_at as "publishedAt", v.version';

/** As much of a session as aftercare has to do with. */
export interface SessionOfAftercare {
  readonly id: string;
  readonly clientId: string;
  readonly clinicId: string;
  /** Day of the session in the clinic's zone. */
  readonly startedOn: LocalDate;
  /** The version in force when it was completed; null before. */
  readonly aftercareVersionId: string | null;
}

export class AftercareVersions extends Repository {
  /** Every version, newest first; at most one of them is a draft. */
  all(): Promise<AftercareVersion[]> {
    return this.#where('true order by v.number desc');
  }

  /** The newest published one. */
  async current(): Promise<AftercareVersion | undefined> {
    return (await this.#where('v.published_at is not null order by v.number desc limit 1'))[0];
  }

  async byNumber(number: number): Promise<AftercareVersion | undefined> {
    return (await this.#where('v.number = $2', number))[0];
  }

  byIds(ids: readonly string[]): Promise<AftercareVersion[]> {
    return this.#where('v.id = any ($2)', ids);
  }

  /** The version last handed over for a session. */
  async handedOverFor(sessionId: string): Promise<AftercareVersion | undefined> {
    const last = `(select h.aftercare_version_id from aftercare_hand_over h
      where h.organization_id = $1 and h.session_id = $2 order by h.handed_at desc, h.id desc limit 1)`;
    return (await this.#where(`v.id = ${last}`, sessionId))[0];
  }

  /** Makes the protocol an organization starts with its first version, unless it has one. */
  async begin(id: string, protocol: AftercareProtocol): Promise<void> {
    await this.tx.query(
      `insert into aftercare_version (organization_id, id, number, protocol, published_at, updated_at)
       values ($1, $2, 1, $3, $4, $4) on conflict (organization_id, number) do nothing`,
      [this.tx.ctx.organizationId, id, JSON.stringify(protocol), this.tx.now],
    );
  }

  async removeDraft(id: string): Promise<void> {
    await this.tx.query(
      'delete from aftercare_version where organization_id = $1 and id = $2 and published_at is null',
      [this.tx.ctx.organizationId, id],
    );
  }

  async #where(condition: string, ...values: readonly unknown[]): Promise<AftercareVersion[]> {
    const rows = await this.tx.query<VersionRow>(
      `select ${columns} from aftercare_version v where v.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, ...values],
    );
    return rows.map(({ protocol, ...row }) => ({ ...row, ...protocol }));
  }
}

export class AftercareHandOvers extends Repository {
  /** Of these sessions, in the order in which they were handed over. */
  ofSessions(sessionIds: readonly string[]): Promise<AftercareHandOver[]> {
    return this.tx.query<AftercareHandOver>(
      `select h.id, h.session_id as "sessionId", h.client_id as "clientId", h.clinic_id as "clinicId",
         h.aftercare_version_id as "aftercareVersionId", v.number, h.means, h.handed_at as "handedAt",
         h.handed_by as "handedBy"
       from aftercare_hand_over h
       join aftercare_version v on v.organization_id = h.organization_id and v.id = h.aftercare_version_id
       where h.organization_id = $1 and h.session_id = any ($2) order by h.handed_at, h.id`,
      [this.tx.ctx.organizationId, sessionIds],
    );
  }

  /** The session it is about. Asked here because sessions come after aftercare and ask it for its version. */
  session(id: string): Promise<SessionOfAftercare | undefined> {
    return this.tx.first<SessionOfAftercare>(
      `select id, client_id as "clientId", clinic_id as "clinicId", started_on as "startedOn",
         aftercare_version_id as "aftercareVersionId"
       from session where organization_id = $1 and id = $2`,
      [this.tx.ctx.organizationId, id],
    );
  }
}
