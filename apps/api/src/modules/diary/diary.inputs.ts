import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';
import { AppointmentKind } from '../appointments/appointment.values.ts';

@InputType({ description: 'A room to add; it comes last.' })
export class AddRoomInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'In which clinic.' })
  clinicId!: string;

  @Field(() => String, { description: 'As it is called there.' })
  name!: string;
}

@InputType({ description: 'Another name for a room.' })
export class RenameRoomInput {
  @Field(() => ID, { description: 'The room.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => String, { description: 'As it is called from now on.' })
  name!: string;
}

@InputType({ description: 'A room that is no longer used, or used again.' })
export class CloseRoomInput {
  @Field(() => ID, { description: 'The room.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;
}

@InputType({ description: 'The order of a clinic’s rooms.' })
export class OrderRoomsInput {
  @Field(() => ID, { description: 'Whose rooms.' })
  clinicId!: string;

  @Field(() => [ID], { description: 'In the order they are shown in.' })
  roomIds!: readonly string[];
}

@InputType({ description: 'Hours of one day of the week, on the clinic’s wall.' })
export class WeekHoursInput {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'Like 09:00.' })
  opens!: string;

  @Field(() => String, { description: 'Like 17:30; the end of a day is 24:00.' })
  closes!: string;
}

@InputType({ description: 'A clinic’s week from a day on.' })
export class SetOpeningHoursInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, or that of the week that is changed.' })
  id!: string;

  @Field(() => Int, {
    description: '0 for hours that are new from that day, else the version the change started from.',
  })
  version!: number;

  @Field(() => ID, { description: 'Which clinic.' })
  clinicId!: string;

  @Field(() => LocalDate, { description: 'First day they hold.' })
  validFrom!: string;

  @Field(() => [WeekHoursInput], { description: 'The whole week; a day that is not named has no hours.' })
  hours!: readonly WeekHoursInput[];
}

@InputType({ description: 'A practitioner’s week at one clinic from a day on.' })
export class SetWorkingHoursInput {
  @Field(() => ID, { description: 'Whose hours they are.' })
  practitionerId!: string;

  @Field(() => ID, { description: 'UUIDv7 the caller has made, or that of the week that is changed.' })
  id!: string;

  @Field(() => Int, {
    description: '0 for hours that are new from that day, else the version the change started from.',
  })
  version!: number;

  @Field(() => ID, { description: 'Which clinic.' })
  clinicId!: string;

  @Field(() => LocalDate, { description: 'First day they hold.' })
  validFrom!: string;

  @Field(() => [WeekHoursInput], { description: 'The whole week; a day that is not named has no hours.' })
  hours!: readonly WeekHoursInput[];
}

@InputType({ description: 'Hours taken back: those before hold on.' })
export class RemoveWeekInput {
  @Field(() => ID, { description: 'The week.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;
}

@InputType({ description: 'The closure of one clinic.' })
export class ClosureOfClinicInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Which clinic.' })
  clinicId!: string;
}

@InputType({ description: 'Clinics closed in spite of their hours.' })
export class CloseClinicsInput {
  @Field(() => [ClosureOfClinicInput], { description: 'One a clinic.' })
  closures!: readonly ClosureOfClinicInput[];

  @Field(() => String, { description: 'On the wall: 2026-12-24T00:00.' })
  from!: string;

  @Field(() => String, { description: 'The first moment after, on the wall: 2026-12-27T00:00.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Time a practitioner does not work.' })
export class AddTimeOffInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'Who is away.' })
  practitionerId!: string;

  @Field(() => String, { description: 'On the wall: 2026-12-24T00:00.' })
  from!: string;

  @Field(() => String, { description: 'The first moment after, on the wall: 2026-12-27T00:00.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Closures or time off taken back, all or none.' })
export class RemoveAwayInput {
  @Field(() => [ID], { description: 'Those to take back.' })
  ids!: readonly string[];
}

@InputType({ description: 'A stretch of one day.' })
export class WorkingStretchInput {
  @Field(() => ID, { description: 'Where.' })
  clinicId!: string;

  @Field(() => String, { description: 'Like 09:00.' })
  opens!: string;

  @Field(() => String, { description: 'Like 17:30; the end of a day is 24:00.' })
  closes!: string;
}

@InputType({ description: 'A day on which a practitioner works otherwise than in the week.' })
export class SetWorkingDayInput {
  @Field(() => ID, { description: 'Who.' })
  practitionerId!: string;

  @Field(() => LocalDate, { description: 'Which day.' })
  day!: string;

  @Field(() => [WorkingStretchInput], { description: 'None: as in the week again.' })
  stretches!: readonly WorkingStretchInput[];
}

@InputType({ description: 'How long appointments of one kind usually take, and what is kept free around them.' })
export class KindSettingsInput {
  @Field(() => AppointmentKind, { description: 'Which kind.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'Usual length.' })
  minutes!: number;

  @Field(() => Int, { description: 'Minutes kept free before it.' })
  before!: number;

  @Field(() => Int, { description: 'Minutes kept free after it.' })
  after!: number;
}

@InputType({ description: 'The settings of the diary.' })
export class SetDiarySettingsInput {
  @Field(() => Int, { description: 'The version the change started from; 0 while the settings are the usual ones.' })
  version!: number;

  @Field(() => Int, { description: '5, 10, 15, 20, 30 or 60.' })
  gridMinutes!: number;

  @Field(() => [KindSettingsInput], { description: 'Kinds left out stay as they are.' })
  kinds!: readonly KindSettingsInput[];
}
