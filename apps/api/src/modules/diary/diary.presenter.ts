import { appointmentKinds } from '@stipple/domain/appointments';
import {
  type ClinicHours,
  type KeptClosure,
  type KeptDiarySettings,
  type KeptRoom,
  type KeptTimeOff,
  type Misfit,
  type OpeningWeek,
  type PractitionerHours,
  usualWeek,
  type WeekHours,
  type WorkingDay,
  type WorkingWeek,
} from '@stipple/domain/diary';
import type { DiaryHours } from '@stipple/server/modules/diary';
import type { Context } from '@stipple/server/work';
import type {
  ClinicHoursType,
  ClosureType,
  DiarySettingsType,
  MisfitType,
  OpeningWeekType,
  PractitionerHoursType,
  RoomType,
  TimeOffType,
  WorkingDayType,
  WorkingWeekType,
} from './diary.type.ts';
import type { DiaryHoursType } from './diary-hours.type.ts';

export function presentRoom({ id, clinicId, name, position, closedOn, version }: KeptRoom): RoomType {
  return { id, clinicId, name, position, closedOn, version };
}

const presentHours = ({ weekday, opens, closes }: WeekHours) => ({ weekday, opens, closes });

export function presentOpeningWeek({ id, clinicId, validFrom, hours, version }: OpeningWeek): OpeningWeekType {
  return { id, clinicId, validFrom, hours: hours.map(presentHours), version };
}

export function presentWorkingWeek(week: WorkingWeek): WorkingWeekType {
  return { ...presentOpeningWeek(week), practitionerId: week.practitionerId };
}

export function presentClosure({ id, clinicId, from, until, reason }: KeptClosure): ClosureType {
  return { id, clinicId, from, until, reason };
}

export function presentWorkingDay({ clinicId, day, opens, closes }: WorkingDay): WorkingDayType {
  return { clinicId, day, opens, closes };
}

/** Why somebody is away is told to whoever plans the hours, and to themselves. */
export function presentTimeOff(ctx: Context, { id, practitionerId, from, until, reason }: KeptTimeOff): TimeOffType {
  return { id, practitionerId, from, until, reason: mayKnowWhy(ctx, practitionerId) ? reason : null };
}

export function presentClinicHours({ clinicId, weeks, rooms, closures }: ClinicHours): ClinicHoursType {
  return {
    ...{ clinicId, usual: usualWeek.map(presentHours), weeks: weeks.map(presentOpeningWeek) },
    ...{ rooms: rooms.map(presentRoom), closures: closures.map(presentClosure) },
  };
}

export function presentPractitionerHours(ctx: Context, hours: PractitionerHours): PractitionerHoursType {
  return {
    practitionerId: hours.practitionerId,
    weeks: hours.weeks.map(presentWorkingWeek),
    days: hours.days.map(presentWorkingDay),
    timeOff: hours.timeOff.map((each) => presentTimeOff(ctx, each)),
  };
}

export function presentDiarySettings({ gridMinutes, minutes, buffers, version }: KeptDiarySettings): DiarySettingsType {
  const kinds = appointmentKinds.map((kind) => ({ kind, minutes: minutes[kind], ...buffers[kind] }));
  return { gridMinutes, kinds, version };
}

export function presentMisfit(misfit: Misfit): MisfitType {
  const { appointmentId, kind, startsAt, endsAt, why, clinicId, practitionerId, clientId } = misfit;
  return { appointmentId, kind, startsAt, endsAt, why, clinicId, practitionerId, clientId };
}

export function presentDiaryHours(ctx: Context, { clinics, practitioners }: DiaryHours): DiaryHoursType {
  return {
    clinics: clinics.map(({ clinicId, zone, rooms, open, closures }) => ({
      ...{ clinicId, zone, open, closures },
      rooms: rooms.map(({ id, name }) => ({ id, name })),
    })),
    practitioners: practitioners.map(({ practitionerId, work, away }) => ({
      ...{ practitionerId, work },
      away: away.map((each) => (mayKnowWhy(ctx, practitionerId) ? each : { ...each, reason: null })),
    })),
  };
}

function mayKnowWhy(ctx: Context, practitionerId: string): boolean {
  return ctx.may('hours.edit') || ctx.staffMemberId === practitionerId;
}
