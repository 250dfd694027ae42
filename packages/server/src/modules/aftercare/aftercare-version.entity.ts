import type { AftercareProtocol } from '@stipple/domain/aftercare';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('aftercare_version')
export class AftercareVersionEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('smallint')
  number!: number;

  @Column('jsonb')
  protocol!: AftercareProtocol;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Instant | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz')
  updatedAt!: Instant;

  @Column('integer')
  version!: number;
}
