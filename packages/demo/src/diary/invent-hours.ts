import type { KeptRoom, Weekday, WeekHours, WorkingDay } from '@stipple/domain/diary';
import { type Day, dateOf, instantOf, type Millis, millisOfDay, weekdayOf } from '../calendar/calendar.ts';
import type { Practitioner } from '../chain/practitioner.ts';
import type { ClinicWorld } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import type { AwayRow, HoursHistory, WeekRow } from './hours-rows.ts';
import { closesAt, type DaysAway, isHoliday, opensAt } from './working-days.ts';

const roomNames = ['Room 1', 'Room 2', 'Room 3', 'Room 4', 'Room 5', 'Room 6', 'Room 7', 'Room 8'] as const;

/** A room for each practitioner who works there at once. */
export function inventRooms(clinicId: string, seats: number, openedAt: Millis, chance: Chance): KeptRoom[] {
  return Array.from({ length: seats }, (_, position) => ({
    ...{ id: chance.id(openedAt), clinicId, name: roomNames[position] ?? `Room ${position + 1}` },
    ...{ position, closedOn: null, version: 1 },
  }));
}

interface Around {
  readonly clinics: readonly ClinicWorld[];
  readonly owner: string;
  /** Everybody works today, on their day off and in the middle of a holiday too. */
  readonly fullToday: boolean;
}

/** The hours behind a history: whatever was booked lies within them. */
export function inventHours({ clinics, owner, fullToday }: Around, chance: Chance): HoursHistory {
  const people = clinics.flatMap((clinic) => clinic.practitioners.map((who) => ({ clinic, who })));
  return {
    rooms: clinics.flatMap(({ rooms }) => rooms),
    openingHours: clinics.map((clinic) => ({ ...weekOf(clinic, openDays(clinic, fullToday), clinic.opens, chance) })),
    closures: clinics.flatMap((clinic) => closuresOf(clinic, owner, fullToday, chance)),
    workingHours: people.map(({ clinic, who }) => ({
      ...weekOf(clinic, workingWeekdays(who), who.days.from - daysShownAround, chance),
      practitionerId: who.id,
    })),
    workingDays: fullToday ? people.flatMap(({ clinic, who }) => calledIn(clinic, who)) : [],
    timeOff: people.flatMap(({ clinic, who }) => timeOffOf(clinic, who, { owner, fullToday }, chance)),
  };
}

/** Hired a week before the first client; the first days are without. */
const daysShownAround = 9;

const allWeek = [0, 1, 2, 3, 4, 5, 6];

function workingWeekdays({ days }: Practitioner): number[] {
  return allWeek.filter((weekday) => !days.daysOff.has(weekday));
}

function openDays({ practitioners, today }: ClinicWorld, fullToday: boolean): number[] {
  const worked = new Set(practitioners.flatMap(workingWeekdays));
  if (fullToday) worked.add(weekdayOf(today));
  return allWeek.filter((weekday) => worked.has(weekday));
}

function weekOf({ row, clock }: ClinicWorld, weekdays: readonly number[], from: Day, chance: Chance): WeekRow {
  const hours: WeekHours[] = weekdays
    .map((weekday) => ({ weekday: (weekday === 0 ? 7 : weekday) as Weekday, opens, closes }))
    .sort((a, b) => a.weekday - b.weekday);
  const id = chance.id(clock.at(from, opensAt));
  return { id, clinicId: row.id, validFrom: dateOf(from), hours: JSON.stringify(hours), version: 1 };
}

const wallTime = (minutes: number) => `${String(minutes / 60).padStart(2, '0')}:00`;
const opens = wallTime(opensAt);
const closes = wallTime(closesAt);

/** Bank holidays are entered for the whole chain half a year ahead. */
function closuresOf(
  { row, opens: first, today, clock }: ClinicWorld,
  owner: string,
  fullToday: boolean,
  chance: Chance,
) {
  const closures: HoursHistory['closures'][number][] = [];
  for (let day = first; day < today + daysEntered; day++) {
    if (!isHoliday(day) || (fullToday && day === today)) continue;
    let until = day + 1;
    while (isHoliday(until) && !(fullToday && until === today)) until++;
    const reason = until > day + 1 ? 'Christmas' : 'New Year';
    const addedAt = Math.max(clock.at(first - 10, opensAt), clock.at(day - daysEntered, opensAt));
    closures.push({ ...awayOf({ from: day, until }, reason, addedAt, owner, chance), clinicId: row.id });
    day = until;
  }
  return closures;
}

const daysEntered = 180;

/** Whoever is off today but works because the day is full. */
function calledIn({ row, today }: ClinicWorld, { id, current, days }: Practitioner): WorkingDay[] {
  if (!current || !days.daysOff.has(weekdayOf(today))) return [];
  return [{ practitionerId: id, clinicId: row.id, day: dateOf(today), opens, closes }];
}

function timeOffOf(
  { today, clock }: ClinicWorld,
  { id, current, days }: Practitioner,
  { owner, fullToday }: Pick<Around, 'owner' | 'fullToday'>,
  chance: Chance,
): HoursHistory['timeOff'] {
  return days.away
    .flatMap((away) => (fullToday && current ? aroundDay(away, today) : [away]))
    .map((away) => {
      const addedAt = Math.min(clock.at(away.from - 40, opensAt), clock.at(today - 1, opensAt));
      return { ...awayOf(away, 'Annual leave', addedAt, owner, chance), practitionerId: id };
    });
}

/** What is left of days away when somebody comes in on one of them. */
function aroundDay({ from, until }: DaysAway, day: Day): DaysAway[] {
  if (day < from || day >= until) return [{ from, until }];
  const parts = [
    { from, until: day },
    { from: day + 1, until },
  ];
  return parts.filter((part) => part.from < part.until);
}

function awayOf({ from, until }: DaysAway, reason: string, addedAt: Millis, owner: string, chance: Chance): AwayRow {
  return {
    ...{ id: chance.id(addedAt), begins: `${dateOf(from)}T00:00`, ends: `${dateOf(until)}T00:00`, reason },
    ...{ addedAt: instantOf(Math.round(addedAt / millisOfDay) * millisOfDay), addedBy: owner },
  };
}
