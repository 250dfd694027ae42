import {
  findInAnswers,
  type HealthAnswer,
  type HealthAnswers,
  type HealthAnswersInput,
  healthAnswered,
  healthQuestionnaire,
} from '@stipple/domain/health';
import { refuseOn } from '@stipple/domain/problems';
import { localDate } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { Health } from './health.repository.ts';
import { HealthAnswersEntity } from './health-answers.entity.ts';

interface Given {
  /** Made by whoever asks, so that a repeat stores nothing twice; made here when left out. */
  readonly id?: string;
  readonly clientId: string;
  readonly answers: readonly HealthAnswer[];
  readonly signedName: string;
  /** Staff member whose tablet it was; null through the client's own link. */
  readonly by: string | null;
}

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
}

export class HealthService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  ofClients(ctx: Context, clientIds: readonly string[]): Promise<HealthAnswers[]> {
    return this.#work.read(ctx, (tx) => tx.get(Health).ofClients(clientIds));
  }

  /** @throws Problem HEALTH.UNANSWERED, HEALTH.DAY_IN_FUTURE, INPUT.NOT_FOUND. */
  answer(ctx: Context, input: HealthAnswersInput): Promise<HealthAnswers> {
    return this.#work.in(ctx, (tx) => this.answerIn(tx, { ...input, by: ctx.staffMemberId }));
  }

  /** For the tablet and for a link, in their transaction: a new set of answers beside the ones before. */
  async answerIn(tx: Tx, { id = uuidv7(), clientId, answers, signedName, by }: Given): Promise<HealthAnswers> {
    const { clinicId } = await this.#neighbours.clients.byIdIn(tx, clientId);
    const { zone } = await this.#neighbours.clinics.byIdIn(tx, clinicId);
    const answeredOn = localDate(tx.now, zone);
    refuseOn(findInAnswers(answers, answeredOn));
    const given: HealthAnswers = {
      ...{ id, clientId, answers, signedName, answeredOn },
      questionnaireVersion: healthQuestionnaire.version,
      answeredAt: tx.now,
      recordedBy: by,
    };
    await tx.insert(HealthAnswersEntity, [given]);
    tx.tell(healthAnswered, { healthAnswersId: id, clientId });
    tx.announce('health');
    return given;
  }

  /** For another feature's use case, in its transaction: the latest answers by client. */
  async latestIn(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, HealthAnswers>> {
    const rows = await tx.get(Health).latestOf(clientIds);
    return new Map(rows.map((given) => [given.clientId, given]));
  }
}
