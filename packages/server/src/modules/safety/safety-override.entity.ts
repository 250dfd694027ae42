import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('safety_override')
export class SafetyOverrideEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid', { nullable: true })
  treatmentId!: string | null;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Column('uuid', { nullable: true })
  appointmentId!: string | null;

  @Column('text')
  code!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  role!: string;

  @Column('uuid')
  overriddenBy!: string;

  @Column('timestamptz')
  overriddenAt!: Instant;
}
