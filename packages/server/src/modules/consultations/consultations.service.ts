import {
  type Consultation,
  consultationSigned,
  findInConsultation,
  type SignConsultationInput,
} from '@stipple/domain/consultations';
import { Problem, refuseOn } from '@stipple/domain/problems';
import { localDate } from '@stipple/domain/time';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { ConsultationEntity } from './consultation.entity.ts';
import { Consultations } from './consultations.repository.ts';

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
}

export class ConsultationsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Consultation[]> {
    return this.#work.read(ctx, (tx) => tx.get(Consultations).byIds(ids));
  }

  ofClients(ctx: Context, clientIds: readonly string[]): Promise<Consultation[]> {
    return this.#work.read(ctx, (tx) => tx.get(Consultations).ofClients(clientIds));
  }

  /**
   * Signs what was seen and wished for. Whoever signs has consulted; the skin type becomes the client's.
   *
   * @throws Problem CONSULTATION.SCALE_MISSING, CONSULTATION.SCARS_MISSING, CONSULTATION.IN_FUTURE,
   *   CONSULTATION.TOO_OLD, CONSULTATION.REPLACED, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND.
   */
  sign(ctx: Context, input: SignConsultationInput): Promise<Consultation> {
    return this.#work.in(ctx, async (tx) => {
      const { clinics, clients } = this.#neighbours;
      ctx.requireReach(input.clinicId);
      const { zone } = await clinics.byIdIn(tx, input.clinicId);
      await clients.join(tx, input.clientId, input.clinicId);
      const number = await this.#numberOf(tx, input);
      refuseOn(findInConsultation(input, tx.now));
      const heldOn = localDate(input.heldAt, zone);
      const practitionerId = ctx.staffMemberId;
      const consultation: Consultation = { ...input, number, heldOn, practitionerId, signedAt: tx.now };
      await tx.insert(ConsultationEntity, [consultation]);
      await clients.learnSkinType(tx, input.clientId, input.skinType);
      const { id: consultationId, clientId, clinicId } = consultation;
      tx.tell(consultationSigned, { consultationId, clientId, clinicId, day: heldOn });
      tx.announce('consultations');
      return consultation;
    });
  }

  /** For another feature's use case, in its transaction: of these clients, those who were consulted. */
  async consultedIn(tx: Tx, clientIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.get(Consultations).consulted(clientIds);
    return new Set(rows.map(({ clientId }) => clientId));
  }

  async #numberOf(tx: Tx, { replacesId, clientId }: SignConsultationInput): Promise<number> {
    if (replacesId === null) return 1;
    const replaced = await tx.get(Consultations).byId(replacesId, 'replacesId');
    if (replaced.clientId !== clientId) throw new Problem('INPUT.NOT_FOUND', { field: 'replacesId' });
    return replaced.number + 1;
  }
}
