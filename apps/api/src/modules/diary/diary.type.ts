import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { misfitReasons } from '@stipple/domain/diary';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { AppointmentKind } from '../appointments/appointment.values.ts';

export const MisfitReason = enumOf('MisfitReason', misfitReasons, 'Why a booking no longer fits the hours.');
export type MisfitReason = keyof typeof MisfitReason;

@ObjectType('Room', { description: 'Where one client at a time is received.' })
export class RoomType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ID, { description: 'In which clinic.' })
  clinicId!: string;

  @Field(() => String, { description: 'As it is called there.' })
  name!: string;

  @Field(() => Int, { description: 'Place in the order of the clinic’s rooms, from 0.' })
  position!: number;

  @Field(() => LocalDate, { nullable: true, description: 'No longer used from this day on.' })
  closedOn!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;
}

@ObjectType('WeekHours', { description: 'Hours of one day of the week, on the clinic’s wall.' })
export class WeekHoursType {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'Like 09:00.' })
  opens!: string;

  @Field(() => String, { description: 'Like 17:30; the end of a day is 24:00.' })
  closes!: string;
}

@ObjectType('OpeningWeek', { description: 'A clinic’s opening hours from a day on.' })
export class OpeningWeekType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ID, { description: 'Whose wall the times hang on.' })
  clinicId!: string;

  @Field(() => LocalDate, { description: 'First day it holds; until the next one begins.' })
  validFrom!: string;

  @Field(() => [WeekHoursType], { description: 'By day of the week and time.' })
  hours!: readonly WeekHoursType[];

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;
}

@ObjectType('WorkingWeek', { description: 'A practitioner’s hours at one clinic from a day on.' })
export class WorkingWeekType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ID, { description: 'Whose wall the times hang on.' })
  clinicId!: string;

  @Field(() => LocalDate, { description: 'First day it holds; until the next one begins.' })
  validFrom!: string;

  @Field(() => [WeekHoursType], { description: 'By day of the week and time.' })
  hours!: readonly WeekHoursType[];

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  @Field(() => ID, { description: 'Whose hours they are.' })
  practitionerId!: string;
}

@ObjectType('Closure', { description: 'When a clinic is closed in spite of its opening hours.' })
export class ClosureType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ID, { description: 'Which clinic.' })
  clinicId!: string;

  @Field(() => String, { description: 'As the clinic’s clock shows it: 2026-12-24T13:00.' })
  from!: string;

  @Field(() => String, { description: 'As the clinic’s clock shows it; the first moment after.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'Why, for colleagues.' })
  reason!: string | null;
}

@ObjectType('TimeOff', { description: 'When a practitioner does not work in spite of their hours.' })
export class TimeOffType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ID, { description: 'Who is away.' })
  practitionerId!: string;

  @Field(() => String, { description: 'On the wall of the clinics they work at: 2026-12-24T00:00.' })
  from!: string;

  @Field(() => String, { description: 'The first moment after.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'Why; told to whoever plans the hours, and to themselves.' })
  reason!: string | null;
}

@ObjectType('WorkingDay', { description: 'A stretch of one day that stands instead of the week, at every clinic.' })
export class WorkingDayType {
  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => LocalDate, { description: 'Which day.' })
  day!: string;

  @Field(() => String, { description: 'Like 09:00.' })
  opens!: string;

  @Field(() => String, { description: 'Like 17:30; the end of a day is 24:00.' })
  closes!: string;
}

@ObjectType('ClinicHours', { description: 'What a clinic has said of its hours and rooms.' })
export class ClinicHoursType {
  @Field(() => ID, { description: 'Which clinic.' })
  clinicId!: string;

  @Field(() => [OpeningWeekType], {
    description: 'By the day they begin; before the first of them the usual week holds.',
  })
  weeks!: readonly OpeningWeekType[];

  @Field(() => [WeekHoursType], { description: 'The usual week: what is thought of a clinic that has said nothing.' })
  usual!: readonly WeekHoursType[];

  @Field(() => [RoomType], { description: 'In their order, closed ones too.' })
  rooms!: readonly RoomType[];

  @Field(() => [ClosureType], { description: 'Those of a month ago and later, soonest first.' })
  closures!: readonly ClosureType[];
}

@ObjectType('PractitionerHours', { description: 'What is said of a practitioner’s hours.' })
export class PractitionerHoursType {
  @Field(() => ID, { description: 'Whose.' })
  practitionerId!: string;

  @Field(() => [WorkingWeekType], {
    description: 'By the day they begin; before the first of them they work when their clinics are open.',
  })
  weeks!: readonly WorkingWeekType[];

  @Field(() => [WorkingDayType], { description: 'Days of the period that depart from the week.' })
  days!: readonly WorkingDayType[];

  @Field(() => [TimeOffType], { description: 'Time off that touches the period, soonest first.' })
  timeOff!: readonly TimeOffType[];
}

@ObjectType('KindSettings', {
  description: 'How long appointments of one kind usually take, and what is kept free around them.',
})
export class KindSettingsType {
  @Field(() => AppointmentKind, { description: 'Which kind.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'Usual length.' })
  minutes!: number;

  @Field(() => Int, { description: 'Minutes kept free before it, for practitioner and room.' })
  before!: number;

  @Field(() => Int, { description: 'Minutes kept free after it.' })
  after!: number;
}

@ObjectType('DiarySettings', { description: 'The settings of the diary.' })
export class DiarySettingsType {
  @Field(() => Int, { description: 'Appointments begin at multiples of these minutes on the clinic’s wall.' })
  gridMinutes!: number;

  @Field(() => [KindSettingsType], { description: 'Every kind of appointment.' })
  kinds!: readonly KindSettingsType[];

  @Field(() => Int, { description: '0 while the settings are the usual ones.' })
  version!: number;
}

@ObjectType('Misfit', {
  description: 'A booking still to come that the hours have moved away from; it stands until somebody moves it.',
})
export class MisfitType {
  @Field(() => ID, { description: 'The booking.' })
  appointmentId!: string;

  @Field(() => AppointmentKind, { description: 'Which kind.' })
  kind!: AppointmentKind;

  @Field(() => DateTime, { description: 'When it starts.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt!: string;

  @Field(() => MisfitReason, { description: 'What it no longer fits.' })
  why!: MisfitReason;

  /** For the relations. */
  clinicId!: string;
  practitionerId!: string;
  clientId!: string;
}

@ObjectType('SavedOpeningWeek', { description: 'Opening hours as they now are.' })
export class SavedOpeningWeekType {
  @Field(() => OpeningWeekType, { description: 'The week.' })
  week!: OpeningWeekType;

  @Field(() => [MisfitType], { description: 'Bookings that no longer fit because of it, soonest first.' })
  misfits!: readonly MisfitType[];
}

@ObjectType('SavedWorkingWeek', { description: 'Working hours as they now are.' })
export class SavedWorkingWeekType {
  @Field(() => WorkingWeekType, { description: 'The week.' })
  week!: WorkingWeekType;

  @Field(() => [MisfitType], { description: 'Bookings that no longer fit because of it, soonest first.' })
  misfits!: readonly MisfitType[];
}

@ObjectType('ClosedClinics', { description: 'Closures as they were made.' })
export class ClosedClinicsType {
  @Field(() => [ClosureType], { description: 'One a clinic.' })
  closures!: readonly ClosureType[];

  @Field(() => [MisfitType], { description: 'Bookings that no longer fit because of it, soonest first.' })
  misfits!: readonly MisfitType[];
}

@ObjectType('GivenTimeOff', { description: 'Time off as it was given.' })
export class GivenTimeOffType {
  @Field(() => TimeOffType, { description: 'The time off.' })
  timeOff!: TimeOffType;

  @Field(() => [MisfitType], { description: 'Bookings that no longer fit because of it, soonest first.' })
  misfits!: readonly MisfitType[];
}

@ObjectType('SavedWorkingDay', { description: 'A day as it now is.' })
export class SavedWorkingDayType {
  @Field(() => [WorkingDayType], { description: 'Its stretches; none: as in the week.' })
  days!: readonly WorkingDayType[];

  @Field(() => [MisfitType], { description: 'Bookings that no longer fit because of it, soonest first.' })
  misfits!: readonly MisfitType[];
}

@ObjectType('ClosedRoom', { description: 'A room that is no longer used.' })
export class ClosedRoomType {
  @Field(() => RoomType, { description: 'The room.' })
  room!: RoomType;

  @Field(() => [MisfitType], { description: 'Bookings that no longer fit because of it, soonest first.' })
  misfits!: readonly MisfitType[];
}
