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

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('integer')
  version!: number;
}
