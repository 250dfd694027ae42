import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('client')
export class ClientEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('text')
  name!: string;

  @Column('citext', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('date', { nullable: true })
  bornOn!: LocalDate | null;

  @Column('text')
  language!: string;

  @Column('smallint', { nullable: true })
  skinType!: number | null;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('integer')
  version!: number;

  @Column('text')
  search!: string;
}
