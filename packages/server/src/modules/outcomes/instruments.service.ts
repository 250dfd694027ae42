import {
  type BuiltInInstrument,
  builtIn,
  findInDefinition,
  type InstrumentDefinition,
  type InstrumentDraftInput,
  isBuiltIn,
  type SaveInstrumentInput,
} from '@stipple/domain/outcomes';
import { Problem, refuseOn } from '@stipple/domain/problems';
import type { Instant } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import { asSeen, type Context, found, type Tx, type Work } from '../../work/index.ts';
import { InstrumentVersionEntity } from './instrument-version.entity.ts';
import { type InstrumentRow, Instruments } from './instruments.repository.ts';

/** A version of an instrument as the organization has it; a built-in one has always been there. */
export interface InstrumentVersion {
  readonly definition: InstrumentDefinition;
  readonly builtIn: boolean;
  readonly publishedAt: Instant | null;
  /** True while it is written. */
  readonly draft: boolean;
  /** Counts the saves of a draft. */
  readonly version: number;
}

/** Questionnaires and scales as data: those built in, and those the organization entered, version by version. */
export class InstrumentsService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  /** All that can be, or could once be, answered: every published version. */
  published(ctx: Context): Promise<InstrumentVersion[]> {
    return this.#work.read(ctx, async (tx) => {
      const own = (await tx.get(Instruments).all()).map(ownVersion).filter(({ draft }) => !draft);
      return [...Object.values(builtIn).map(builtInVersion), ...own];
    });
  }

  /** The organization's drafts. */
  drafts(ctx: Context): Promise<InstrumentVersion[]> {
    return this.#work.read(ctx, async (tx) =>
      (await tx.get(Instruments).all()).map(ownVersion).filter(({ draft }) => draft),
    );
  }

  /** For outcomes, in their transaction: what was asked, undefined where no such version was ever published. */
  async definitionsIn(
    tx: Tx,
    asked: readonly { readonly instrument: string; readonly version: number }[],
  ): Promise<(InstrumentDefinition | undefined)[]> {
    const keys = asked.map(({ instrument }) => instrument).filter((key) => !isBuiltIn(key));
    const own = keys.length === 0 ? [] : (await tx.get(Instruments).ofKeys(keys)).filter(isPublished).map(definitionOf);
    const all = [...Object.values(builtIn), ...own];
    return asked.map(({ instrument, version }) =>
      all.find((definition) => definition.key === instrument && definition.version === version),
    );
  }

  /**
   * Saves the draft of an instrument's next version; the first save of a new name makes the instrument.
   *
   * @throws Problem INSTRUMENT.* when the definition makes no sense, INPUT.STALE when somebody else was first.
   */
  saveDraft(ctx: Context, { key, version, ...definition }: SaveInstrumentInput): Promise<InstrumentVersion> {
    return this.#work.in(ctx, async (tx) => {
      refuseOn(findInDefinition({ key, ...definition }));
      const newest = (await tx.get(Instruments).ofKeys([key])).at(-1);
      const draft = newest?.publishedAt === null ? newest : undefined;
      const row = { definition, updatedAt: tx.now };
      tx.announce('instruments');
      if (draft) {
        await tx.update(InstrumentVersionEntity, asSeen(draft, version), row);
        return ownVersion({ ...draft, definition, version: version + 1 });
      }
      if (version !== 0) throw new Problem('INPUT.STALE', { field: 'version' });
      const made = { id: uuidv7(), instrument: key, number: (newest?.number ?? 0) + 1, publishedAt: null, version: 1 };
      await tx.insert(InstrumentVersionEntity, [{ ...made, ...row, publishedBy: null }]);
      return ownVersion({ ...made, definition });
    });
  }

  /** From now on this version is asked; it is never edited again. @throws Problem INSTRUMENT.NO_DRAFT, INPUT.STALE. */
  publish(ctx: Context, input: InstrumentDraftInput): Promise<InstrumentVersion> {
    return this.#work.in(ctx, async (tx) => {
      const draft = await this.#draft(tx, input);
      const published = { publishedAt: tx.now, publishedBy: ctx.staffMemberId, updatedAt: tx.now };
      await tx.update(InstrumentVersionEntity, draft, published);
      tx.announce('instruments');
      return ownVersion({ ...draft, publishedAt: tx.now, version: draft.version + 1 });
    });
  }

  /** Throws the draft away. @throws Problem INSTRUMENT.NO_DRAFT, INPUT.STALE. */
  discardDraft(ctx: Context, input: InstrumentDraftInput): Promise<true> {
    return this.#work.in(ctx, async (tx) => {
      await tx.get(Instruments).removeDraft((await this.#draft(tx, input)).id);
      tx.announce('instruments');
      return true as const;
    });
  }

  async #draft(tx: Tx, { key, number, version }: InstrumentDraftInput): Promise<InstrumentRow> {
    const versions = await tx.get(Instruments).ofKeys([key]);
    const draft = found(
      versions.find((each) => each.number === number),
      'key',
    );
    if (isPublished(draft)) throw new Problem('INSTRUMENT.NO_DRAFT', { field: 'number' });
    return asSeen(draft, version);
  }
}

const isPublished = ({ publishedAt }: InstrumentRow): boolean => publishedAt !== null;

function definitionOf({ instrument, number, definition }: InstrumentRow): InstrumentDefinition {
  return { ...definition, key: instrument, version: number };
}

function ownVersion(row: InstrumentRow): InstrumentVersion {
  const { publishedAt, version } = row;
  return { definition: definitionOf(row), builtIn: false, publishedAt, draft: publishedAt === null, version };
}

function builtInVersion(definition: (typeof builtIn)[BuiltInInstrument]): InstrumentVersion {
  return { definition, builtIn: true, publishedAt: null, draft: false, version: 1 };
}
