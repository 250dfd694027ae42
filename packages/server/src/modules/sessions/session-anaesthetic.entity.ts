import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session_anaesthetic')
export class SessionAnaestheticEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @Column('smallint')
  position!: number;

  @Column('uuid', { nullable: true })
  lotId!: string | null;

  @Column('numeric', { precision: 6, scale: 2, nullable: true })
  amount!: number | null;

  @Column('text')
  unit!: string;

  @Column('timestamptz')
  appliedAt!: Instant;
}
