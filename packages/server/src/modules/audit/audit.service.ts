import type { RecordKind, RecordOpening, RecordOpeningList } from '@stipple/domain/audit';
import { v7 as uuidv7 } from 'uuid';
import type { Context, Work } from '../../work/index.ts';
import { RecordReadEntity } from './record-read.entity.ts';
import { RecordReads } from './record-reads.repository.ts';

/** One record or photo that is about to be shown. */
export interface Opened {
  readonly what: RecordKind;
  readonly subjectId: string;
  readonly clientId: string;
}

/** Who opened which record or photo, and when. */
export class AuditService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  /**
   * Writes down what the person of this context is about to see; called before the answer leaves. When it cannot be
   * written, the answer must not leave either.
   *
   * @throws Problem ACCESS.NOT_SIGNED_IN when nobody is; CLINIC.OUT_OF_REACH for a client out of reach.
   */
  async opened(ctx: Context, ...opened: readonly Opened[]): Promise<void> {
    const { staffMemberId, requestId } = ctx;
    await this.#work.in(ctx, async (tx) => {
      const rows = opened.map(({ what, subjectId, clientId }) => ({ what, subjectId, clientId }));
      await tx.insert(
        RecordReadEntity,
        rows.map((row) => ({ id: uuidv7(), at: tx.now, staffMemberId, requestId, ...row })),
      );
    });
  }

  openings(ctx: Context, asked: RecordOpeningList): Promise<RecordOpening[]> {
    return this.#work.read(ctx, (tx) => tx.get(RecordReads).openings(asked));
  }

  countOpenings(ctx: Context, asked: Pick<RecordOpeningList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(RecordReads).countOpenings(asked));
  }
}
