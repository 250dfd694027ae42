import type { AppointmentKind } from '@stipple/domain/appointments';
import type { Weekday } from '@stipple/domain/diary';
import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('waitlist_entry')
export class WaitlistEntryEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid', { nullable: true })
  treatmentId!: string | null;

  @Column('text')
  kind!: AppointmentKind;

  @Column('smallint')
  minutes!: number;

  @Column('uuid', { nullable: true })
  practitionerId!: string | null;

  @Column('smallint', { array: true })
  weekdays!: readonly Weekday[];

  @Column('text', { nullable: true, name: 'suits_from' })
  from!: string | null;

  @Column('text', { nullable: true, name: 'suits_until' })
  until!: string | null;

  @Column('date')
  earliestOn!: LocalDate;

  @Column('date', { nullable: true })
  latestOn!: LocalDate | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  addedAt!: Instant;

  @Column('uuid')
  addedBy!: string;

  @Column('text', { nullable: true })
  closedAs!: 'booked' | 'withdrawn' | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Instant | null;

  @Column('uuid', { nullable: true })
  appointmentId!: string | null;

  @Column('integer')
  version!: number;
}
