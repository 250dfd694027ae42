import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session_amendment')
export class SessionAmendmentEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('text')
  part!: string;

  @Column('smallint', { nullable: true })
  passNumber!: number | null;

  @Column('text', { nullable: true })
  value!: string | null;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text')
  signedName!: string;

  @Column('timestamptz')
  amendedAt!: Instant;

  @Column('uuid')
  amendedBy!: string;
}
