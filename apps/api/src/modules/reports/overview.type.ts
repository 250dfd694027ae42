import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { TreatmentState } from '../treatments/treatment.values.ts';

@ObjectType('ScoreFigures', { description: 'Scores 0 to 10 recorded in the period.' })
export class ScoreFiguresType {
  @Field(() => Int, { description: 'How many answered.' })
  answers!: number;

  @Field(() => Float, { nullable: true, description: 'Null when nobody answered.' })
  mean!: number | null;

  @Field(() => Int, { description: 'Answers of 8 or more.' })
  high!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Wilson 95 % interval of the share of high answers, lower end, 0 to 1; null without answers.',
  })
  highLower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its upper end.' })
  highUpper!: number | null;
}

@ObjectType('StateCount', { description: 'Treatments in one state now.' })
export class StateCountType {
  @Field(() => TreatmentState, { description: 'The state.' })
  state!: TreatmentState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('Figures', { description: 'Counts over the period, and states as they are now.' })
export class FiguresType {
  @Field(() => Int, { description: 'Completed sessions of every kind that started in the period.' })
  sessions!: number;

  @Field(() => Int, { description: 'Of those, sessions of the initial course.' })
  initialSessions!: number;

  @Field(() => Int, { description: 'Of those, perfecting visits.' })
  perfectingSessions!: number;

  @Field(() => Int, { description: 'Of those, top-ups.' })
  topUpSessions!: number;

  @Field(() => Int, { description: 'Chair time of those sessions.' })
  minutes!: number;

  @Field(() => [StateCountType], { description: 'Treatments in each state now.' })
  treatments!: readonly StateCountType[];

  @Field(() => Int, { description: 'Treatments whose top-up is due now.' })
  topUpsDue!: number;

  @Field(() => Int, { description: 'Booked slots of the period that were not cancelled.' })
  appointments!: number;

  @Field(() => Int, { description: 'Of those, nobody came.' })
  noShows!: number;

  @Field(() => ScoreFiguresType, { description: 'Satisfaction of clients.' })
  satisfaction!: ScoreFiguresType;

  @Field(() => ScoreFiguresType, { description: 'Confidence of clients.' })
  confidence!: ScoreFiguresType;

  @Field(() => ScoreFiguresType, { description: 'Visual Density Score.' })
  visualDensity!: ScoreFiguresType;
}

@ObjectType('ClinicFigures', { description: 'The figures of one clinic.' })
export class ClinicFiguresType {
  @Field(() => ClinicType, { description: 'The clinic.' })
  clinic!: ClinicType;

  @Field(() => FiguresType, { description: 'Its figures.' })
  figures!: FiguresType;
}

@ObjectType('MonthFigures', { description: 'Completed sessions of one calendar month.' })
export class MonthFiguresType {
  @Field(() => LocalDate, { description: 'First day of the month.' })
  month!: string;

  @Field(() => Int, { description: 'Sessions of the initial course.' })
  sessions!: number;

  @Field(() => Int, { description: 'Perfecting visits.' })
  perfecting!: number;

  @Field(() => Int, { description: 'Top-ups.' })
  topUps!: number;
}

@ObjectType('Overview', { description: 'What an owner sees first.' })
export class OverviewType {
  @Field(() => LocalDate, { description: 'First day of the period.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, inclusive.' })
  to!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the newest of these figures was brought up to date.' })
  updatedAt!: string | null;

  @Field(() => FiguresType, { description: 'The sum of the clinics below.' })
  total!: FiguresType;

  @Field(() => [ClinicFiguresType], { description: 'Each clinic, by name.' })
  clinics!: readonly ClinicFiguresType[];

  @Field(() => [MonthFiguresType], { description: 'One entry a calendar month of the period, all clinics together.' })
  months!: readonly MonthFiguresType[];
}
