import { createHash } from 'node:crypto';
import {
  type ConsentVersion,
  findInDraft,
  type PublishConsentVersionInput,
  partsOf,
  type SaveConsentDraftInput,
  textOf,
} from '@stipple/domain/consents';
import { Problem, refuseOn } from '@stipple/domain/problems';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import { ConsentVersionEntity } from './consent-version.entity.ts';
import { ConsentVersions } from './consents.repository.ts';

/** The wordings of an organization: drafted, published, and from then on left as they are. */
export class ConsentTextsService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  /** Every wording, the newest of each purpose and language first. */
  all(ctx: Context): Promise<ConsentVersion[]> {
    return this.#work.read(ctx, (tx) => tx.get(ConsentVersions).all());
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<ConsentVersion[]> {
    return this.#work.read(ctx, (tx) => tx.get(ConsentVersions).byIds(ids));
  }

  /**
   * A new draft, or the changed one.
   *
   * @throws Problem CONSENT.DRAFT_EXISTS for a second draft, CONSENT.PUBLISHED, INPUT.STALE, INPUT.NOT_FOUND.
   */
  saveDraft(ctx: Context, { version, ...input }: SaveConsentDraftInput): Promise<ConsentVersion> {
    return this.#work.in(ctx, async (tx) => {
      const wording = wordingOf(input);
      const draft =
        version === null
          ? await addDraft(tx, input, wording)
          : await changeDraft(tx, { id: input.id, version }, wording);
      tx.announce('consents');
      return draft;
    });
  }

  /**
   * From now on this is what is signed. Who has signed the wording before it has an outdated consent to treatment.
   *
   * @throws Problem CONSENT.NO_STATEMENT, CONSENT.UNCHANGED, CONSENT.PUBLISHED, INPUT.STALE, INPUT.NOT_FOUND.
   */
  publish(ctx: Context, { id, version }: PublishConsentVersionInput): Promise<ConsentVersion> {
    return this.#work.in(ctx, async (tx) => {
      const draft = await draftOf(tx, { id, version });
      const newest = await tx.get(ConsentVersions).newest(draft.purpose, draft.language);
      refuseOn(findInDraft(partsOf(draft.text, draft.topics), draft.purpose, newest?.text));
      const changes = {
        number: (newest?.number ?? 0) + 1,
        publishedAt: tx.now,
        publishedBy: ctx.staffMemberId,
      };
      await tx.update(ConsentVersionEntity, { id, version }, changes);
      tx.announce('consents');
      return { ...draft, ...changes, version: version + 1 };
    });
  }

  /** @throws Problem CONSENT.PUBLISHED, INPUT.STALE, INPUT.NOT_FOUND. */
  discardDraft(ctx: Context, { id, version }: PublishConsentVersionInput): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      await draftOf(tx, { id, version });
      await tx.get(ConsentVersions).deleteDraft(id);
      tx.announce('consents');
      return true;
    });
  }
}

type Wording = Pick<ConsentVersion, 'text' | 'topics' | 'textHash'>;

function wordingOf(input: Pick<SaveConsentDraftInput, 'title' | 'body' | 'statements'>): Wording {
  const text = textOf(input);
  const textHash = createHash('sha256').update(text, 'utf8').digest('hex');
  return { text, topics: input.statements.map(({ topic }) => topic), textHash };
}

async function addDraft(
  tx: Tx,
  { id, purpose, language }: Pick<SaveConsentDraftInput, 'id' | 'purpose' | 'language'>,
  wording: Wording,
): Promise<ConsentVersion> {
  const draft = { id, purpose, language, ...wording, number: null, template: false, publishedAt: null };
  const row = { ...draft, publishedBy: null, version: 1 };
  await tx.insert(ConsentVersionEntity, [{ ...row, createdAt: tx.now }]);
  return row;
}

async function changeDraft(
  tx: Tx,
  seen: { readonly id: string; readonly version: number },
  wording: Wording,
): Promise<ConsentVersion> {
  const draft = await draftOf(tx, seen);
  await tx.update(ConsentVersionEntity, seen, wording);
  return { ...draft, ...wording, version: seen.version + 1 };
}

async function draftOf(tx: Tx, { id, version }: { readonly id: string; readonly version: number }) {
  const draft = await tx.get(ConsentVersions).byId(id);
  if (draft.publishedAt !== null) throw new Problem('CONSENT.PUBLISHED', { field: 'id' });
  return asSeen(draft, version);
}
