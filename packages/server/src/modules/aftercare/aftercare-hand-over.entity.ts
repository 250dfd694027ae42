import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('aftercare_hand_over')
export class AftercareHandOverEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid')
  aftercareVersionId!: string;

  @Column('text')
  means!: string;

  @Column('timestamptz')
  handedAt!: Instant;

  @Column('uuid')
  handedBy!: string;
}
