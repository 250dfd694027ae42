import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organization')
export class OrganizationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('smallint')
  healingDays!: number;

  @Column('smallint')
  settlingDays!: number;

  @Column('smallint')
  topUpAfterMonths!: number;

  @Column('smallint')
  isotretinoinWaitMonths!: number;

  @Column('smallint')
  cancerTherapyWaitMonths!: number;

  @Column('smallint')
  patchTestReadHours!: number;

  @Column('smallint')
  patchTestMonths!: number;

  @Column('smallint')
  healthMonths!: number;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('integer')
  version!: number;
}
