import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reminder')
export class ReminderEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid', { nullable: true })
  treatmentId!: string | null;

  @Column('text')
  purpose!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('text')
  slot!: string;

  @Column('timestamptz')
  dueAt!: Instant;

  @Column('text')
  state!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  plannedAt!: Instant;

  @Column('timestamptz')
  changedAt!: Instant;

  @Column('integer', { default: 0 })
  claim?: number;

  @Column('timestamptz', { nullable: true })
  claimedAt?: Instant | null;

  @Column('timestamptz', { nullable: true })
  notBefore?: Instant | null;

  @Column('integer', { default: 0 })
  tries?: number;

  @Column('integer', { default: 1 })
  round?: number;

  @Column('timestamptz', { nullable: true })
  sentAt?: Instant | null;
}
