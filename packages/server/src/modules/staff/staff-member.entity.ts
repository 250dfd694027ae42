import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('staff_member')
export class StaffMemberEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  name!: string;

  @Column('citext')
  email!: string;

  @Column('text')
  role!: string;

  @Column('boolean')
  practitioner!: boolean;

  @Column('timestamptz', { nullable: true })
  removedAt!: Instant | null;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('integer')
  version!: number;
}
