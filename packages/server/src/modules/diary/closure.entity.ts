import type { WallMoment } from '@stipple/domain/diary';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('closure')
export class ClosureEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('timestamp')
  begins!: WallMoment;

  @Column('timestamp')
  ends!: WallMoment;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  addedAt!: Instant;

  @Column('uuid', { nullable: true })
  addedBy!: string | null;
}
