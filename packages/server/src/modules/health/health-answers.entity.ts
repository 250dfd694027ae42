import type { HealthAnswer } from '@stipple/domain/health';
import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('health_answers')
export class HealthAnswersEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('smallint')
  questionnaireVersion!: number;

  @Column('jsonb')
  answers!: readonly HealthAnswer[];

  @Column('timestamptz')
  answeredAt!: Instant;

  @Column('date')
  answeredOn!: LocalDate;

  @Column('text')
  signedName!: string;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;
}
