import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mix')
export class MixEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Column('text', { nullable: true })
  label!: string | null;

  @Column('numeric', { precision: 7, scale: 3 })
  waterMl!: number;

  @Column('timestamptz')
  madeAt!: Instant;

  @Column('uuid', { nullable: true })
  madeBy!: string | null;

  @Column('timestamptz', { nullable: true })
  discardedAt!: Instant | null;
}
