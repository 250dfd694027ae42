import { type ActByLink, type ClientLink, linkStateAt, type MakeLinkInput } from '@stipple/domain/links';
import { Problem } from '@stipple/domain/problems';
import { addMinutes } from '@stipple/domain/time';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import { newToken } from '../access/index.ts';
import type { ClientsService } from '../clients/index.ts';
import { ClientLinkEntity } from './client-link.entity.ts';
import { Links } from './links.repository.ts';

/** A new link and the one time its token is told. */
export interface MadeLink {
  readonly link: ClientLink;
  readonly token: string;
}

/** A link as it is asked for. */
export type NewLink = Pick<ClientLink, 'id' | 'clientId' | 'tasks' | 'oneUse' | 'appointmentId' | 'expiresAt'>;

/** Links as the staff make and take them back. Nothing sends them: a person shows or passes them on. */
export class LinksService {
  readonly #work: Work;
  readonly #clients: ClientsService;

  constructor(work: Work, clients: ClientsService) {
    this.#work = work;
    this.#clients = clients;
  }

  /** Links of these clients, the newest first. */
  ofClients(ctx: Context, clientIds: readonly string[]): Promise<ClientLink[]> {
    return this.#work.read(ctx, (tx) => tx.get(Links).ofClients(clientIds));
  }

  /**
   * The token is told here and never again: only its hash is stored, also in the kept answer of a repeated request,
   * which therefore cannot tell it.
   *
   * @throws Problem LINK.ADDRESS_LOST when the request was a repeat; INPUT.NOT_FOUND, INPUT.ID_TAKEN.
   */
  async make(ctx: Context, { days, ...input }: MakeLinkInput): Promise<MadeLink> {
    const { token, tokenHash } = newToken();
    const made = await this.#work.in(ctx, async (tx) => {
      const expiresAt = addMinutes(tx.now, days * 24 * 60);
      return { link: await this.makeIn(tx, { ...input, appointmentId: null, expiresAt }, tokenHash), tokenHash };
    });
    if (made.tokenHash !== tokenHash) throw new Problem('LINK.ADDRESS_LOST');
    return { link: made.link, token };
  }

  /**
   * For another feature's use case, in its transaction, which tells the token that the hash is of.
   *
   * @throws Problem INPUT.NOT_FOUND, INPUT.ID_TAKEN.
   */
  async makeIn(tx: Tx, asked: NewLink, tokenHash: string): Promise<ClientLink> {
    await this.#clients.byIdIn(tx, asked.clientId);
    const link: ClientLink = {
      ...asked,
      createdAt: tx.now,
      createdBy: tx.ctx.staffMemberId,
      openedAt: null,
      revokedAt: null,
      done: [],
      version: 1,
    };
    const { done: _, ...row } = link;
    await tx.insert(ClientLinkEntity, [{ ...row, tokenHash }]);
    tx.announce('links');
    return link;
  }

  /** The link a message goes out with: the same one however often the message is handed over. */
  async keepIn(tx: Tx, link: NewLink, tokenHash: string): Promise<void> {
    await tx.get(Links).keep(link, tokenHash);
  }

  /** Links to these appointments, the newest first, and what was done with them. */
  ofAppointments(ctx: Context, appointmentIds: readonly string[]): Promise<ClientLink[]> {
    return this.#work.read(ctx, (tx) => tx.get(Links).ofAppointments(appointmentIds));
  }

  actsOn(ctx: Context, appointmentIds: readonly string[]): Promise<ActByLink[]> {
    return this.#work.read(ctx, (tx) => this.actsOnIn(tx, appointmentIds));
  }

  actsOnIn(tx: Tx, appointmentIds: readonly string[]): Promise<ActByLink[]> {
    return tx.get(Links).actsOn(appointmentIds);
  }

  /** Closes it at once. @throws Problem LINK.NOT_OPEN when it is closed already; INPUT.STALE, INPUT.NOT_FOUND. */
  revoke(ctx: Context, { id, version }: { readonly id: string; readonly version: number }): Promise<ClientLink> {
    return this.#work.in(ctx, async (tx) => {
      const link = asSeen(await tx.get(Links).byId(id), version);
      if (linkStateAt(link, tx.now) !== 'open') throw new Problem('LINK.NOT_OPEN', { field: 'id' });
      await tx.update(ClientLinkEntity, { id, version }, { revokedAt: tx.now });
      tx.announce('links');
      return { ...link, revokedAt: tx.now, version: version + 1 };
    });
  }

  /** How a link stands now. */
  stateOf(link: ClientLink) {
    return linkStateAt(link, this.#work.now());
  }
}
