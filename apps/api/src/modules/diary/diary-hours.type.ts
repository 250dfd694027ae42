import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';

@ObjectType('DiaryRoom', { description: 'A room as the diary shows it.' })
export class DiaryRoomType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'As it is called there.' })
  name!: string;
}

@ObjectType('Stretch', { description: 'A stretch of time.' })
export class StretchType {
  @Field(() => DateTime, { description: 'From this instant.' })
  from!: string;

  @Field(() => DateTime, { description: 'Until before this one.' })
  until!: string;
}

@ObjectType('AwayStretch', { description: 'A stretch in which nobody is there.' })
export class AwayStretchType {
  @Field(() => DateTime, { description: 'From this instant.' })
  from!: string;

  @Field(() => DateTime, { description: 'Until before this one.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'Why, where it may be known.' })
  reason!: string | null;
}

@ObjectType('WorkStretch', { description: 'A stretch in which a practitioner can be booked, as far as hours go.' })
export class WorkStretchType {
  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => DateTime, { description: 'From this instant.' })
  from!: string;

  @Field(() => DateTime, { description: 'Until before this one.' })
  until!: string;
}

@ObjectType('DiaryHoursOfClinic', { description: 'When a clinic is open.' })
export class DiaryHoursOfClinicType {
  @Field(() => ID, { description: 'Which clinic.' })
  clinicId!: string;

  @Field(() => String, { description: 'Its IANA zone.' })
  zone!: string;

  @Field(() => [DiaryRoomType], {
    description: 'In use on the first day, in their order; none: the clinic counts no rooms.',
  })
  rooms!: readonly DiaryRoomType[];

  @Field(() => [StretchType], { description: 'Its hours, closures left out.' })
  open!: readonly StretchType[];

  @Field(() => [AwayStretchType], { description: 'When it is closed in spite of them.' })
  closures!: readonly AwayStretchType[];
}

@ObjectType('DiaryHoursOfPractitioner', { description: 'When a practitioner works.' })
export class DiaryHoursOfPractitionerType {
  @Field(() => ID, { description: 'Who.' })
  practitionerId!: string;

  @Field(() => [WorkStretchType], { description: 'At work, not away, and the clinic open.' })
  work!: readonly WorkStretchType[];

  @Field(() => [AwayStretchType], { description: 'Time off; why is told to whoever plans the hours.' })
  away!: readonly AwayStretchType[];
}

@ObjectType('DiaryHours', { description: 'When clinics are open and who works there, over some days.' })
export class DiaryHoursType {
  @Field(() => [DiaryHoursOfClinicType], { description: 'Those asked for.' })
  clinics!: readonly DiaryHoursOfClinicType[];

  @Field(() => [DiaryHoursOfPractitionerType], { description: 'All who treat at one of them, by name.' })
  practitioners!: readonly DiaryHoursOfPractitionerType[];
}
