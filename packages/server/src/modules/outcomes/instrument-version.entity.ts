import type { InstrumentContent } from '@stipple/domain/outcomes';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('instrument_version')
export class InstrumentVersionEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  instrument!: string;

  @Column('smallint')
  number!: number;

  @Column('jsonb')
  definition!: InstrumentContent;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Instant | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz')
  updatedAt!: Instant;

  @Column('integer')
  version!: number;
}
