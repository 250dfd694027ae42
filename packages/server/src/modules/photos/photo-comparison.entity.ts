import type { ComparabilityPoint, PhotoView } from '@stipple/domain/photos';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('photo_comparison')
export class PhotoComparisonEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('text')
  view!: PhotoView;

  @Column('uuid')
  beforeId!: string;

  @Column('uuid')
  afterId!: string;

  @Column('text', { array: true })
  met!: readonly ComparabilityPoint[];

  @Column('timestamptz')
  checkedAt!: Instant;

  @Column('uuid')
  checkedBy!: string;
}
