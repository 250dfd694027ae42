import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session_pass')
export class SessionPassEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @Column('smallint')
  position!: number;

  @Column('text')
  zone!: string;

  @Column('uuid', { nullable: true })
  mixId!: string | null;

  @Column('text', { nullable: true })
  needle!: string | null;

  @Column('uuid', { nullable: true })
  cartridgeLotId!: string | null;

  @Column('numeric', { precision: 4, scale: 2, nullable: true })
  depthMm!: number | null;

  @Column('text', { nullable: true })
  machine!: string | null;

  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  speed!: number | null;

  @Column('text', { nullable: true })
  speedUnit!: string | null;

  @Column('smallint', { nullable: true })
  minutes!: number | null;
}
