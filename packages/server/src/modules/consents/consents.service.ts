import type { Client } from '@stipple/domain/clients';
import {
  type ConsentPurpose,
  type ConsentSignature,
  type ConsentStanding,
  type ConsentVersion,
  consentPurposes,
  consentSigned,
  consentWithdrawn,
  currentFor,
  findInSigning,
  type SignConsentInput,
  standingOf,
  type WithdrawConsentInput,
} from '@stipple/domain/consents';
import { Problem, refuseOn } from '@stipple/domain/problems';
import type { Instant } from '@stipple/domain/time';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClientsService } from '../clients/index.ts';
import { ConsentSignatureEntity } from './consent-signature.entity.ts';
import { ConsentWithdrawalEntity } from './consent-withdrawal.entity.ts';
import { ConsentSignatures, ConsentVersions } from './consents.repository.ts';

/** Which wording would be signed now, and which stands signed. */
export interface SignedVersion {
  readonly current: string | null;
  readonly signed: string | null;
}

/** Where a client stands, as other features need it. */
export interface StandingIn {
  readonly treatment: {
    /** The version they sign now; null when none is published. */
    readonly current: string | null;
    /** The version they have signed; null when none, or it was withdrawn. In order when it is `current`. */
    readonly signed: string | null;
    readonly signedAt: Instant | null;
  };
  /** Photos may be taken. */
  readonly photos: boolean;
  /** Photos may be shown to others. */
  readonly marketing: boolean;
}

/** Where one client stands with one purpose. */
export interface ConsentsOfClient {
  readonly clientId: string;
  readonly purpose: ConsentPurpose;
  readonly standing: ConsentStanding;
  /** What they would sign now; null when nothing is published. */
  readonly currentId: string | null;
  /** What they signed last, if anything. */
  readonly last: ConsentSignature | null;
}

/** How somebody came to sign: before a witness on the tablet, or through their own link. */
export type SignedBy =
  | { readonly device: 'tablet'; readonly witnessedBy: string; readonly linkId: null }
  | { readonly device: 'link'; readonly witnessedBy: null; readonly linkId: string };

export class ConsentsService {
  readonly #work: Work;
  readonly #clients: ClientsService;

  constructor(work: Work, clients: ClientsService) {
    this.#work = work;
    this.#clients = clients;
  }

  /** For another feature's use case, in its transaction. @throws Problem INPUT.NOT_FOUND for a client out of reach. */
  async standingIn(tx: Tx, clientId: string): Promise<StandingIn> {
    const all = await this.allIn(tx, clientId);
    const of = (purpose: ConsentPurpose) => all.find((one) => one.purpose === purpose);
    const treatment = of('treatment');
    const stands = treatment?.last?.withdrawnAt === null ? treatment.last : null;
    return {
      treatment: {
        current: treatment?.currentId ?? null,
        signed: stands?.versionId ?? null,
        signedAt: stands?.signedAt ?? null,
      },
      photos: of('photos')?.standing === 'given',
      marketing: of('marketing')?.standing === 'given',
    };
  }

  /** Where these clients stand with the consent to treatment, by client: three questions, however many clients. */
  async treatmentStandingsIn(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, SignedVersion>> {
    const [clients, published, signatures] = await Promise.all([
      this.#clients.byIdsIn(tx, clientIds),
      tx.get(ConsentVersions).published(),
      tx.get(ConsentSignatures).ofClients(clientIds),
    ]);
    return new Map(
      clients.map(({ id, language }) => {
        const last = signatures.find((one) => one.clientId === id && one.purpose === 'treatment');
        const signed = last?.withdrawnAt === null ? last.versionId : null;
        return [id, { current: currentFor(published, 'treatment', language, signed)?.id ?? null, signed }];
      }),
    );
  }

  /** Every purpose in its usual order. @throws Problem INPUT.NOT_FOUND for a client out of reach. */
  async allIn(tx: Tx, clientId: string): Promise<ConsentsOfClient[]> {
    return standingsOf(tx, [await this.#clients.byIdIn(tx, clientId)]);
  }

  /** Where these clients stand with each purpose; nothing of those out of reach. */
  ofClients(ctx: Context, clientIds: readonly string[]): Promise<ConsentsOfClient[]> {
    return this.#work.read(ctx, async (tx) => standingsOf(tx, await this.#clients.byIdsIn(tx, clientIds)));
  }

  /** Everything these clients ever signed, the newest first. */
  signaturesOf(ctx: Context, clientIds: readonly string[]): Promise<ConsentSignature[]> {
    return this.#work.read(ctx, (tx) => tx.get(ConsentSignatures).ofClients(clientIds));
  }

  signaturesByIds(ctx: Context, ids: readonly string[]): Promise<ConsentSignature[]> {
    return this.#work.read(ctx, (tx) => tx.get(ConsentSignatures).byIds(ids));
  }

  /** For another feature's use case, in its transaction. */
  versionIn(tx: Tx, id: string): Promise<ConsentVersion> {
    return tx.get(ConsentVersions).byId(id, 'versionId');
  }

  /**
   * On the clinic's tablet; who is signed in is the witness.
   *
   * @throws Problem CONSENT.NOT_PUBLISHED, CONSENT.TEXT_REPLACED, CONSENT.NOT_ALL_TICKED, CONSENT.NOT_SIGNED,
   *   INPUT.ID_TAKEN, INPUT.NOT_FOUND.
   */
  sign(ctx: Context, { clientId, ...input }: SignConsentInput): Promise<ConsentSignature> {
    const by: SignedBy = { device: 'tablet', witnessedBy: ctx.staffMemberId, linkId: null };
    return this.#work.in(ctx, (tx) => this.signIn(tx, clientId, input, by));
  }

  /** The same in another feature's transaction. */
  async signIn(
    tx: Tx,
    clientId: string,
    input: Omit<SignConsentInput, 'clientId'>,
    by: SignedBy,
  ): Promise<ConsentSignature> {
    const client = await this.#clients.byIdIn(tx, clientId);
    const [version, published] = await Promise.all([
      tx.get(ConsentVersions).byId(input.versionId, 'versionId'),
      tx.get(ConsentVersions).published(),
    ]);
    // In whichever language it was read: the newest of that one.
    const current = currentFor(published, version.purpose, client.language, version.id);
    refuseOn(findInSigning({ ...input, version, current }));
    const { id, signedName, method } = input;
    const { purpose, id: versionId, textHash } = version;
    const drawn = method === 'drawn' ? input.drawn : null;
    const signature = { id, clientId, purpose, versionId, textHash, signedName, method, drawn, signedAt: tx.now };
    await tx.insert(ConsentSignatureEntity, [{ ...signature, ...by }]);
    tx.tell(consentSigned, { clientId, signatureId: id });
    tx.announce('consents');
    return { ...signature, device: by.device, witnessedBy: by.witnessedBy, withdrawnAt: null };
  }

  /** @throws Problem CONSENT.NOT_GIVEN when there is nothing to withdraw; INPUT.NOT_FOUND. */
  withdraw(ctx: Context, { clientId, purpose }: WithdrawConsentInput): Promise<ConsentSignature> {
    const by: SignedBy = { device: 'tablet', witnessedBy: ctx.staffMemberId, linkId: null };
    return this.#work.in(ctx, (tx) => this.withdrawIn(tx, clientId, purpose, by));
  }

  /** The same in another feature's transaction. */
  async withdrawIn(tx: Tx, clientId: string, purpose: ConsentPurpose, by: SignedBy): Promise<ConsentSignature> {
    await this.#clients.byIdIn(tx, clientId);
    const last = (await tx.get(ConsentSignatures).last([clientId])).find((one) => one.purpose === purpose);
    if (!last || last.withdrawnAt !== null) throw new Problem('CONSENT.NOT_GIVEN', { field: 'purpose' });
    const { device, witnessedBy: recordedBy, linkId } = by;
    const row = { signatureId: last.id, clientId, withdrawnAt: tx.now, device, recordedBy, linkId };
    await tx.insert(ConsentWithdrawalEntity, [row]);
    tx.tell(consentWithdrawn, { clientId, signatureId: last.id });
    tx.announce('consents');
    return { ...last, withdrawnAt: tx.now };
  }
}

async function standingsOf(tx: Tx, clients: readonly Pick<Client, 'id' | 'language'>[]): Promise<ConsentsOfClient[]> {
  const ids = clients.map(({ id }) => id);
  const [published, signatures] = await Promise.all([
    tx.get(ConsentVersions).published(),
    tx.get(ConsentSignatures).last(ids),
  ]);
  const byKey = new Map(signatures.map((one) => [`${one.clientId} ${one.purpose}`, one]));
  return clients.flatMap(({ id: clientId, language }) =>
    consentPurposes.map((purpose) => {
      const last = byKey.get(`${clientId} ${purpose}`);
      const current = currentFor(published, purpose, language, last?.withdrawnAt === null ? last.versionId : null);
      const standing = standingOf(last, current);
      return { clientId, purpose, standing, currentId: current?.id ?? null, last: last ?? null };
    }),
  );
}
