import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('complication')
export class ComplicationEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  treatmentId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Column('text', { nullable: true })
  zone!: string | null;

  @Column('uuid', { nullable: true })
  mixId!: string | null;

  @Column('text')
  kind!: string;

  @Column('text')
  severity!: string;

  @Column('text')
  state!: string;

  @Column('boolean')
  serious!: boolean;

  @Column('timestamptz', { nullable: true })
  seriousSince!: Instant | null;

  @Column('date')
  firstSeenOn!: LocalDate;

  @Column('date', { nullable: true })
  resolvedOn!: LocalDate | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('text', { array: true })
  actions!: readonly string[];

  @Column('timestamptz')
  recordedAt!: Instant;

  @Column('uuid')
  recordedBy!: string;

  @Column('integer')
  version!: number;
}
