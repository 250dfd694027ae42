import type { RecordKind } from '@stipple/domain/audit';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('record_read')
export class RecordReadEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Instant;

  @Column('uuid')
  staffMemberId!: string;

  @Column('text')
  what!: RecordKind;

  @Column('uuid')
  subjectId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('text')
  requestId!: string;
}
