import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stock_movement')
export class MovementEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid')
  lotId!: string;

  @Column('text')
  kind!: string;

  @Column('numeric', { precision: 12, scale: 3 })
  amount!: number;

  @Column('timestamptz')
  happenedAt!: Instant;

  @Column('uuid', { nullable: true })
  by!: string | null;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Column('uuid', { nullable: true })
  mixId!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;
}
