import type { ConsentPurpose, ConsentTopic } from '@stipple/domain/consents';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('consent_version')
export class ConsentVersionEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  purpose!: ConsentPurpose;

  @Column('text')
  language!: string;

  @Column('smallint', { nullable: true })
  number!: number | null;

  @Column('text')
  text!: string;

  @Column('text', { array: true })
  topics!: readonly (ConsentTopic | null)[];

  @Column('text')
  textHash!: string;

  @Column('boolean')
  template!: boolean;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Instant | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('integer')
  version!: number;
}
