import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('appointment_move')
export class AppointmentMoveEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  appointmentId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('timestamptz')
  fromStartsAt!: Instant;

  @Column('timestamptz')
  fromEndsAt!: Instant;

  @Column('uuid')
  fromClinicId!: string;

  @Column('uuid')
  fromPractitionerId!: string;

  @Column('uuid', { nullable: true })
  fromRoomId!: string | null;

  @Column('timestamptz')
  toStartsAt!: Instant;

  @Column('timestamptz')
  toEndsAt!: Instant;

  @Column('uuid')
  toClinicId!: string;

  @Column('uuid')
  toPractitionerId!: string;

  @Column('uuid', { nullable: true })
  toRoomId!: string | null;

  @Column('timestamptz')
  movedAt!: Instant;

  @Column('uuid', { nullable: true })
  movedBy!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;
}
