import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('patch_test')
export class PatchTestEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid')
  productId!: string;

  @Column('timestamptz')
  doneAt!: Instant;

  @Column('date')
  doneOn!: LocalDate;

  @Column('uuid')
  doneBy!: string;

  @Column('text', { nullable: true })
  result!: string | null;

  @Column('timestamptz', { nullable: true })
  readAt!: Instant | null;

  @Column('uuid', { nullable: true })
  readBy!: string | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('integer')
  version!: number;
}
