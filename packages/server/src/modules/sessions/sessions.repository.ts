import type { Pass, Session, SessionList } from '@stipple/domain/sessions';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';
import { SessionPassEntity } from './session-pass.entity.ts';

/** A session without its passes: what lists show. */
export type SessionHead = Omit<Session, 'passes'>;

const columns = `s.id, s.treatment_id as "treatmentId", s.client_id as "clientId", s.clinic_id as "clinicId",
  s.practitioner_id as "practitionerId", s.appointment_id as "appointmentId", s.kind, s.state, s.number,
  s.started_at as "startedAt", s.ended_at as "endedAt", s.started_on as "startedOn", s.zones,
  s.skin_reaction as "skinReaction", s.notes, s.completed_at as "completedAt", s.updated_at as "updatedAt",
  s.updated_by as "updatedBy", s.version`;

const sortable = { startedAt: 's.started_at', completedAt: 's.completed_at?' };

export class Sessions extends Repository {
  /** Of those asked for, the sessions that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<SessionHead[]> {
    return this.#where('s.id = any ($2)', ids);
  }

  /** Every session of these treatments, in the order they were done. */
  ofTreatments(treatmentIds: readonly string[]): Promise<SessionHead[]> {
    return this.#where('s.treatment_id = any ($2) order by s.started_at, s.id', treatmentIds);
  }

  /** The session logged for each of these appointments, where there is one. */
  ofAppointments(appointmentIds: readonly string[]): Promise<SessionHead[]> {
    return this.#where('s.appointment_id = any ($2)', appointmentIds);
  }

  /** The session with its passes, held until commit. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string): Promise<Session> {
    const head = found((await this.#where('s.id = $2 for update', id))[0]);
    return { ...head, passes: (await this.passesOf([id])).map(({ sessionId: _, ...pass }) => pass) };
  }

  /** Passes of these sessions in the order they were done. */
  passesOf(sessionIds: readonly string[]): Promise<(Pass & { readonly sessionId: string })[]> {
    return this.tx.query(
      `select p.session_id as "sessionId", p.id, p.zone, p.lot_id as "lotId", p.needle, p.depth_mm as "depthMm", p.machine,
         p.speed, p.speed_unit as "speedUnit", p.minutes
       from session_pass p where p.organization_id = $1 and p.session_id = any ($2) order by p.session_id, p.position`,
      [this.tx.ctx.organizationId, sessionIds],
    );
  }

  /** Puts these passes in the place of those the session had. */
  async replacePasses(sessionId: string, passes: readonly Pass[]): Promise<void> {
    await this.tx.query('delete from session_pass where organization_id = $1 and session_id = $2', [
      this.tx.ctx.organizationId,
      sessionId,
    ]);
    await this.tx.insert(
      SessionPassEntity,
      passes.map((pass, position) => ({ ...pass, sessionId, position })),
    );
  }

  async remove(id: string): Promise<void> {
    await this.replacePasses(id, []);
    await this.tx.query('delete from session where organization_id = $1 and id = $2', [this.tx.ctx.organizationId, id]);
  }

  /** The session of a treatment that is not completed yet, if any. */
  async openIdOf(treatmentId: string): Promise<string | null> {
    const row = await this.tx.first<{ id: string }>(
      `select id from session where organization_id = $1 and treatment_id = $2 and state <> 'completed' limit 1`,
      [this.tx.ctx.organizationId, treatmentId],
    );
    return row?.id ?? null;
  }

  async countCompleted(treatmentId: string): Promise<number> {
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from session where organization_id = $1 and treatment_id = $2 and state = 'completed'`,
      [this.tx.ctx.organizationId, treatmentId],
    );
    return row?.n ?? 0;
  }

  list({ filter, sort, page }: SessionList): Promise<SessionHead[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'startedAt', direction: 'desc' }, 's.id');
    return this.tx.query<SessionHead>(
      `select ${columns} from session s where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<SessionList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from session s where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  #where(condition: string, value: unknown): Promise<SessionHead[]> {
    return this.tx.query<SessionHead>(
      `select ${columns} from session s where s.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, value],
    );
  }

  #matching(filter: SessionList['filter']): Conditions {
    return new Conditions()
      .and('s.organization_id = ?', this.tx.ctx.organizationId)
      .and('s.id = any (?)', filter.ids)
      .and('s.clinic_id = any (?)', filter.clinicIds)
      .and('s.practitioner_id = ?', filter.practitionerId)
      .and('s.client_id = ?', filter.clientId)
      .and('s.treatment_id = ?', filter.treatmentId)
      .and('s.state = any (?)', filter.states)
      .and('s.kind = any (?)', filter.kinds)
      .and('s.started_on >= ?', filter.from)
      .and('s.started_on <= ?', filter.to)
      .and(
        `exists (select from session_pass p where p.organization_id = s.organization_id and p.session_id = s.id
           and p.lot_id = ?)`,
        filter.lotId,
      );
  }
}
