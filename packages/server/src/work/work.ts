import { Problem } from '@stipple/domain/problems';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/index.ts';
import { isTransient, problemOfConstraint } from '../database/errors.ts';
import { connectionOf, gatherPackets } from '../database/pool.ts';
import type { Context } from './context.ts';
import { answerOnce } from './idempotency.ts';
import { queryOf } from './statement.ts';
import { Tx } from './tx.ts';

/** How often a use case is tried again after PostgreSQL broke a deadlock or a write conflict. */
const tries = 4;

/** What a transaction of somebody who is not signed in may see: the account or sign-in it can name. */
export interface Visitor {
  readonly email?: string;
  readonly accountId?: string;
  readonly tokenHash?: string;
  /** Hash of the token of a client's link. */
  readonly linkTokenHash?: string;
  /** Hash of the token of a practitioner's calendar. */
  readonly feedTokenHash?: string;
  /** What an organization is called in the address of its enquiry page. */
  readonly enquiryHandle?: string;
  readonly organizationId?: string;
  /** The worker going round: may see that organizations exist. */
  readonly rollCall?: true;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The only way to the data. Opens transactions that say whose data they are about, in the round trip of BEGIN. */
export class Work {
  readonly #source: DataSource;
  readonly #clock: Clock;
  readonly #shared = new WeakMap<Context, Promise<SharedRead>>();
  readonly #sharing = new WeakSet<Context>();
  readonly #afterCommit: ((topics: ReadonlySet<string>) => void)[] = [];

  constructor(source: DataSource, clock: Clock) {
    this.#source = source;
    this.#clock = clock;
  }

  /** Now, by the clock the use cases are given. */
  now(): string {
    return this.#clock.now();
  }

  /**
   * Runs a use case in one transaction and commits it with the events it told. A deadlock is tried again, so the
   * use case touches nothing but its transaction. Under an idempotency key it runs once; a repeat gets the answer
   * of the first.
   */
  async in<T>(ctx: Context, useCase: (tx: Tx) => Promise<T>): Promise<T> {
    const key = ctx.takeIdempotencyKey();
    let announced: ReadonlySet<string> = new Set();
    const result = await this.#again(() =>
      this.#transaction(`begin; ${settingsOf(ctx)}`, (client) => {
        const tx = new Tx(ctx, this.#clock.now(), client, this.#source);
        announced = tx.announced;
        const run = async () => {
          const result = await useCase(tx);
          await tx.flush();
          return result;
        };
        return key ? answerOnce(tx, key, run) : run();
      }),
    );
    for (const listener of this.#afterCommit) listener(announced);
    return result;
  }

  /** Calls back after each commit of this process with the topics it announced, before its caller hears of it. */
  onCommit(listener: (topics: ReadonlySet<string>) => void): void {
    this.#afterCommit.push(listener);
  }

  /** Runs questions in one READ ONLY transaction with one view of the data. */
  async read<T>(ctx: Context, questions: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.#sharing.has(ctx)) return questions((await this.#sharedRead(ctx)).tx);
    return this.#transaction(beginRead(ctx), (client) =>
      questions(new Tx(ctx, this.#clock.now(), client, this.#source)),
    );
  }

  /**
   * Lets every `read` of this context share one transaction, opened by the first of them, until `end` is called.
   * For an edge that answers one question with many: a list and its relations are then one view of the data.
   */
  shareRead(ctx: Context): { end(): Promise<void> } {
    this.#sharing.add(ctx);
    return {
      end: async () => {
        this.#sharing.delete(ctx);
        await (await this.#shared.get(ctx)?.catch(() => undefined))?.end();
      },
    };
  }

  /** A transaction of somebody not signed in yet, who sees what they can name and no tenant's data. */
  async asVisitor<T>(visitor: Visitor, useCase: (query: Tx['query']) => Promise<T>): Promise<T> {
    return this.#again(() =>
      this.#transaction(`begin; ${settingsOfVisitor(visitor)}`, (client) => useCase(queryOf(client))),
    );
  }

  async #again<T>(attempt: () => Promise<T>): Promise<T> {
    for (let left = tries - 1; ; left--) {
      try {
        return await attempt();
      } catch (error) {
        if (!isTransient(error)) throw problemOfConstraint(error) ?? error;
        if (left === 0) throw new Problem('INPUT.BUSY');
      }
    }
  }

  async #transaction<T>(begin: string, run: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await connectionOf(this.#source);
    try {
      return await within(client, begin, () => run(client));
    } finally {
      client.release();
    }
  }

  #sharedRead(ctx: Context): Promise<SharedRead> {
    const shared = this.#shared.get(ctx) ?? this.#openShared(ctx);
    this.#shared.set(ctx, shared);
    return shared;
  }

  async #openShared(ctx: Context): Promise<SharedRead> {
    const begin = beginRead(ctx);
    const client = await connectionOf(this.#source);
    void started(client, begin);
    const end = async () => {
      await rollBack(client);
      client.release();
    };
    return { tx: new Tx(ctx, this.#clock.now(), client, this.#source), end };
  }
}

interface SharedRead {
  readonly tx: Tx;
  end(): Promise<void>;
}

/** Runs in a transaction: committed when it succeeds, rolled back when it throws. */
async function within<T>(client: PoolClient, begin: string, run: () => Promise<T>): Promise<T> {
  try {
    const begun = started(client, begin);
    const result = await run();
    await begun;
    await client.query('commit');
    return result;
  } catch (error) {
    await rollBack(client);
    throw error;
  }
}

/**
 * Sends BEGIN and its settings without waiting: the connection is pipelined, so the first question goes out in the same
 * packet. Were they to fail, it would find no settings and fail too, so nobody need be watching at that moment.
 */
function started(client: PoolClient, begin: string): Promise<unknown> {
  gatherPackets(client);
  const begun = client.query(begin);
  begun.catch(() => undefined);
  return begun;
}

/** A connection that cannot even roll back is broken; the pool throws it away when it is released. */
async function rollBack(client: PoolClient): Promise<void> {
  await client.query('rollback').catch(() => undefined);
}

function beginRead(ctx: Context): string {
  return `begin isolation level repeatable read read only; ${settingsOf(ctx)}`;
}

function settingsOf({ organizationId, reach, link, feed, enquiry }: Context): string {
  const settings = {
    'app.organization_id': uuid(organizationId),
    'app.clinic_ids': reach === 'everything' ? '*' : `{${reach.map(uuid).join(',')}}`,
    ...(link && { 'app.link_client_id': uuid(link.clientId) }),
    ...(feed && { 'app.feed_practitioner_id': uuid(feed.staffMemberId) }),
    // Whoever asks on the page sees of clients what one of them sees at a link: the one, and nobody else.
    ...(enquiry && { 'app.link_client_id': uuid(enquiry.clientId), 'app.enquiry_id': uuid(enquiry.enquiryId) }),
  };
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', true)`);
  return `select ${calls.join(', ')}`;
}

function settingsOfVisitor(visitor: Visitor): string {
  const { email = '', accountId, tokenHash = '', linkTokenHash = '', organizationId = nobody, rollCall } = visitor;
  const { feedTokenHash = '', enquiryHandle = '' } = visitor;
  const settings = {
    'app.organization_id': uuid(organizationId),
    'app.clinic_ids': organizationId === nobody ? '{}' : '*',
    'app.sign_in_email': quoted(email),
    'app.account_id': accountId ? uuid(accountId) : '',
    'app.sign_in_token_hash': hex(tokenHash),
    'app.link_token_hash': hex(linkTokenHash),
    'app.feed_token_hash': hex(feedTokenHash),
    'app.enquiry_handle': quoted(enquiryHandle),
    'app.roll_call': rollCall ? 'ids' : '',
  };
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', E'${value}', true)`);
  return `select ${calls.join(', ')}`;
}

/** Text that becomes part of a statement, between quotes after an E. */
function quoted(text: string): string {
  return text.replaceAll("'", "''").replaceAll('\\', '\\\\');
}

/** These values become part of a statement; what is not exactly an id or a hash never gets there. */
function uuid(value: string): string {
  if (!/^[0-9a-f-]{36}$/i.test(value))
    throw new Problem('INPUT.INVALID', { field: 'id', params: { sentence: 'This is not an id.' } });
  return value;
}

function hex(value: string): string {
  if (!/^[0-9a-f]*$/.test(value)) throw new Error('A token hash is hexadecimal');
  return value;
}
