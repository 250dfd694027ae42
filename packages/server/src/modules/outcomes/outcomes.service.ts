import {
  findInScores,
  type Instrument,
  instrumentDefinitions,
  type Outcome,
  type OutcomeList,
  outcomesRecorded,
  type RecordOutcomesInput,
  scoreOf,
} from '@stipple/domain/outcomes';
import { Problem, refuseOn } from '@stipple/domain/problems';
import { atWallClock, localDate } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import type { Context, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { OutcomeEntity } from './outcome.entity.ts';
import { Outcomes } from './outcomes.repository.ts';

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly treatments: TreatmentsService;
  readonly sessions: SessionsService;
}

export class OutcomesService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  list(ctx: Context, asked: OutcomeList): Promise<Outcome[]> {
    return this.#work.read(ctx, (tx) => tx.get(Outcomes).list(asked));
  }

  count(ctx: Context, asked: Pick<OutcomeList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Outcomes).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Outcome[]> {
    return this.#work.read(ctx, (tx) => tx.get(Outcomes).byIds(ids));
  }

  ofTreatments(ctx: Context, treatmentIds: readonly string[]): Promise<Outcome[]> {
    return this.#work.read(ctx, (tx) => tx.get(Outcomes).ofTreatments(treatmentIds));
  }

  /**
   * Records the scores of one visit, each as a row of its own; the first has the id the caller made, so the same
   * visit sent twice is refused.
   *
   * @throws Problem OUTCOME.OUT_OF_RANGE, OUTCOME.TWICE, OUTCOME.IN_FUTURE, OUTCOME.BEFORE_TREATMENT, INPUT.ID_TAKEN,
   *   INPUT.NOT_FOUND.
   */
  record(ctx: Context, input: RecordOutcomesInput): Promise<Outcome[]> {
    return this.#work.in(ctx, async (tx) => {
      const { treatmentId, sessionId, assessedAt } = input;
      const { clinicId, clientId, createdAt } = await this.#neighbours.treatments.byIdIn(tx, treatmentId);
      ctx.requireReach(clinicId, 'treatmentId');
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, clinicId);
      if (sessionId !== null) {
        const session = await this.#neighbours.sessions.byIdIn(tx, sessionId);
        if (session?.treatmentId !== treatmentId) throw new Problem('INPUT.NOT_FOUND', { field: 'sessionId' });
      }
      // From the morning of the day: a baseline is taken before the treatment is written down.
      const since = atWallClock(localDate(createdAt, zone), '00:00', zone);
      refuseOn(findInScores(input, since, tx.now));
      const about = { treatmentId, clientId, clinicId, sessionId, assessedAt, recordedBy: ctx.staffMemberId };
      const outcomes = input.scores.map(({ instrument, score }, index): Outcome => {
        return { id: index === 0 ? input.id : uuidv7(), ...about, ...answered(instrument, score) };
      });
      const assessedOn = localDate(assessedAt, zone);
      await tx.insert(
        OutcomeEntity,
        outcomes.map((outcome) => ({ ...outcome, assessedOn })),
      );
      tx.tell(outcomesRecorded, { treatmentId, clinicId, day: assessedOn });
      tx.announce('outcomes');
      return outcomes;
    });
  }
}

/** The built-in instruments ask one thing, so the score given is the answer; the score is derived from it all the same. */
function answered(instrument: Instrument, value: number) {
  const { version, items } = instrumentDefinitions[instrument];
  const answers = Object.fromEntries(items.map(({ key }) => [key, value]));
  return { instrument, instrumentVersion: version, answers, score: scoreOf(answers) };
}
