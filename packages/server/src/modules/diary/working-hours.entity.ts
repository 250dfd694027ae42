import type { WeekHours } from '@stipple/domain/diary';
import type { LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('working_hours')
export class WorkingHoursEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  practitionerId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('date')
  validFrom!: LocalDate;

  @Column('jsonb')
  hours!: readonly WeekHours[];

  @Column('integer')
  version!: number;
}
