import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('recall')
export class RecallEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  productId!: string;

  @Column('text')
  lotNumber!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  startedAt!: Instant;

  @Column('uuid', { nullable: true })
  startedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Instant | null;

  @Column('uuid', { nullable: true })
  closedBy!: string | null;

  @Column('text', { nullable: true })
  summary!: string | null;

  @Column('integer')
  version!: number;
}
