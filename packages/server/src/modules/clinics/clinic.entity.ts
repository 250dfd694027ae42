import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('clinic')
export class ClinicEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  city!: string;

  @Column('text')
  zone!: string;

  @Column('char', { length: 3 })
  currency!: string;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('citext', { nullable: true })
  email!: string | null;

  @Column('boolean')
  asksPersonLicence!: boolean;

  @Column('boolean')
  asksPremisesLicence!: boolean;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('integer')
  version!: number;
}
