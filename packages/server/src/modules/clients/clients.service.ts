import {
  type AddClientInput,
  type ChangeClientInput,
  type Client,
  type ClientList,
  searchTextOf,
} from '@stipple/domain/clients';
import { Problem } from '@stipple/domain/problems';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { ClientEntity } from './client.entity.ts';
import { Clients } from './clients.repository.ts';

export class ClientsService {
  readonly #work: Work;
  readonly #clinics: ClinicsService;

  constructor(work: Work, clinics: ClinicsService) {
    this.#work = work;
    this.#clinics = clinics;
  }

  list(ctx: Context, asked: ClientList): Promise<Client[]> {
    return this.#work.read(ctx, (tx) => tx.get(Clients).list(asked));
  }

  count(ctx: Context, asked: Pick<ClientList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Clients).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Client[]> {
    return this.#work.read(ctx, (tx) => tx.get(Clients).byIds(ids));
  }

  /** For another feature's use case, in its transaction. @throws Problem INPUT.NOT_FOUND naming the field. */
  byIdIn(tx: Tx, id: string, field?: string): Promise<Client> {
    return tx.get(Clients).byId(id, field);
  }

  /** Those that exist within reach, in no order. */
  byIdsIn(tx: Tx, ids: readonly string[]): Promise<Client[]> {
    return tx.get(Clients).byIds(ids);
  }

  /** For a consultation, in its transaction: the skin type it found is the client's from now on. */
  async learnSkinType(tx: Tx, clientId: string, skinType: number): Promise<void> {
    const client = await tx.get(Clients).byId(clientId);
    if (client.skinType === skinType) return;
    await tx.update(ClientEntity, client, { skinType });
    tx.announce('clients');
  }

  /**
   * For a booking or treatment, in its transaction: from now on that clinic reaches the client too.
   *
   * @throws Problem INPUT.NOT_FOUND naming the field for a client out of reach.
   */
  async join(tx: Tx, clientId: string, clinicId: string, field?: string): Promise<Client> {
    const client = await tx.get(Clients).byId(clientId, field);
    await tx.get(Clients).addClinic(clientId, clinicId);
    return client;
  }

  /** @throws Problem CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND, ACCESS.NOT_ALLOWED for clinical facts. */
  add(ctx: Context, input: AddClientInput): Promise<Client> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.clinicId);
      const skinType = skinTypeFrom(ctx, input.skinType, null);
      await this.#clinics.byIdIn(tx, input.clinicId);
      return this.addIn(tx, { ...input, skinType });
    });
  }

  /** For another feature's use case, in its transaction, at a clinic it has decided on. */
  async addIn(tx: Tx, input: AddClientInput): Promise<Client> {
    const client: Client = { ...input, createdAt: tx.now, version: 1 };
    await tx.insert(ClientEntity, [{ ...client, search: searchTextOf(client) }]);
    await tx.get(Clients).addClinic(client.id, client.clinicId);
    tx.announce('clients');
    return client;
  }

  /** Within reach, those with this e-mail address or phone number: who they are is for a person to say. At most ten. */
  withContactIn(tx: Tx, contact: Pick<Client, 'email' | 'phone'>): Promise<Client[]> {
    return tx.get(Clients).withContact(contact);
  }

  /** @throws Problem INPUT.STALE when somebody else was first; ACCESS.NOT_ALLOWED for clinical facts. */
  change(ctx: Context, { id, version, ...input }: ChangeClientInput): Promise<Client> {
    return this.#work.in(ctx, async (tx) => {
      const client = await tx.get(Clients).byId(id, 'id');
      const changes = { ...input, skinType: skinTypeFrom(ctx, input.skinType, client.skinType) };
      const changed: Client = { ...client, ...changes, version: version + 1 };
      await tx.update(ClientEntity, { id, version }, { ...changes, search: searchTextOf(changed) });
      tx.announce('clients');
      return changed;
    });
  }
}

/**
 * Skin type is clinical: who may not see it sends nothing or null, and what is known stays; a value from them is
 * refused.
 */
function skinTypeFrom(ctx: Context, given: number | null | undefined, before: number | null): number | null {
  if (ctx.may('record.read')) return given === undefined ? before : given;
  if (given !== undefined && given !== null) throw new Problem('ACCESS.NOT_ALLOWED', { field: 'skinType' });
  return before;
}
