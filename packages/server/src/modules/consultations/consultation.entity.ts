import type { SaltRegions } from '@stipple/domain/consultations';
import type { Instant, LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('consultation')
export class ConsultationEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid')
  practitionerId!: string;

  @Column('uuid', { nullable: true })
  replacesId!: string | null;

  @Column('smallint')
  number!: number;

  @Column('timestamptz')
  heldAt!: Instant;

  @Column('date')
  heldOn!: LocalDate;

  @Column('text')
  indication!: string;

  @Column('text', { nullable: true })
  norwood!: string | null;

  @Column('text', { nullable: true })
  ludwig!: string | null;

  @Column('text', { nullable: true })
  savin!: string | null;

  @Column('jsonb', { nullable: true })
  salt!: SaltRegions | null;

  @Column('smallint')
  skinType!: number;

  @Column('text', { nullable: true })
  skin!: string | null;

  @Column('text', { array: true })
  skinConditions!: readonly string[];

  @Column('text', { nullable: true })
  hairColour!: string | null;

  @Column('text', { nullable: true })
  scars!: string | null;

  @Column('text', { nullable: true })
  earlierWork!: string | null;

  @Column('text', { array: true })
  wishes!: readonly string[];

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('text')
  signedName!: string;

  @Column('timestamptz')
  signedAt!: Instant;
}
