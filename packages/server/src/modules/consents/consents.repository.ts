import type { ConsentPurpose, ConsentSignature, ConsentVersion } from '@stipple/domain/consents';
import { found, Repository } from '../../work/index.ts';

const columns = `v.id, v.purpose, v.language, v.number, v.text, v.topics, v.text_hash as "textHash", v.template,
  v.published_at as "publishedAt", v.published_by as "publishedBy", v.version`;

const signed = `s.id, s.client_id as "clientId", s.purpose, s.version_id as "versionId", s.text_hash as "textHash",
  s.signed_name as "signedName", s.method, s.drawn, s.signed_at as "signedAt", s.device,
  s.witnessed_by as "witnessedBy", w.withdrawn_at as "withdrawnAt"`;

const withWithdrawal = `consent_signature s left join consent_withdrawal w
  on w.organization_id = s.organization_id and w.signature_id = s.id`;

/** The newest published wording of a purpose and language, without its text. */
export type PublishedHead = Pick<ConsentVersion, 'id' | 'purpose' | 'language' | 'number'>;

export class ConsentVersions extends Repository {
  /** Every wording, the newest of each purpose and language first; a draft before what is published. */
  all(): Promise<ConsentVersion[]> {
    return this.tx.query<ConsentVersion>(
      `select ${columns} from consent_version v where v.organization_id = $1
       order by v.purpose, v.language, v.number desc nulls first limit 1000`,
      [this.tx.ctx.organizationId],
    );
  }

  byIds(ids: readonly string[]): Promise<ConsentVersion[]> {
    return this.tx.query<ConsentVersion>(
      `select ${columns} from consent_version v where v.organization_id = $1 and v.id = any ($2)`,
      [this.tx.ctx.organizationId, ids],
    );
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'id'): Promise<ConsentVersion> {
    return found((await this.byIds([id]))[0], field);
  }

  /** What may be signed today: of each purpose and language the newest. */
  published(): Promise<PublishedHead[]> {
    return this.tx.query<PublishedHead>(
      `select distinct on (v.purpose, v.language) v.id, v.purpose, v.language, v.number from consent_version v
       where v.organization_id = $1 and v.published_at is not null
       order by v.purpose, v.language, v.number desc`,
      [this.tx.ctx.organizationId],
    );
  }

  /** The newest published wording of one purpose and language. */
  newest(purpose: ConsentPurpose, language: string): Promise<ConsentVersion | undefined> {
    return this.tx.first<ConsentVersion>(
      `select ${columns} from consent_version v
       where v.organization_id = $1 and v.purpose = $2 and v.language = $3 and v.published_at is not null
       order by v.number desc limit 1`,
      [this.tx.ctx.organizationId, purpose, language],
    );
  }

  /** @throws nothing when it is not there or published: the policies let only a draft go. */
  async deleteDraft(id: string): Promise<void> {
    await this.tx.query('delete from consent_version where organization_id = $1 and id = $2 and published_at is null', [
      this.tx.ctx.organizationId,
      id,
    ]);
  }
}

export class ConsentSignatures extends Repository {
  byIds(ids: readonly string[]): Promise<ConsentSignature[]> {
    return this.tx.query<ConsentSignature>(
      `select ${signed} from ${withWithdrawal} where s.organization_id = $1 and s.id = any ($2)`,
      [this.tx.ctx.organizationId, ids],
    );
  }

  /** Everything these clients ever signed, the newest first. */
  ofClients(clientIds: readonly string[]): Promise<ConsentSignature[]> {
    return this.tx.query<ConsentSignature>(
      `select ${signed} from ${withWithdrawal} where s.organization_id = $1 and s.client_id = any ($2)
       order by s.signed_at desc, s.id desc`,
      [this.tx.ctx.organizationId, clientIds],
    );
  }

  /** Of each client the last signature of each purpose. */
  last(clientIds: readonly string[]): Promise<ConsentSignature[]> {
    return this.tx.query<ConsentSignature>(
      `select distinct on (s.client_id, s.purpose) ${signed} from ${withWithdrawal}
       where s.organization_id = $1 and s.client_id = any ($2)
       order by s.client_id, s.purpose, s.signed_at desc, s.id desc`,
      [this.tx.ctx.organizationId, clientIds],
    );
  }
}
