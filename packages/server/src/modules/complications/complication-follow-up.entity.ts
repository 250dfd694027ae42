import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('complication_follow_up')
export class ComplicationFollowUpEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  complicationId!: string;

  @Column('date')
  seenOn!: LocalDate;

  @Column('text')
  severity!: string;

  @Column('text')
  state!: string;

  @Column('boolean')
  serious!: boolean;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('text', { array: true })
  actions!: readonly string[];

  @Column('timestamptz')
  recordedAt!: Instant;

  @Column('uuid')
  recordedBy!: string;
}
