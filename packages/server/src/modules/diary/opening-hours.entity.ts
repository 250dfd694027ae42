import type { WeekHours } from '@stipple/domain/diary';
import type { LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('opening_hours')
export class OpeningHoursEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('date')
  validFrom!: LocalDate;

  @Column('jsonb')
  hours!: readonly WeekHours[];

  @Column('integer')
  version!: number;
}
