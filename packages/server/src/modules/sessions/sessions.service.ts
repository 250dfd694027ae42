import type { Finding } from '@stipple/domain/problems';
import { Problem, refuseOn } from '@stipple/domain/problems';
import {
  type CompleteSessionInput,
  completeSession,
  type DiscardSessionInput,
  findAtCompletion,
  findAtStart,
  type Pass,
  type SaveSessionInput,
  type Session,
  type SessionList,
  type StartSessionInput,
  saveSession,
  sessionCompleted,
  sessionStarted,
} from '@stipple/domain/sessions';
import type { KnownMixes } from '@stipple/domain/stock';
import { localDate } from '@stipple/domain/time';
import { sessionKindsThatFit } from '@stipple/domain/treatments';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { StaffService } from '../staff/index.ts';
import type { StockService } from '../stock/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { SessionEntity } from './session.entity.ts';
import { type SessionHead, Sessions } from './sessions.repository.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly clients: ClientsService;
  readonly stock: StockService;
  readonly treatments: TreatmentsService;
  readonly appointments: AppointmentsService;
}

export class SessionsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
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

  /** What still keeps a session from being completed, and what is unusual; empty for a completed one. */
  open(ctx: Context, head: SessionHead): Promise<Finding[]> {
    if (head.state === 'completed') return Promise.resolve([]);
    return this.#work.read(ctx, async (tx) => {
      const session = { ...head, passes: await tx.get(Sessions).passesOf([head.id]) };
      return findAtCompletion(session, await this.#mixesOf(tx, session.passes), tx.now);
    });
  }

  /** Starts the log with an id the caller made; whoever starts it is its practitioner. */
  start(ctx: Context, input: StartSessionInput): Promise<Session> {
    return this.#work.in(ctx, async (tx) => {
      const { organizations, clinics, staff, clients, treatments, appointments } = this.#neighbours;
      const treatment = await treatments.lock(tx, input.treatmentId);
      const clinicId = input.clinicId ?? treatment.clinicId;
      ctx.requireReach(clinicId);
      const { zone } = await clinics.byIdIn(tx, clinicId);
      await staff.requirePractitioner(tx, ctx.staffMemberId, clinicId);
      await clients.join(tx, treatment.clientId, clinicId);
      if (input.appointmentId) await appointments.requireFor(tx, input.appointmentId, treatment);
      const { healingDays } = await organizations.currentIn(tx);
      const openSessionId = await tx.get(Sessions).openIdOf(treatment.id);
      const { kind, startedAt } = input;
      const { lastSessionAt } = treatment;
      const kindsThatFit = sessionKindsThatFit(treatment);
      refuseOn(findAtStart({ kind, startedAt, zone, kindsThatFit, lastSessionAt, healingDays, openSessionId }, tx.now));
      const session: Session = {
        ...emptySession,
        ...input,
        clinicId,
        clientId: treatment.clientId,
        practitionerId: ctx.staffMemberId,
        startedOn: localDate(startedAt, zone),
        updatedAt: tx.now,
        updatedBy: ctx.staffMemberId,
      };
      const { passes: _, ...head } = session;
      await tx.insert(SessionEntity, [head]);
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
      await this.#neighbours.stock.replaceMixesIn(tx, mixingIn(saved), input.mixes);
      await this.#refuseUnknownMixes(tx, input);
      await tx.get(Sessions).replacePasses(input.id, input.passes);
      return saved;
    });
  }

  /** Completes the log: from here on it is never edited, and everything that follows follows from the event. */
  complete(ctx: Context, { id, version }: CompleteSessionInput): Promise<Session> {
    return this.#work.in(ctx, async (tx) => {
      const { treatments, clinics, appointments } = this.#neighbours;
      const session = await this.#mine(tx, id, version);
      const [treatment, { zone }, known, completedBefore] = await Promise.all([
        treatments.lock(tx, session.treatmentId),
        clinics.byIdIn(tx, session.clinicId),
        this.#mixesOf(tx, session.passes),
        tx.get(Sessions).countCompleted(session.treatmentId),
      ]);
      const completed = completeSession(session, { known, completedBefore }, tx.now);
      const saved = await this.#write(tx, completed);
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
      await tx.get(Sessions).replacePasses(id, []);
      await this.#neighbours.stock.replaceMixesIn(tx, mixingIn(session), []);
      await tx.get(Sessions).remove(id);
      tx.announce('sessions');
      return true as const;
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

  #mixesOf(tx: Tx, passes: readonly Pass[]): Promise<KnownMixes> {
    return this.#neighbours.stock.mixesIn(tx, [...new Set(passes.flatMap((pass) => pass.mixId ?? []))]);
  }

  /** A pass names a mix of this session, or one of the house; those of other sessions are not there to be named. */
  async #refuseUnknownMixes(tx: Tx, { id, passes, mixes: own }: SaveSessionInput): Promise<void> {
    const made = new Set(own.map((mix) => mix.id));
    const others = passes.filter(({ mixId }) => mixId !== null && !made.has(mixId));
    if (others.length === 0) return;
    const { mixes } = await this.#mixesOf(tx, others);
    passes.forEach(({ mixId }, index) => {
      if (mixId === null || made.has(mixId)) return;
      const mix = mixes.get(mixId);
      if (!mix || (mix.sessionId !== null && mix.sessionId !== id))
        throw new Problem('INPUT.NOT_FOUND', { field: `passes.${index}.mixId` });
    });
  }

  async #write(tx: Tx, session: Session): Promise<Session> {
    const { id, version, passes: _, ...changes } = { ...session, updatedAt: tx.now, updatedBy: tx.ctx.staffMemberId };
    await tx.update(SessionEntity, { id, version }, changes);
    tx.announce('sessions');
    return { ...session, updatedAt: tx.now, updatedBy: tx.ctx.staffMemberId, version: version + 1 };
  }
}

function mixingIn({ id: sessionId, clinicId, startedOn: day }: SessionHead) {
  return { sessionId, clinicId, day };
}

const emptySession = {
  state: 'draft',
  number: null,
  endedAt: null,
  zones: [],
  passes: [],
  skinReaction: null,
  notes: null,
  completedAt: null,
  version: 1,
} as const;
