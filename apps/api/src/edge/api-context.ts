import { Problem } from '@stipple/domain/problems';
import type { Services } from '@stipple/server/house';
import type { Opened } from '@stipple/server/modules/audit';
import type { Context, Work } from '@stipple/server/work';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Batch, type Eventually, type Relation } from './relation.ts';

interface Given {
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
  readonly services: Services;
  readonly work: Work;
  readonly signedIn: Context | null;
}

interface State {
  readonly batches: Map<unknown, unknown>;
  /** Records this request opens, each once. */
  readonly opened: Map<string, Opened>;
  /** Questions of the list that is looking ahead just now. */
  ahead?: Set<Promise<void>> | undefined;
}

/**
 * What resolvers are handed: who asks, how to answer beside the data (cookies), and the relations of this one request.
 * Fields are plain because Apollo copies its context.
 */
export class ApiContext {
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
  readonly services: Services;
  readonly work: Work;
  /** Null when nobody is signed in. */
  signedIn: Context | null;
  /** One object, which the copy shares. */
  private readonly state: State = { batches: new Map(), opened: new Map() };

  constructor(given: Given) {
    this.req = given.req;
    this.reply = given.reply;
    this.services = given.services;
    this.work = given.work;
    this.signedIn = given.signedIn;
  }

  /** In every log line, in every error answer, and in the header x-request-id. */
  get requestId(): string {
    return this.req.id;
  }

  /** Whose data, by whom, how far. @throws Problem ACCESS.NOT_SIGNED_IN */
  get ctx(): Context {
    if (!this.signedIn) throw new Problem('ACCESS.NOT_SIGNED_IN');
    return this.signedIn;
  }

  /** Records that the answer shows, to be written down before it leaves. */
  get opened(): readonly Opened[] {
    return [...this.state.opened.values()];
  }

  noteOpened(opened: Opened): void {
    this.state.opened.set(`${opened.what} ${opened.subjectId}`, opened);
  }

  /** Where a relation leads from this key: at once when it is known, or with one question for all that ask now. */
  follow<Key, Out>(relation: Relation<Key, Out>, key: Key): Eventually<Out> {
    const batch = this.batchOf(relation);
    if (!this.state.ahead) return batch.follow(key);
    const asked = batch.ahead(key);
    this.state.ahead.add(asked);
    return asked as Promise<never>;
  }

  /** Those of the rows that exist within reach, in the order asked for. */
  async followAll<Key, Out>(relation: Relation<Key, Out>, keys: readonly Key[]): Promise<NonNullable<Out>[]> {
    const found = await Promise.all(keys.map((key) => this.follow(relation, key)));
    return found.filter((one) => one !== null && one !== undefined);
  }

  /** Runs `ask`, in which every relation that is followed is only asked for, and waits until all of them are known. */
  async askAhead(ask: () => void): Promise<void> {
    const asked = new Set<Promise<void>>();
    this.state.ahead = asked;
    ask();
    this.state.ahead = undefined;
    // What fails here fails again where it is followed, with its path.
    await Promise.allSettled(asked);
  }

  private batchOf<Key, Out>(relation: Relation<Key, Out>): Batch<Key, Out> {
    const { batches } = this.state;
    const open = batches.get(relation) as Batch<Key, Out> | undefined;
    if (open) return open;
    const batch = new Batch(relation, this);
    batches.set(relation, batch);
    return batch;
  }
}
