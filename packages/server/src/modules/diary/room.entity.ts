import type { LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('room')
export class RoomEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('text')
  name!: string;

  @Column('smallint')
  position!: number;

  @Column('date', { nullable: true })
  closedOn!: LocalDate | null;

  @Column('integer')
  version!: number;
}
