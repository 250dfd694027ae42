import type { OrganizationSettings } from '@stipple/domain/organizations';
import { localDate } from '@stipple/domain/time';
import {
  type AgreeTreatmentInput,
  afterSession,
  agreeTreatment,
  type CloseTreatmentInput,
  type CompletedWork,
  closeTreatment,
  hasFallenDue,
  hasSettled,
  markTopUpDue,
  type ProposeTreatmentInput,
  settleTreatment,
  type Treatment,
  type TreatmentList,
  topUpFellDue,
  treatmentAdvanced,
  treatmentAgreed,
  treatmentClosed,
  treatmentProposed,
  treatmentSettled,
} from '@stipple/domain/treatments';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { StaffService } from '../staff/index.ts';
import { TreatmentEntity } from './treatment.entity.ts';
import { Treatments } from './treatments.repository.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
  readonly staff: StaffService;
}

export class TreatmentsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  list(ctx: Context, asked: TreatmentList): Promise<Treatment[]> {
    return this.#work.read(ctx, (tx) => tx.get(Treatments).list(asked));
  }

  count(ctx: Context, asked: Pick<TreatmentList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Treatments).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Treatment[]> {
    return this.#work.read(ctx, (tx) => tx.get(Treatments).byIds(ids));
  }

  ofClients(ctx: Context, clientIds: readonly string[]): Promise<Treatment[]> {
    return this.#work.read(ctx, (tx) => tx.get(Treatments).ofClients(clientIds));
  }

  propose(ctx: Context, input: ProposeTreatmentInput): Promise<Treatment> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.clinicId);
      await this.#neighbours.clinics.byIdIn(tx, input.clinicId);
      await this.#neighbours.clients.join(tx, input.clientId, input.clinicId);
      if (input.practitionerId)
        await this.#neighbours.staff.requirePractitioner(tx, input.practitionerId, input.clinicId);
      const treatment: Treatment = { ...newTreatment, ...input, createdAt: tx.now };
      await tx.insert(TreatmentEntity, [treatment]);
      tx.tell(treatmentProposed, { treatmentId: treatment.id, clinicId: treatment.clinicId });
      tx.announce('treatments');
      return treatment;
    });
  }

  agree(ctx: Context, { id, version }: AgreeTreatmentInput): Promise<Treatment> {
    return this.#work.in(ctx, async (tx) => {
      const treatment = await this.#mine(tx, id, version);
      const agreed = await this.#save(tx, agreeTreatment(treatment, tx.now));
      tx.tell(treatmentAgreed, { treatmentId: id, clinicId: agreed.clinicId });
      return agreed;
    });
  }

  close(ctx: Context, { id, version, reason }: CloseTreatmentInput): Promise<Treatment> {
    return this.#work.in(ctx, async (tx) => {
      const treatment = await this.#mine(tx, id, version);
      const closed = await this.#save(tx, closeTreatment(treatment, reason, tx.now));
      tx.tell(treatmentClosed, { treatmentId: id, clinicId: closed.clinicId });
      return closed;
    });
  }

  /** Settled by now: a job's item, so it asks again and does nothing when it is no longer so. */
  settle(ctx: Context, id: string): Promise<boolean> {
    return this.#whenReady(ctx, id, async (tx, treatment, today, zone) => {
      if (!hasSettled(treatment, today, zone, await this.#settings(tx))) return false;
      await this.#save(tx, settleTreatment(treatment));
      tx.tell(treatmentSettled, { treatmentId: id, clinicId: treatment.clinicId });
      return true;
    });
  }

  /** Due by now: a job's item, so it asks again and does nothing when it is no longer so. */
  markDue(ctx: Context, id: string): Promise<boolean> {
    return this.#whenReady(ctx, id, async (tx, treatment, today) => {
      if (!hasFallenDue(treatment, today)) return false;
      await this.#save(tx, markTopUpDue(treatment));
      tx.tell(topUpFellDue, { treatmentId: id, clinicId: treatment.clinicId });
      return true;
    });
  }

  /** Ids of treatments a sweep should hand on, by id, after the one given. */
  async ready(ctx: Context, what: 'settling' | 'maintained', after: string, limit: number): Promise<string[]> {
    const rows = await this.#work.read(ctx, (tx) => tx.get(Treatments).ready(what, tx.now, after, limit));
    return rows.map((row) => row.id);
  }

  /** For another feature's use case, in its transaction. @throws Problem INPUT.NOT_FOUND naming the field. */
  byIdIn(tx: Tx, id: string, field?: string): Promise<Treatment> {
    return tx.get(Treatments).byId(id, field);
  }

  /** All of a client within reach. */
  ofClientIn(tx: Tx, clientId: string): Promise<Treatment[]> {
    return tx.get(Treatments).ofClients([clientId]);
  }

  /** Those that exist within reach, in no order. */
  byIdsIn(tx: Tx, ids: readonly string[]): Promise<Treatment[]> {
    return tx.get(Treatments).byIds(ids);
  }

  /** One of them, held until commit. @throws Problem INPUT.NOT_FOUND naming the field. */
  lock(tx: Tx, id: string, field?: string): Promise<Treatment> {
    return tx.get(Treatments).byIdForUpdate(id, field);
  }

  /** For a plan, in its transaction: the treatment as it now stands. @throws Problem INPUT.STALE. */
  saveIn(tx: Tx, treatment: Treatment): Promise<Treatment> {
    return this.#save(tx, treatment);
  }

  /** For a completed session, in its transaction: the treatment as it stands after that work. */
  async advance(tx: Tx, treatment: Treatment, work: CompletedWork): Promise<Treatment> {
    const advanced = await this.#save(tx, afterSession(treatment, work, await this.#settings(tx)));
    tx.tell(treatmentAdvanced, { treatmentId: treatment.id, clinicId: treatment.clinicId });
    return advanced;
  }

  /** As the caller saw it, held until commit, and of a clinic the caller works in: a shared client's course is only read. */
  async #mine(tx: Tx, id: string, version: number): Promise<Treatment> {
    const treatment = asSeen(await tx.get(Treatments).byIdForUpdate(id, 'id'), version);
    tx.ctx.requireReach(treatment.clinicId, 'id');
    return treatment;
  }

  #settings(tx: Tx): Promise<OrganizationSettings> {
    return this.#neighbours.organizations.currentIn(tx);
  }

  async #whenReady(
    ctx: Context,
    id: string,
    act: (tx: Tx, treatment: Treatment, today: string, zone: string) => Promise<boolean>,
  ): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      const treatment = await tx.get(Treatments).byIdForUpdate(id, 'id');
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, treatment.clinicId);
      return act(tx, treatment, localDate(tx.now, zone), zone);
    });
  }

  async #save(tx: Tx, treatment: Treatment): Promise<Treatment> {
    const { id, version, ...changes } = treatment;
    await tx.update(TreatmentEntity, { id, version }, changes);
    tx.announce('treatments');
    return { ...treatment, version: version + 1 };
  }
}

const newTreatment = {
  state: 'proposed',
  closeReason: null,
  completedSessions: 0,
  topUps: 0,
  agreedAt: null,
  lastSessionAt: null,
  courseCompletedAt: null,
  topUpDueOn: null,
  closedAt: null,
  version: 1,
} as const;
