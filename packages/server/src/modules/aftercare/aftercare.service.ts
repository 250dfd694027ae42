import {
  type AftercareDraftInput,
  type AftercareHandOver,
  type AftercareVersion,
  findInProtocol,
  type HandOverAftercareInput,
  type SaveAftercareInput,
  usualAftercare,
} from '@stipple/domain/aftercare';
import { Problem, refuseOn } from '@stipple/domain/problems';
import type { LocalDate } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import { asSeen, type Context, found, type Tx, type Work } from '../../work/index.ts';
import { AftercareHandOvers, AftercareVersions, type SessionOfAftercare } from './aftercare.repository.ts';
import { AftercareHandOverEntity } from './aftercare-hand-over.entity.ts';
import { AftercareVersionEntity } from './aftercare-version.entity.ts';

/** What a client of a session is told, and whether they have been. */
export interface AftercareOfSession {
  readonly sessionId: string;
  /** Day of the session in the clinic's zone. */
  readonly day: LocalDate;
  /** The version handed over last; where none was, the one the session keeps, and before it is completed the one in force. */
  readonly version: AftercareVersion;
  readonly handOvers: readonly AftercareHandOver[];
}

type KeepsAftercare = Pick<SessionOfAftercare, 'id' | 'aftercareVersionId'>;

/** Until an organization has a row of its own, this is its first version; it becomes a row when it is first needed. */
const firstVersion: AftercareVersion = {
  id: '00000000-0000-0000-0000-000000000000',
  number: 1,
  publishedAt: null,
  version: 1,
  ...usualAftercare,
};

export class AftercareService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  /** Every version, newest first: perhaps a draft, then what is in force and what was. */
  versions(ctx: Context): Promise<AftercareVersion[]> {
    return this.#work.read(ctx, async (tx) => {
      const all = await tx.get(AftercareVersions).all();
      return all.some(({ publishedAt }) => publishedAt !== null) ? all : [...all, await this.#beginning(tx)];
    });
  }

  /** For a session's use case, in its transaction: the version in force. `clinicId` for when clinics have their own. */
  async currentIn(tx: Tx, _clinicId?: string): Promise<AftercareVersion> {
    const current = await tx.get(AftercareVersions).current();
    if (current) return current;
    await tx.get(AftercareVersions).begin(uuidv7(), usualAftercare);
    return found(await tx.get(AftercareVersions).byNumber(1));
  }

  /** For a session that is being completed: the version its client was given, else the one in force. */
  async versionToKeepIn(tx: Tx, sessionId: string): Promise<string> {
    const version = (await tx.get(AftercareVersions).handedOverFor(sessionId)) ?? (await this.currentIn(tx));
    return version.id;
  }

  /**
   * On which days a client is asked after this session: as in the version they were given, else in the one the session
   * keeps, else in the one in force.
   */
  async checkInDaysIn(tx: Tx, session: KeepsAftercare): Promise<readonly number[]> {
    return ((await this.#keptFor(tx, session)) ?? (await this.currentIn(tx))).checkInDays;
  }

  /** Null when there is no such session within reach. */
  ofSession(ctx: Context, sessionId: string): Promise<AftercareOfSession | null> {
    return this.#work.read(ctx, async (tx) => {
      const session = await tx.get(AftercareHandOvers).session(sessionId);
      if (!session) return null;
      const versions = tx.get(AftercareVersions);
      const version = (await this.#keptFor(tx, session)) ?? (await versions.current()) ?? (await this.#beginning(tx));
      const handOvers = await tx.get(AftercareHandOvers).ofSessions([sessionId]);
      return { sessionId, day: session.startedOn, version, handOvers };
    });
  }

  handOversOf(ctx: Context, sessionIds: readonly string[]): Promise<AftercareHandOver[]> {
    return this.#work.read(ctx, (tx) => tx.get(AftercareHandOvers).ofSessions(sessionIds));
  }

  /** Keeps with the session that its client was given a version. @throws Problem INPUT.NOT_FOUND. */
  handOver(ctx: Context, { id, sessionId, number, means }: HandOverAftercareInput): Promise<AftercareHandOver> {
    return this.#work.in(ctx, async (tx) => {
      const session = found(await tx.get(AftercareHandOvers).session(sessionId), 'sessionId');
      ctx.requireReach(session.clinicId, 'sessionId');
      await this.currentIn(tx, session.clinicId);
      const version = await tx.get(AftercareVersions).byNumber(number);
      if (!version?.publishedAt) throw new Problem('INPUT.NOT_FOUND', { field: 'number' });
      const { clientId, clinicId } = session;
      const row = { id, sessionId, clientId, clinicId, aftercareVersionId: version.id, means };
      const handed = { ...row, handedAt: tx.now, handedBy: ctx.staffMemberId };
      await tx.insert(AftercareHandOverEntity, [handed]);
      tx.announce('aftercare', 'sessions');
      return { ...handed, number };
    });
  }

  /**
   * Saves the draft of the next version; the first save makes it.
   *
   * @throws Problem AFTERCARE.* when the protocol cannot be followed, INPUT.STALE when somebody else was first.
   */
  saveDraft(ctx: Context, { version, ...protocol }: SaveAftercareInput): Promise<AftercareVersion> {
    return this.#work.in(ctx, async (tx) => {
      refuseOn(findInProtocol(protocol));
      await this.currentIn(tx);
      const [newest] = await tx.get(AftercareVersions).all();
      const draft = newest?.publishedAt === null ? newest : undefined;
      const row = { protocol, updatedAt: tx.now };
      tx.announce('aftercare');
      if (draft) {
        await tx.update(AftercareVersionEntity, asSeen(draft, version), row);
        return { ...draft, ...protocol, version: version + 1 };
      }
      if (version !== 0) throw new Problem('INPUT.STALE', { field: 'version' });
      const made = { id: uuidv7(), number: (newest?.number ?? 0) + 1, publishedAt: null, version: 1 };
      await tx.insert(AftercareVersionEntity, [{ ...made, ...row, publishedBy: null }]);
      return { ...made, ...protocol };
    });
  }

  /** From now on this is what clients get; it is never edited again. @throws Problem AFTERCARE.NO_DRAFT, INPUT.STALE. */
  publish(ctx: Context, input: AftercareDraftInput): Promise<AftercareVersion> {
    return this.#work.in(ctx, async (tx) => {
      const draft = await this.#draft(tx, input);
      const published = { publishedAt: tx.now, publishedBy: ctx.staffMemberId, updatedAt: tx.now };
      await tx.update(AftercareVersionEntity, draft, published);
      tx.announce('aftercare');
      return { ...draft, publishedAt: tx.now, version: draft.version + 1 };
    });
  }

  /** Throws the draft away. @throws Problem AFTERCARE.NO_DRAFT, INPUT.STALE. */
  discardDraft(ctx: Context, input: AftercareDraftInput): Promise<true> {
    return this.#work.in(ctx, async (tx) => {
      await tx.get(AftercareVersions).removeDraft((await this.#draft(tx, input)).id);
      tx.announce('aftercare');
      return true as const;
    });
  }

  async #draft(tx: Tx, { number, version }: AftercareDraftInput): Promise<AftercareVersion> {
    const draft = found(await tx.get(AftercareVersions).byNumber(number), 'number');
    if (draft.publishedAt !== null) throw new Problem('AFTERCARE.NO_DRAFT', { field: 'number' });
    return asSeen(draft, version);
  }

  /** The version a session's client was given, else the one the session keeps since it was completed. */
  async #keptFor(tx: Tx, { id, aftercareVersionId }: KeepsAftercare): Promise<AftercareVersion | undefined> {
    const versions = tx.get(AftercareVersions);
    const given = await versions.handedOverFor(id);
    return given ?? (aftercareVersionId === null ? undefined : (await versions.byIds([aftercareVersionId]))[0]);
  }

  async #beginning(tx: Tx): Promise<AftercareVersion> {
    return { ...firstVersion, publishedAt: tx.now };
  }
}
