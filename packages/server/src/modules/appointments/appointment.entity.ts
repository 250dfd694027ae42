import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  practitionerId!: string;

  @Column('uuid', { nullable: true })
  treatmentId!: string | null;

  @Column('text')
  kind!: string;

  @Column('text')
  state!: string;

  @Column('timestamptz')
  startsAt!: Instant;

  @Column('timestamptz')
  endsAt!: Instant;

  @Column('date')
  startsOn!: LocalDate;

  @Column('uuid', { nullable: true })
  cancelledBy!: string | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('timestamptz')
  createdAt!: Instant;

  @Column('integer')
  version!: number;
}
