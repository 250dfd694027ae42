import type { LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('lot')
export class LotEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  productId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('text')
  number!: string;

  @Column('date')
  receivedOn!: LocalDate;

  @Column('date')
  expiresOn!: LocalDate;

  @Column('date', { nullable: true })
  openedOn!: LocalDate | null;

  @Column('integer')
  version!: number;
}
