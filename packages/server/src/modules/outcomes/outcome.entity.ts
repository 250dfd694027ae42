import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outcome')
export class OutcomeEntity {
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

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Column('text')
  instrument!: string;

  @Column('smallint')
  instrumentVersion!: number;

  @Column('jsonb')
  answers!: Readonly<Record<string, number>>;

  @Column('numeric', { precision: 6, scale: 2 })
  score!: number;

  @Column('timestamptz')
  assessedAt!: Instant;

  @Column('date')
  assessedOn!: LocalDate;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;
}
