import type { PhotoState, PhotoView, PictureFormat } from '@stipple/domain/photos';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('photo')
export class PhotoEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid', { nullable: true })
  treatmentId!: string | null;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Column('text')
  view!: PhotoView;

  @Column('timestamptz')
  takenAt!: Instant;

  @Column('uuid')
  takenBy!: string;

  @Column('text')
  state!: PhotoState;

  @Column('uuid')
  storageKey!: string;

  @Column('text')
  uploadHash!: string;

  @Column('text')
  format!: PictureFormat;

  @Column('smallint')
  orientation!: number;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Instant | null;

  @Column('uuid', { nullable: true })
  withdrawnBy!: string | null;

  @Column('text', { nullable: true })
  withdrawReason!: string | null;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('integer')
  version!: number;
}
