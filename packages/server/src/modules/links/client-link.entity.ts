import type { LinkTask } from '@stipple/domain/links';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('client_link')
export class ClientLinkEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('text', { array: true })
  tasks!: readonly LinkTask[];

  @Column('boolean')
  oneUse!: boolean;

  @Column('uuid', { nullable: true })
  appointmentId!: string | null;

  @Column('text')
  tokenHash!: string;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  expiresAt!: Instant;

  @Column('timestamptz', { nullable: true })
  openedAt!: Instant | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Instant | null;

  @Column('integer')
  version!: number;
}
