import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { CloseReason, Indication, TreatmentState } from './treatment.values.ts';

@ObjectType('Treatment', { description: 'The whole course for one indication, top-ups included.' })
export class TreatmentType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Indication, { description: 'What it is for.' })
  indication!: Indication;

  @Field(() => TreatmentState, { description: 'Where the course stands.' })
  state!: TreatmentState;

  @Field(() => CloseReason, { nullable: true, description: 'Why it was closed, if it was.' })
  closeReason!: CloseReason | null;

  @Field(() => Int, { description: 'Sessions agreed for the initial course.' })
  plannedSessions!: number;

  @Field(() => Int, { nullable: true, description: 'Agreed price in minor units of the currency.' })
  priceMinor!: number | null;

  @Field(() => Int, {
    description: 'Completed sessions of the initial course; perfecting visits and top-ups do not count.',
  })
  completedSessions!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the client agreed.' })
  agreedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'End of the last session.' })
  lastSessionAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the initial course, when its last planned session was completed.',
  })
  courseCompletedAt!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the next top-up is due.' })
  topUpDueOn!: string | null;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  createdAt!: string;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  clientId!: string;
  clinicId!: string;
  practitionerId!: string | null;
  topUps!: number;
}

@ObjectType({ description: 'A page of treatments.' })
export class TreatmentPage {
  @Field(() => [TreatmentType], { description: 'The treatments of this page.' })
  items!: readonly TreatmentType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
