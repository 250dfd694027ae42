import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';
import { ClinicType } from '../clinics/clinic.type.ts';

@ObjectType('DaysAheadGroup', { description: 'How many were booked so long before.' })
export class DaysAheadGroupType {
  @Field(() => Int, { description: 'From so many whole days on; until the next group begins.' })
  from!: number;

  @Field(() => Int, { description: 'How many appointments.' })
  appointments!: number;
}

@ObjectType('DiaryFigures', {
  description: 'How time was used. Parts and wholes add up over clinics and practitioners.',
})
export class DiaryFiguresType {
  @Field(() => Float, { description: 'Minutes in which a practitioner could be booked: at work, and the clinic open.' })
  hoursMinutes!: number;

  @Field(() => Float, { description: 'Of those, minutes somebody was booked and neither cancelled nor stayed away.' })
  bookedMinutes!: number;

  @Field(() => Float, { description: 'Minutes booked outside the hours; in no share.' })
  minutesOutside!: number;

  @Field(() => Int, { description: 'Appointments of which it is known whether somebody came.' })
  known!: number;

  @Field(() => Int, { description: 'Of those, nobody came.' })
  noShows!: number;

  @Field(() => Int, { description: 'Appointments that are over and of which nobody has said so; in no share.' })
  unresolved!: number;

  @Field(() => Int, { description: 'Empty stretches between two appointments of one stretch of work.' })
  gaps!: number;

  @Field(() => Int, { description: 'Of those, too short for any appointment.' })
  gapsTooShort!: number;

  @Field(() => Float, { description: 'Minutes of all those gaps.' })
  gapMinutes!: number;

  @Field(() => Int, { description: 'Appointments of the period that were not cancelled.' })
  appointments!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Half of them were booked at most so many days ahead; null of none.',
  })
  medianDaysAhead!: number | null;

  @Field(() => Float, { nullable: true, description: 'A quarter of them were booked at most so many days ahead.' })
  lowerDaysAhead!: number | null;

  @Field(() => Float, { nullable: true, description: 'Three quarters of them were booked at most so many days ahead.' })
  upperDaysAhead!: number | null;

  @Field(() => [DaysAheadGroupType], { description: 'All of them, by how long ahead they were booked.' })
  daysAhead!: readonly DaysAheadGroupType[];
}

@ObjectType('DiaryFiguresOfClinic', { description: 'The figures of one clinic.' })
export class DiaryFiguresOfClinicType {
  @Field(() => ClinicType, { description: 'The clinic.' })
  clinic!: ClinicType;

  @Field(() => DiaryFiguresType, { description: 'Its figures.' })
  figures!: DiaryFiguresType;
}

@ObjectType('DiaryFiguresOfPractitioner', { description: 'The figures of one practitioner.' })
export class DiaryFiguresOfPractitionerType {
  @Field(() => ID, { description: 'Who.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Their name, for those who may know it.' })
  name!: string | null;

  @Field(() => Boolean, {
    description: 'True when nobody had said their hours by the first day: those of their clinics stand for them.',
  })
  unsaid!: boolean;

  @Field(() => DiaryFiguresType, { description: 'Their figures, at all these clinics together.' })
  figures!: DiaryFiguresType;
}

@ObjectType('DiaryReport', { description: 'How the diary of a period was used.' })
export class DiaryReportType {
  @Field(() => LocalDate, { description: 'First day of the period, in each clinic’s own zone.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, inclusive.' })
  to!: string;

  @Field(() => DiaryFiguresType, { description: 'The sum of the clinics, and of the practitioners.' })
  total!: DiaryFiguresType;

  @Field(() => [DiaryFiguresOfClinicType], { description: 'Each clinic, by name.' })
  clinics!: readonly DiaryFiguresOfClinicType[];

  @Field(() => [DiaryFiguresOfPractitionerType], {
    description: 'Each practitioner with hours or appointments, by name.',
  })
  practitioners!: readonly DiaryFiguresOfPractitionerType[];
}
