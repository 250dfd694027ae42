import {
  answersOf,
  findInOutcomes,
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
import type { InstrumentsService } from './instruments.service.ts';
import { OutcomeEntity } from './outcome.entity.ts';
import { Outcomes } from './outcomes.repository.ts';

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly treatments: TreatmentsService;
  readonly sessions: SessionsService;
  readonly instruments: InstrumentsService;
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
   * Records the answers of one visit, each instrument as a row of its own; the first has the id the caller made, so
   * the same visit sent twice is refused. Scores are derived.
   *
   * @throws Problem OUTCOME.* at the field of the answer, INPUT.ID_TAKEN, INPUT.NOT_FOUND.
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
      const definitions = await this.#neighbours.instruments.definitionsIn(tx, input.instruments);
      refuseOn(findInOutcomes(input, definitions, { since, now: tx.now }));
      const about = { treatmentId, clientId, clinicId, sessionId, assessedAt, recordedBy: ctx.staffMemberId };
      const outcomes = definitions.flatMap((definition, index): Outcome[] => {
        if (!definition) return [];
        const answers = answersOf(input.instruments[index]?.answers ?? []);
        const answered = { instrument: definition.key, instrumentVersion: definition.version, answers };
        return [{ id: index === 0 ? input.id : uuidv7(), ...about, ...answered, score: scoreOf(definition, answers) }];
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
