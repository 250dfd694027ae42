import type { PhotoView } from '@stipple/domain/photos';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('grading_pair')
export class GradingPairEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  gradingId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('text')
  view!: PhotoView;

  @Column('uuid')
  beforeId!: string;

  @Column('uuid')
  afterId!: string;
}
