import { Problem } from '@stipple/domain/problems';
import type { Services } from '@stipple/server/house';
import type { Context, Work } from '@stipple/server/work';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Loader, Relation } from './relation.ts';

interface Given {
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
  readonly services: Services;
  readonly work: Work;
  readonly signedIn: Context | null;
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
  private readonly loaders = new Map<unknown, unknown>();

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

  /** One batched question for all rows of this request that ask for the same relation. */
  load<Key, Out>(relation: Relation<Key, Out>, key: Key): Promise<Out> {
    return this.loaderOf(relation).load(key);
  }

  /** Those of the rows that exist within reach, in the order asked for. */
  async loadAll<Key, Out>(relation: Relation<Key, Out>, keys: readonly Key[]): Promise<NonNullable<Out>[]> {
    const found = await Promise.all(keys.map((key) => this.load(relation, key)));
    return found.filter((one) => one !== null && one !== undefined);
  }

  private loaderOf<Key, Out>(relation: Relation<Key, Out>): Loader<Key, Out> {
    const open = this.loaders.get(relation) as Loader<Key, Out> | undefined;
    if (open) return open;
    const loader = relation.open(this);
    this.loaders.set(relation, loader);
    return loader;
  }
}
