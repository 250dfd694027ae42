import type { LinkAct, LinkTask } from '@stipple/domain/links';
import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('client_link_use')
export class ClientLinkUseEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  linkId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('text')
  task!: LinkTask;

  @Column('uuid', { nullable: true })
  appointmentId!: string | null;

  @Column('text', { nullable: true })
  act!: LinkAct | null;

  @Column('timestamptz')
  doneAt!: Instant;
}
