import type { LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('licence')
export class LicenceEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { nullable: true })
  staffMemberId!: string | null;

  @Column('uuid', { nullable: true })
  clinicId!: string | null;

  @Column('text')
  number!: string;

  @Column('text')
  issuedBy!: string;

  @Column('date')
  validFrom!: LocalDate;

  @Column('date', { nullable: true })
  validTo!: LocalDate | null;

  @Column('integer')
  version!: number;
}
