import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('recall_attempt')
export class RecallAttemptEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  recallId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('text')
  means!: string;

  @Column('text')
  result!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  attemptedAt!: Instant;

  @Column('uuid')
  attemptedBy!: string;
}
