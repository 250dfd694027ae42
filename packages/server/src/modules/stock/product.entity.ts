import type { LocalDate } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('product')
export class ProductEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  brand!: string;

  @Column('text')
  shade!: string;

  @Column('text', { nullable: true })
  configuration!: string | null;

  @Column('boolean')
  weighed!: boolean;

  @Column('numeric', { precision: 6, scale: 3, nullable: true })
  colourL!: number | null;

  @Column('numeric', { precision: 6, scale: 3, nullable: true })
  colourA!: number | null;

  @Column('numeric', { precision: 6, scale: 3, nullable: true })
  colourB!: number | null;

  @Column('date', { nullable: true })
  discontinuedOn!: LocalDate | null;

  @Column('integer')
  version!: number;
}
