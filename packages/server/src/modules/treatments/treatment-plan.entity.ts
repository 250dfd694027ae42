import type { Instant } from '@stipple/domain/time';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('treatment_plan')
export class TreatmentPlanEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  treatmentId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('smallint')
  number!: number;

  @Column('text', { nullable: true })
  hairlineShape!: string | null;

  @Column('smallint', { nullable: true })
  hairlineHeightMm!: number | null;

  @Column('integer', { nullable: true })
  priceMinor!: number | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('text', { nullable: true })
  agreedName!: string | null;

  @Column('timestamptz')
  madeAt!: Instant;

  @Column('uuid')
  madeBy!: string;
}

@Entity('planned_session')
export class PlannedSessionEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  planId!: string;

  @PrimaryColumn('smallint')
  position!: number;

  @Column('smallint')
  densityPercent!: number;

  @Column('text', { array: true })
  zones!: readonly string[];
}

@Entity('planned_pigment')
export class PlannedPigmentEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  planId!: string;

  @PrimaryColumn('smallint')
  position!: number;

  @Column('uuid')
  productId!: string;
}
