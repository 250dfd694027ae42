import type { Finding } from '@stipple/domain/problems';
import { Problem, refuseOn } from '@stipple/domain/problems';
import {
  type Amendment,
  type AmendSessionInput,
  type Anaesthetic,
  amendSession,
  type CompleteSessionInput,
  completeSession,
  type DiscardSessionInput,
  findAtCompletion,
  findAtStart,
  isExtra,
  type NextStep,
  nextStepAfter,
  type Pass,
  type SaveSessionInput,
  type Session,
  type SessionList,
  type StartFacts,
  type StartSessionInput,
  saveSession,
  sessionAmended,
  sessionCompleted,
  sessionStarted,
} from '@stipple/domain/sessions';
import { localDate } from '@stipple/domain/time';
import { sessionKindsThatFit, type Treatment } from '@stipple/domain/treatments';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { AftercareService } from '../aftercare/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { SafetyService } from '../safety/index.ts';
import type { StaffService } from '../staff/index.ts';
import type { StockService } from '../stock/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { SessionEntity } from './session.entity.ts';
import { SessionAmendmentEntity } from './session-amendment.entity.ts';
import { SessionParts } from './session-parts.ts';
import { type Drawings, type SessionHead, Sessions } from './sessions.repository.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly clients: ClientsService;
  readonly stock: StockService;
  readonly treatments: TreatmentsService;
  readonly safety: SafetyService;
  readonly appointments: AppointmentsService;
  readonly aftercare: Pick<AftercareService, 'versionToKeepIn'>;
}

export class SessionsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;
  readonly #parts: SessionParts;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
    this.#parts = new SessionParts(neighbours.stock);
  }

  list(ctx: Context, asked: SessionList): Promise<SessionHead[]> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).list(asked));
  }

  count(ctx: Context, asked: Pick<SessionList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<SessionHead[]> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).byIds(ids));
  }

  ofTreatments(ctx: Context, treatmentIds: readonly string[]): Promise<SessionHead[]> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).ofTreatments(treatmentIds));
  }

  ofAppointments(ctx: Context, appointmentIds: readonly string[]): Promise<SessionHead[]> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).ofAppointments(appointmentIds));
  }

  passesOf(ctx: Context, sessionIds: readonly string[]): Promise<(Pass & { readonly sessionId: string })[]> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).passesOf(sessionIds));
  }

  anaestheticsOf(
    ctx: Context,
    sessionIds: readonly string[],
  ): Promise<(Anaesthetic & { readonly sessionId: string })[]> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).anaestheticsOf(sessionIds));
  }

  drawingsOf(ctx: Context, sessionIds: readonly string[]): Promise<(Drawings & { readonly sessionId: string })[]> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).drawingsOf(sessionIds));
  }

  amendmentsOf(ctx: Context, sessionIds: readonly string[]): Promise<Amendment[]> {
    return this.#work.read(ctx, (tx) => tx.get(Sessions).amendmentsOf(sessionIds));
  }

  /** What is sensibly booked after a session; null unless it is the last completed one of its treatment. */
  nextStep(ctx: Context, { state, kind, endedAt, treatmentId, clinicId }: SessionHead): Promise<NextStep | null> {
    if (state !== 'completed' || endedAt === null) return Promise.resolve(null);
    return this.#work.read(ctx, async (tx) => {
      const { treatments, organizations, clinics } = this.#neighbours;
      const treatment = await treatments.byIdIn(tx, treatmentId);
      if (treatment.lastSessionAt !== endedAt) return null;
      const { zone } = await clinics.byIdIn(tx, clinicId);
      return nextStepAfter({ kind, endedAt, zone }, treatment, await organizations.currentIn(tx));
    });
  }

  /** What still keeps a session from being completed, and what is unusual; empty for a completed one. */
  open(ctx: Context, head: SessionHead): Promise<Finding[]> {
    if (head.state === 'completed') return Promise.resolve([]);
    return this.#work.read(ctx, async (tx) => {
      const session = await tx.get(Sessions).whole(head);
      return findAtCompletion(session, await this.#parts.knownTo(tx, session), tx.now);
    });
  }

  /** Starts the log with an id the caller made; whoever starts it is its practitioner. */
  start(ctx: Context, { overrides, ...input }: StartSessionInput): Promise<Session> {
    return this.#work.in(ctx, async (tx) => {
      const { clinics, staff, clients, treatments, safety, appointments } = this.#neighbours;
      const treatment = await treatments.lock(tx, input.treatmentId);
      const clinicId = input.clinicId ?? treatment.clinicId;
      ctx.requireReach(clinicId);
      const { zone } = await clinics.byIdIn(tx, clinicId);
      await staff.requirePractitioner(tx, ctx.staffMemberId, clinicId);
      await clients.join(tx, treatment.clientId, clinicId);
      if (input.appointmentId) await appointments.requireFor(tx, input.appointmentId, treatment);
      const facts = await this.#startFacts(tx, treatment, input, zone);
      refuseOn(findAtStart(facts, tx.now));
      const startedOn = localDate(input.startedAt, zone);
      const { id: treatmentId, clientId } = treatment;
      const ask = { clientId, clinicId, treatmentId, practitionerId: ctx.staffMemberId, on: startedOn };
      const overridden = await safety.checkAt(tx, 'start', ask, overrides);
      const session: Session = {
        ...emptySession,
        ...input,
        clinicId,
        clientId,
        practitionerId: ctx.staffMemberId,
        startedOn,
        extraReason: isExtra(facts) ? input.extraReason : null,
        updatedAt: tx.now,
        updatedBy: ctx.staffMemberId,
      };
      const { passes: _, anaesthetics: __, ...row } = session;
      await tx.insert(SessionEntity, [row]);
      await safety.keepIn(tx, ask, { sessionId: session.id }, overridden);
      if (input.appointmentId) await appointments.arriveIn(tx, input.appointmentId);
      tx.tell(sessionStarted, { sessionId: session.id, treatmentId: treatment.id, clinicId, day: session.startedOn });
      tx.announce('sessions');
      return session;
    });
  }

  /** Saves the draft as a whole. @throws Problem INPUT.STALE when a colleague or another tab saved since. */
  save(ctx: Context, input: SaveSessionInput): Promise<Session> {
    return this.#work.in(ctx, async (tx) => {
      const session = await this.#mine(tx, input.id, input.version);
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, session.clinicId);
      const saved = await this.#write(tx, saveSession(session, input, zone, tx.now));
      await this.#parts.replace(tx, session, saved, input);
      return saved;
    });
  }

  /** Completes the log: from here on it is never edited, and everything that follows follows from the event. */
  complete(ctx: Context, { id, version }: CompleteSessionInput): Promise<Session> {
    return this.#work.in(ctx, async (tx) => {
      const { treatments, clinics, appointments, aftercare } = this.#neighbours;
      const session = await this.#mine(tx, id, version);
      const [treatment, { zone }, known, completedBefore, aftercareVersionId] = await Promise.all([
        treatments.lock(tx, session.treatmentId),
        clinics.byIdIn(tx, session.clinicId),
        this.#parts.knownTo(tx, session),
        tx.get(Sessions).countCompleted(session.treatmentId),
        aftercare.versionToKeepIn(tx, id),
      ]);
      const completed = completeSession(session, { known, completedBefore }, tx.now);
      const saved = await this.#write(tx, { ...completed, aftercareVersionId });
      await treatments.advance(tx, treatment, { kind: completed.kind, endedAt: completed.endedAt, zone });
      if (session.appointmentId) await appointments.completeIn(tx, session.appointmentId);
      const { treatmentId, clinicId, startedOn: day } = session;
      tx.tell(sessionCompleted, { sessionId: id, treatmentId, clinicId, day });
      return saved;
    });
  }

  /** Throws a draft away; a completed session stays for ever. */
  discard(ctx: Context, { id, version }: DiscardSessionInput): Promise<true> {
    return this.#work.in(ctx, async (tx) => {
      const session = await this.#mine(tx, id, version);
      if (session.state === 'completed') throw new Problem('SESSION.COMPLETED', { field: 'id' });
      await this.#parts.remove(tx, session);
      await tx.get(Sessions).remove(id);
      tx.announce('sessions');
      return true as const;
    });
  }

  /** Adds a signed amendment; the completed session stays as it is. */
  amend(ctx: Context, input: AmendSessionInput): Promise<Amendment> {
    return this.#work.in(ctx, async (tx) => {
      const session = await tx.get(Sessions).byIdForUpdate(input.sessionId, 'sessionId');
      ctx.requireReach(session.clinicId, 'sessionId');
      const signed = { at: tx.now, by: ctx.staffMemberId };
      const amendment = amendSession(session, session.passes.length, input, signed);
      const { treatmentId, clinicId } = session;
      await tx.insert(SessionAmendmentEntity, [{ ...amendment, clinicId }]);
      tx.tell(sessionAmended, { sessionId: session.id, treatmentId, clinicId });
      tx.announce('sessions');
      return amendment;
    });
  }

  /** For reminders, in their transaction. */
  async byIdIn(tx: Tx, id: string): Promise<SessionHead | undefined> {
    return (await tx.get(Sessions).byIds([id]))[0];
  }

  async #mine(tx: Tx, id: string, version: number): Promise<Session> {
    const session = asSeen(await tx.get(Sessions).byIdForUpdate(id), version);
    tx.ctx.requireReach(session.clinicId, 'id');
    return session;
  }

  async #startFacts(
    tx: Tx,
    treatment: Treatment,
    { kind, startedAt, extraReason }: Omit<StartSessionInput, 'overrides'>,
    zone: string,
  ): Promise<StartFacts> {
    const [openSessionId, lastWorkAt] = await Promise.all([
      tx.get(Sessions).openIdOf(treatment.id),
      tx.get(Sessions).lastWorkAt(treatment.id),
    ]);
    const { plannedSessions, completedSessions } = treatment;
    const kindsThatFit = sessionKindsThatFit(treatment);
    const course = { kindsThatFit, plannedSessions, completedSessions, extraReason, lastWorkAt };
    return { kind, startedAt, zone, ...course, openSessionId };
  }

  async #write(tx: Tx, session: Session): Promise<Session> {
    const {
      id,
      version,
      passes: _,
      anaesthetics: __,
      ...changes
    } = { ...session, updatedAt: tx.now, updatedBy: tx.ctx.staffMemberId };
    await tx.update(SessionEntity, { id, version }, changes);
    tx.announce('sessions');
    return { ...session, updatedAt: tx.now, updatedBy: tx.ctx.staffMemberId, version: version + 1 };
  }
}

const emptySession = {
  state: 'draft',
  number: null,
  endedAt: null,
  zones: [],
  marks: [],
  breaks: [],
  passes: [],
  anaesthetics: [],
  skinReaction: null,
  bleeding: null,
  pain: null,
  notes: null,
  signOff: null,
  aftercareVersionId: null,
  completedAt: null,
  version: 1,
} as const;
