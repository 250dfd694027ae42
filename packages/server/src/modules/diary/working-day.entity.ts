import type { WallTime } from '@stipple/domain/diary';
import type { LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('working_day')
export class WorkingDayEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  practitionerId!: string;

  @PrimaryColumn('date')
  day!: LocalDate;

  @PrimaryColumn('text')
  opens!: WallTime;

  @Column('text')
  closes!: WallTime;

  @Column('uuid')
  clinicId!: string;
}
