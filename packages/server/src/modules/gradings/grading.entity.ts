import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('grading')
export class GradingEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { nullable: true })
  closedAt!: Instant | null;

  @Column('integer')
  version!: number;
}
