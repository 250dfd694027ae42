import type { Amendment, Anaesthetic, Pass, Session, SessionList } from '@stipple/domain/sessions';
import type { Instant } from '@stipple/domain/time';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';
import { SessionAnaestheticEntity } from './session-anaesthetic.entity.ts';
import { SessionPassEntity } from './session-pass.entity.ts';

/** What was drawn in a session: much in bytes, and shown only where one session is. */
export type Drawings = Pick<Session, 'marks' | 'signOff'>;

/** A session without what hangs on it: what lists show. */
export type SessionHead = Omit<Session, 'passes' | 'anaesthetics' | keyof Drawings>;

interface OfSession {
  readonly sessionId: string;
}

const columns = `s.id, s.treatment_id as "treatmentId", s.client_id as "clientId", s.clinic_id as "clinicId",
  s.practitioner_id as "practitionerId", s.appointment_id as "appointmentId", s.kind, s.state, s.number,
  s.started_at as "startedAt", s.ended_at as "endedAt", s.started_on as "startedOn", s.zones,
  s.breaks, s.skin_reaction as "skinReaction", s.bleeding, s.pain, s.notes, s.extra_reason as "extraReason",
  s.aftercare_version_id as "aftercareVersionId", s.completed_at as "completedAt", s.updated_at as "updatedAt",
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

  /** The session with all that hangs on it, held until commit. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string, field?: string): Promise<Session> {
    // Sent together, answered in turn: what hangs on the session is read when it is held.
    const [[row], passes, anaesthetics] = await Promise.all([
      this.tx.query<SessionHead & Drawings>(
        `select ${columns}, s.marks, s.sign_off as "signOff" from session s
         where s.organization_id = $1 and s.id = $2 for update`,
        [this.tx.ctx.organizationId, id],
      ),
      this.passesOf([id]),
      this.anaestheticsOf([id]),
    ]);
    return { ...found(row, field), passes: passes.map(alone), anaesthetics: anaesthetics.map(alone) };
  }

  /** A session with all that hangs on it. */
  async whole(head: SessionHead): Promise<Session> {
    const ids = [head.id];
    const [passes, anaesthetics, [drawings]] = await Promise.all([
      this.passesOf(ids),
      this.anaestheticsOf(ids),
      this.drawingsOf(ids),
    ]);
    const { marks, signOff } = found(drawings);
    return { ...head, marks, signOff, passes: passes.map(alone), anaesthetics: anaesthetics.map(alone) };
  }

  /** What was drawn in these sessions; in no order. */
  drawingsOf(sessionIds: readonly string[]): Promise<(Drawings & OfSession)[]> {
    return this.tx.query(
      `select s.id as "sessionId", s.marks, s.sign_off as "signOff"
       from session s where s.organization_id = $1 and s.id = any ($2)`,
      [this.tx.ctx.organizationId, sessionIds],
    );
  }

  /** Anaesthetic of these sessions in the order it was applied. */
  anaestheticsOf(sessionIds: readonly string[]): Promise<(Anaesthetic & OfSession)[]> {
    return this.tx.query(
      `select a.session_id as "sessionId", a.id, a.lot_id as "lotId", a.amount, a.unit, a.applied_at as "appliedAt"
       from session_anaesthetic a where a.organization_id = $1 and a.session_id = any ($2)
       order by a.session_id, a.position`,
      [this.tx.ctx.organizationId, sessionIds],
    );
  }

  /** Amendments of these sessions in the order they were signed. */
  amendmentsOf(sessionIds: readonly string[]): Promise<Amendment[]> {
    return this.tx.query(
      `select a.session_id as "sessionId", a.id, a.part, a.pass_number as "passNumber", a.value, a.text,
         a.signed_name as "signedName", a.amended_at as "amendedAt", a.amended_by as "amendedBy"
       from session_amendment a where a.organization_id = $1 and a.session_id = any ($2)
       order by a.session_id, a.amended_at, a.id`,
      [this.tx.ctx.organizationId, sessionIds],
    );
  }

  /** Passes of these sessions in the order they were done. */
  passesOf(sessionIds: readonly string[]): Promise<(Pass & { readonly sessionId: string })[]> {
    return this.tx.query(
      `select p.session_id as "sessionId", p.id, p.zone, p.mix_id as "mixId", p.needle, p.cartridge_lot_id as "cartridgeLotId", p.depth_mm as "depthMm", p.machine,
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

  /** Puts these applications in the place of those the session had. */
  async replaceAnaesthetics(sessionId: string, anaesthetics: readonly Anaesthetic[]): Promise<void> {
    await this.tx.query('delete from session_anaesthetic where organization_id = $1 and session_id = $2', [
      this.tx.ctx.organizationId,
      sessionId,
    ]);
    await this.tx.insert(
      SessionAnaestheticEntity,
      anaesthetics.map((each, position) => ({ ...each, sessionId, position })),
    );
  }

  /** Removes a draft nothing hangs on any more. */
  async remove(id: string): Promise<void> {
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

  /** End of the last completed session or top-up of a treatment; a perfecting visit is neither. */
  async lastWorkAt(treatmentId: string): Promise<Instant | null> {
    const row = await this.tx.first<{ endedAt: Instant | null }>(
      `select max(ended_at) as "endedAt" from session
       where organization_id = $1 and treatment_id = $2 and state = 'completed' and kind <> 'perfecting'`,
      [this.tx.ctx.organizationId, treatmentId],
    );
    return row?.endedAt ?? null;
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
      .and('s.clinic_id = any (?)', this.clinicsOf(filter))
      .and('s.practitioner_id = ?', filter.practitionerId)
      .and('s.client_id = ?', filter.clientId)
      .and('s.treatment_id = ?', filter.treatmentId)
      .and('s.state = any (?)', filter.states)
      .and('s.kind = any (?)', filter.kinds)
      .and('s.started_on >= ?', filter.from)
      .and('s.started_on <= ?', filter.to)
      .and(
        `exists (select from session_pass p join mix_part m on m.organization_id = p.organization_id and m.mix_id = p.mix_id
           where p.organization_id = s.organization_id and p.session_id = s.id and m.lot_id = ?)`,
        filter.lotId,
      );
  }
}

/** A row without the session it was asked by. */
function alone<Row extends OfSession>({ sessionId: _, ...row }: Row): Omit<Row, 'sessionId'> {
  return row;
}
