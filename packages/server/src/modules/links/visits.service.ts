import type { ConsentVersion, SignConsentInput } from '@stipple/domain/consents';
import type { HealthAnswer } from '@stipple/domain/health';
import { type ActByLink, type ClientLink, type LinkTask, linkAllows, linkStateAt } from '@stipple/domain/links';
import { Problem } from '@stipple/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Context, type Tx, type Work } from '../../work/index.ts';
import { Throttle, tokenHashOf } from '../access/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { ConsentsOfClient, ConsentsService } from '../consents/index.ts';
import type { HealthService } from '../health/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import { ClientLinkUseEntity } from './client-link-use.entity.ts';
import { Links } from './links.repository.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
  readonly health: HealthService;
  readonly consents: ConsentsService;
}

/** Who knocks: the token, and where the request comes from. */
export interface Knock {
  readonly token: string;
  /** For the throttle. */
  readonly address: string;
  readonly requestId: string;
}

/** What a client sees of their link. */
export interface Visit {
  readonly link: ClientLink;
  readonly organizationName: string;
  readonly clinicName: string;
  readonly zone: string;
  readonly clientName: string;
  /** Those of the asked consents, with the text to sign. */
  readonly consents: readonly (ConsentsOfClient & { readonly version: ConsentVersion | null })[];
}

/**
 * A client at their link. The token is the only key: it opens one client of one organization, and an unknown one, a used
 * one and one that has run out get the same answer.
 */
export class VisitsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** @throws Problem LINK.NOT_OPEN, LINK.TOO_MANY_ATTEMPTS. */
  async open(knock: Knock): Promise<Visit> {
    const ctx = await this.#enter(knock);
    return this.#work.in(ctx, async (tx) => {
      const link = await openLinkOf(tx);
      if (link.openedAt === null) {
        await tx.get(Links).markOpened(link.id);
        tx.announce('links');
      }
      return this.#show(tx, link);
    });
  }

  /**
   * The questionnaire of one's health. The id is the client's, so that sending it again stores nothing twice.
   *
   * @throws Problem LINK.NOT_OPEN, LINK.TOO_MANY_ATTEMPTS, and those of the answers.
   */
  async answerHealth(knock: Knock, given: HealthGiven): Promise<Visit> {
    const ctx = await this.#enter(knock);
    return this.#once(ctx, 'health', given.id, (tx, { clientId }) =>
      this.#neighbours.health.answerIn(tx, { ...given, clientId, by: null }),
    );
  }

  /**
   * Signs the consent whose text was shown.
   *
   * @throws Problem LINK.NOT_OPEN, LINK.TOO_MANY_ATTEMPTS, and those of signing.
   */
  async sign(knock: Knock, input: Omit<SignConsentInput, 'clientId'>): Promise<Visit> {
    const ctx = await this.#enter(knock);
    const { consents } = this.#neighbours;
    const purpose = await this.#work.read(ctx, async (tx) => (await consents.versionIn(tx, input.versionId)).purpose);
    return this.#once(ctx, purpose, input.id, (tx, { clientId, linkId }) =>
      consents.signIn(tx, clientId, input, { device: 'link', witnessedBy: null, linkId }),
    );
  }

  /** Takes back what one allowed with one's photos. @throws Problem LINK.NOT_OPEN, CONSENT.NOT_GIVEN. */
  async withdraw(knock: Knock, purpose: 'photos' | 'marketing'): Promise<Visit> {
    const ctx = await this.#enter(knock);
    return this.#once(ctx, purpose, uuidv7(), (tx, { clientId, linkId }) =>
      this.#neighbours.consents.withdrawIn(tx, clientId, purpose, { device: 'link', witnessedBy: null, linkId }),
    );
  }

  /**
   * Finds the one client this token opens, and counts what opens nothing. For the features that show one appointment or
   * one offer, the context reaches the diary, if the link is for that; for the choice of messages it does not.
   *
   * @throws Problem LINK.NOT_OPEN, LINK.TOO_MANY_ATTEMPTS.
   */
  async enter(knock: Knock, task: 'appointment' | 'offer' | 'messages'): Promise<Context> {
    const ctx = await this.#enter(knock);
    const link = await this.#work.read(ctx, openLinkOf);
    if (!link.tasks.includes(task)) throw new Problem('LINK.NOT_OPEN');
    const { organizationId, requestId } = ctx;
    return Context.ofLink({
      organizationId,
      requestId,
      linkId: link.id,
      clientId: link.clientId,
      diary: task !== 'messages',
    });
  }

  /** The link of this context, held until commit, so that one use at a time decides. @throws Problem LINK.NOT_OPEN. */
  async linkIn(tx: Tx): Promise<ClientLink> {
    await tx.get(Links).lock(ofLink(tx.ctx).linkId);
    return openLinkOf(tx);
  }

  /** True when this was done through the link already and its answer was lost on the way. */
  isRepeatIn(tx: Tx, id: string): Promise<boolean> {
    return isRepeat(tx, id, ofLink(tx.ctx));
  }

  /** Writes down what was done with an appointment through the link. */
  async usedIn(tx: Tx, id: string, task: 'appointment' | 'offer', done: Pick<ActByLink, 'act' | 'appointmentId'>) {
    const { linkId, clientId } = ofLink(tx.ctx);
    await tx.insert(ClientLinkUseEntity, [{ id, linkId, clientId, task, ...done, doneAt: tx.now }]);
    tx.announce('links');
  }

  /** Finds the one client this token opens, and counts what opens nothing. */
  async #enter({ token, address, requestId }: Knock): Promise<Context> {
    const linkTokenHash = tokenHashOf(token);
    const now = this.#work.now();
    const found = await this.#work.asVisitor({ linkTokenHash }, async (query) => {
      const throttle = Throttle.ofLink(query, address);
      await throttle.enter(now);
      const [link] = await query<{ organizationId: string; linkId: string; clientId: string }>(
        `select organization_id as "organizationId", id as "linkId", client_id as "clientId" from client_link
         where token_hash = $1 and revoked_at is null and expires_at > $2`,
        [linkTokenHash, now],
      );
      if (link) await throttle.succeeded();
      return link;
    });
    if (!found) throw new Problem('LINK.NOT_OPEN');
    return Context.ofLink({ ...found, requestId });
  }

  /** Does one task, writes down that it was done through the link, and shows what is left. */
  #once(ctx: Context, task: LinkTask, id: string, act: (tx: Tx, of: OfLink) => Promise<unknown>): Promise<Visit> {
    return this.#work.in(ctx, async (tx) => {
      const of = ofLink(ctx);
      await tx.get(Links).lock(of.linkId);
      const link = await tx.get(Links).byId(of.linkId);
      if (await isRepeat(tx, id, of)) return this.#show(tx, link);
      if (!linkAllows(link, task, tx.now)) throw new Problem('LINK.NOT_OPEN');
      await act(tx, of);
      const about = { appointmentId: null, act: null };
      const use = { id, linkId: of.linkId, clientId: of.clientId, task, ...about, doneAt: tx.now };
      await tx.insert(ClientLinkUseEntity, [use]);
      tx.announce('links');
      return this.#show(tx, { ...link, done: [...new Set([...link.done, task])] });
    });
  }

  async #show(tx: Tx, link: ClientLink): Promise<Visit> {
    const { organizations, clinics, clients, consents } = this.#neighbours;
    const [organization, client, all] = await Promise.all([
      organizations.currentIn(tx),
      clients.byIdIn(tx, link.clientId),
      consents.allIn(tx, link.clientId),
    ]);
    const clinic = await clinics.byIdIn(tx, client.clinicId);
    const asked = all.filter(({ purpose }) => link.tasks.includes(purpose));
    const withText = asked.map(async (one) => ({
      ...one,
      version: one.currentId === null ? null : await consents.versionIn(tx, one.currentId),
    }));
    return {
      link,
      organizationName: organization.name,
      clinicName: clinic.name,
      zone: clinic.zone,
      clientName: client.name,
      consents: await Promise.all(withText),
    };
  }
}

/** Answers as they are sent. */
export interface HealthGiven {
  readonly id: string;
  readonly answers: readonly HealthAnswer[];
  readonly signedName: string;
}

interface OfLink {
  readonly linkId: string;
  readonly clientId: string;
}

function ofLink({ link }: Context): OfLink {
  if (!link) throw new Problem('LINK.NOT_OPEN');
  return link;
}

/** @throws Problem LINK.NOT_OPEN unless it is open. */
async function openLinkOf(tx: Tx): Promise<ClientLink> {
  const link = await tx.get(Links).byId(ofLink(tx.ctx).linkId);
  if (linkStateAt(link, tx.now) !== 'open') throw new Problem('LINK.NOT_OPEN');
  return link;
}

/** The answer to the first sending was lost on its way; it is given again. */
async function isRepeat(tx: Tx, id: string, { linkId }: OfLink): Promise<boolean> {
  const rows = await tx.query('select 1 from client_link_use where organization_id = $1 and id = $2 and link_id = $3', [
    tx.ctx.organizationId,
    id,
    linkId,
  ]);
  return rows.length > 0;
}
