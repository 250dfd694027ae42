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

  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @Column('smallint')
  bufferBefore!: number;

  @Column('smallint')
  bufferAfter!: number;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('integer', { nullable: true })
  depositMinor!: number | null;

  @Column('text', { nullable: true })
  depositState!: string | null;

  @Column('text', { nullable: true })
  cancelledFor!: string | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('text', { nullable: true })
  cancelWords!: string | null;

  @Column('integer')
  movedCount!: number;

  /** Overlaps another of its client that was made earlier; only from before the database kept a client in one place. */
  @Column('boolean')
  besideAnother!: boolean;

  @Column('timestamptz')
  createdAt!: Instant;

  /** Written by the database itself at every change. */
  @Column('timestamptz', { nullable: true })
  changedAt?: Instant | null;

  @Column('integer')
  version!: number;
}
