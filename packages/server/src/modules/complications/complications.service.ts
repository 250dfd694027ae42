import {
  type Complication,
  type ComplicationFollowUp,
  type ComplicationList,
  complicationFollowedUp,
  complicationRecorded,
  type FollowUpComplicationInput,
  findInComplication,
  findInFollowUp,
  followUp,
  type RecordComplicationInput,
} from '@stipple/domain/complications';
import { Problem, refuseOn } from '@stipple/domain/problems';
import { localDate } from '@stipple/domain/time';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { ComplicationEntity } from './complication.entity.ts';
import { ComplicationFollowUpEntity } from './complication-follow-up.entity.ts';
import { Complications } from './complications.repository.ts';

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly treatments: TreatmentsService;
  readonly sessions: SessionsService;
}

/** What went wrong, what was done about it, and how it went on. */
export class ComplicationsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  list(ctx: Context, asked: ComplicationList): Promise<Complication[]> {
    return this.#work.read(ctx, (tx) => tx.get(Complications).list(asked));
  }

  count(ctx: Context, asked: Pick<ComplicationList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Complications).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Complication[]> {
    return this.#work.read(ctx, (tx) => tx.get(Complications).byIds(ids));
  }

  followUpsOf(ctx: Context, complicationIds: readonly string[]): Promise<ComplicationFollowUp[]> {
    return this.#work.read(ctx, (tx) => tx.get(Complications).followUpsOf(complicationIds));
  }

  /**
   * Records what was seen, at the clinic of the session concerned, else of the treatment.
   *
   * @throws Problem COMPLICATION.*, INPUT.NOT_FOUND, INPUT.ID_TAKEN, CLINIC.OUT_OF_REACH.
   */
  record(ctx: Context, input: RecordComplicationInput): Promise<Complication> {
    return this.#work.in(ctx, async (tx) => {
      const { clientId, clinicId, zone, since } = await this.#concerned(tx, input);
      refuseOn(findInComplication(input, { today: localDate(tx.now, zone), since }));
      const complication: Complication = {
        ...input,
        clientId,
        clinicId,
        state: 'open',
        seriousSince: input.serious ? tx.now : null,
        resolvedOn: null,
        recordedAt: tx.now,
        recordedBy: ctx.staffMemberId,
        version: 1,
      };
      await tx.insert(ComplicationEntity, [complication]);
      tx.tell(complicationRecorded, { complicationId: input.id, clinicId, day: input.firstSeenOn });
      tx.announce('complications');
      return complication;
    });
  }

  /**
   * Adds what was seen and done later. What was written before stays as it is.
   *
   * @throws Problem COMPLICATION.*, INPUT.STALE when a colleague added something meanwhile.
   */
  followUp(ctx: Context, input: FollowUpComplicationInput): Promise<Complication> {
    return this.#work.in(ctx, async (tx) => {
      const { complicationId, version, ...seen } = input;
      const before = asSeen(await tx.get(Complications).byIdForUpdate(complicationId), version);
      ctx.requireReach(before.clinicId, 'complicationId');
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, before.clinicId);
      refuseOn(findInFollowUp(before, seen, localDate(tx.now, zone)));
      const next = followUp(before, seen, tx.now);
      await tx.insert(ComplicationFollowUpEntity, [
        { ...seen, complicationId, recordedAt: tx.now, recordedBy: ctx.staffMemberId },
      ]);
      const { severity, state, serious, seriousSince, resolvedOn } = next;
      await tx.update(ComplicationEntity, before, { severity, state, serious, seriousSince, resolvedOn });
      tx.tell(complicationFollowedUp, { complicationId, clinicId: before.clinicId, day: seen.seenOn });
      tx.announce('complications');
      return { ...next, version: version + 1 };
    });
  }

  /** Whom and where it concerns, and since when it can have been seen. */
  async #concerned(tx: Tx, { treatmentId, sessionId }: RecordComplicationInput) {
    const { treatments, sessions, clinics } = this.#neighbours;
    const treatment = await treatments.byIdIn(tx, treatmentId);
    const session = sessionId === null ? undefined : await sessions.byIdIn(tx, sessionId);
    if (sessionId !== null && session?.treatmentId !== treatmentId)
      throw new Problem('INPUT.NOT_FOUND', { field: 'sessionId' });
    const { clinicId } = session ?? treatment;
    tx.ctx.requireReach(clinicId, session ? 'sessionId' : 'treatmentId');
    const { zone } = await clinics.byIdIn(tx, clinicId);
    const since = session?.startedOn ?? localDate(treatment.createdAt, zone);
    return { clientId: treatment.clientId, clinicId, zone, since };
  }
}
