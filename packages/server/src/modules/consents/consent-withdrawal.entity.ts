import type { SigningDevice } from '@stipple/domain/consents';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('consent_withdrawal')
export class ConsentWithdrawalEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  signatureId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('timestamptz')
  withdrawnAt!: Instant;

  @Column('text')
  device!: SigningDevice;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @Column('uuid', { nullable: true })
  linkId!: string | null;
}
