import type { ConsentPurpose, SignatureMethod, SigningDevice } from '@stipple/domain/consents';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('consent_signature')
export class ConsentSignatureEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('text')
  purpose!: ConsentPurpose;

  @Column('uuid')
  versionId!: string;

  @Column('text')
  textHash!: string;

  @Column('text')
  signedName!: string;

  @Column('text')
  method!: SignatureMethod;

  @Column('text', { nullable: true })
  drawn!: string | null;

  @Column('timestamptz')
  signedAt!: Instant;

  @Column('text')
  device!: SigningDevice;

  @Column('uuid', { nullable: true })
  witnessedBy!: string | null;

  @Column('uuid', { nullable: true })
  linkId!: string | null;
}
