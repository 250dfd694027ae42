import type { EnquiryAbout, EnquirySource, EnquiryState, LostReason } from '@stipple/domain/enquiries';
import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('enquiry')
export class EnquiryEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('text')
  state!: EnquiryState;

  @Column('text')
  source!: EnquirySource;

  @Column('text')
  about!: EnquiryAbout;

  @Column('text')
  name!: string;

  @Column('citext', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text')
  consentText!: string;

  @Column('timestamptz')
  consentedAt!: Instant;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('uuid', { nullable: true })
  assignedTo!: string | null;

  @Column('uuid', { nullable: true })
  clientId!: string | null;

  @Column('uuid', { nullable: true })
  appointmentId!: string | null;

  @Column('text', { nullable: true })
  lostReason!: LostReason | null;

  @Column('text', { nullable: true })
  lostWords!: string | null;

  @Column('timestamptz')
  receivedAt!: Instant;

  @Column('date')
  receivedOn!: LocalDate;

  @Column('timestamptz', { nullable: true })
  contactedAt!: Instant | null;

  @Column('timestamptz', { nullable: true })
  bookedAt!: Instant | null;

  @Column('timestamptz', { nullable: true })
  wonAt!: Instant | null;

  @Column('timestamptz', { nullable: true })
  lostAt!: Instant | null;

  @Column('integer')
  version!: number;
}
