import type { Break, ScalpMark, SignOff } from '@stipple/domain/sessions';
import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  treatmentId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid')
  practitionerId!: string;

  @Column('uuid', { nullable: true })
  appointmentId!: string | null;

  @Column('text')
  kind!: string;

  @Column('text')
  state!: string;

  @Column('smallint', { nullable: true })
  number!: number | null;

  @Column('timestamptz')
  startedAt!: Instant;

  @Column('timestamptz', { nullable: true })
  endedAt!: Instant | null;

  @Column('date')
  startedOn!: LocalDate;

  @Column('text', { array: true })
  zones!: readonly string[];

  @Column('jsonb')
  marks!: readonly ScalpMark[];

  @Column('jsonb')
  breaks!: readonly Break[];

  @Column('text', { nullable: true })
  skinReaction!: string | null;

  @Column('text', { nullable: true })
  bleeding!: string | null;

  @Column('smallint', { nullable: true })
  pain!: number | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('jsonb', { nullable: true })
  signOff!: SignOff | null;

  @Column('text', { nullable: true })
  extraReason!: string | null;

  @Column('uuid', { nullable: true })
  aftercareVersionId!: string | null;

  @Column('timestamptz', { nullable: true })
  completedAt!: Instant | null;

  @Column('timestamptz')
  updatedAt!: Instant;

  @Column('uuid')
  updatedBy!: string;

  @Column('integer')
  version!: number;
}
