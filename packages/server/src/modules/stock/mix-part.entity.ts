import type { LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mix_part')
export class MixPartEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  mixId!: string;

  @PrimaryColumn('uuid')
  lotId!: string;

  @Column('smallint')
  position!: number;

  @Column('numeric', { precision: 7, scale: 3, nullable: true })
  ml!: number | null;

  @Column('uuid')
  productId!: string;

  @Column('text')
  lotNumber!: string;

  @Column('date')
  expiresOn!: LocalDate;
}
