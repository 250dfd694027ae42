import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('treatment')
export class TreatmentEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid', { nullable: true })
  practitionerId!: string | null;

  @Column('text')
  indication!: string;

  @Column('text')
  state!: string;

  @Column('text', { nullable: true })
  closeReason!: string | null;

  @Column('smallint')
  plannedSessions!: number;

  @Column('integer', { nullable: true })
  priceMinor!: number | null;

  @Column('smallint')
  completedSessions!: number;

  @Column('smallint')
  topUps!: number;

  @Column('timestamptz', { nullable: true })
  agreedAt!: Instant | null;

  @Column('timestamptz', { nullable: true })
  lastSessionAt!: Instant | null;

  @Column('timestamptz', { nullable: true })
  courseCompletedAt!: Instant | null;

  @Column('date', { nullable: true })
  topUpDueOn!: LocalDate | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Instant | null;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('integer')
  version!: number;
}
