import type { AppointmentKind } from '@stipple/domain/appointments';
import {
  bookableSpans,
  type ClinicDiary,
  type Diary,
  daysFrom,
  type PractitionerDiary,
  type Taken,
  usualDiary,
  type Weekday,
} from '@stipple/domain/diary';
import type { Chance } from './chance.ts';

const zones = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Asia/Beirut',
  'Asia/Kathmandu',
];
const roomsPerClinic = 5;
const minute = 60_000;

/** How many, and for which days. */
interface Size {
  readonly clinics: number;
  readonly practitioners: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** A chain's diary that is about two thirds full; every third practitioner works two days a week at a second clinic. */
export function crowdedDiary(chance: Chance, size: Size): Diary {
  const clinics = Array.from({ length: size.clinics }, (_, nth) => clinicNamed(nth));
  const practitioners = Array.from({ length: size.practitioners }, (_, nth) => practitionerNamed(nth, size, chance));
  return { clinics, practitioners, taken: appointments(chance, clinics, practitioners, size) };
}

function clinicNamed(nth: number): ClinicDiary {
  const clinicId = `clinic-${nth}`;
  const rooms = Array.from({ length: roomsPerClinic }, (_, room) => ({
    ...{ id: `${clinicId}-${room}`, clinicId, name: `Room ${room + 1}` },
  }));
  const openingHours = weekdays(1, 6).map((weekday) => ({
    clinicId,
    weekday,
    opens: '08:00',
    closes: '20:00',
    ...ever,
  }));
  const closures = [{ clinicId, from: '2026-03-17T00:00', until: '2026-03-18T00:00', reason: 'Training' }];
  return { clinicId, zone: zones[nth % zones.length] ?? 'UTC', rooms, openingHours, closures };
}

const ever = { validFrom: '2020-01-01', validUntil: null } as const;

function weekdays(first: number, last: number): Weekday[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => (first + nth) as Weekday);
}

function practitionerNamed(nth: number, { clinics }: Size, chance: Chance): PractitionerDiary {
  const practitionerId = `practitioner-${nth}`;
  const home = `clinic-${nth % clinics}`;
  const away = nth % 3 === 0 ? `clinic-${(nth + 1) % clinics}` : home;
  const workingHours = weekdays(1, 5).map((weekday) => ({
    ...{ practitionerId, clinicId: weekday > 3 ? away : home, weekday, opens: '09:00', closes: '18:00', ...ever },
  }));
  const day = `2026-03-${chance.between(10, 31)}`;
  const timeOff = [{ practitionerId, from: `${day}T00:00`, until: `${day}T24:00` }];
  return { practitionerId, reach: [home, away], workingHours, workingDays: [], timeOff };
}

const kinds: readonly AppointmentKind[] = ['consultation', 'patch_test', 'review', 'review', 'perfecting', 'session'];

/** Each working stretch filled from its beginning, now and then with a pause; in the first room nobody else is in. */
function appointments(
  chance: Chance,
  clinics: readonly ClinicDiary[],
  practitioners: readonly PractitionerDiary[],
  { firstDay, lastDay }: Size,
): Taken[] {
  const days = daysFrom(firstDay, lastDay);
  const roomBusy = new Map<string, { from: number; until: number }[]>();
  return practitioners.flatMap((who) =>
    clinics.flatMap((clinic) =>
      bookableSpans(who, clinic, days).flatMap((span) => {
        const taken: Taken[] = [];
        for (let at = span.from; at < span.until; ) {
          const kind = kinds[chance.between(0, kinds.length - 1)] ?? 'review';
          const buffers = usualDiary.buffers[kind];
          const [from, until] = [at, at + (usualDiary.minutes[kind] + buffers.after) * minute];
          at = until + (chance.next() < 0.4 ? chance.between(1, 10) * 15 * minute : 0);
          const room = clinic.rooms.find(({ id }) => {
            return !roomBusy.get(id)?.some((busy) => busy.from < until && from < busy.until);
          });
          if (until > span.until || !room) continue;
          roomBusy.set(room.id, [...(roomBusy.get(room.id) ?? []), { from, until }]);
          const [startsAt, endsAt] = [from, until - buffers.after * minute].map((ms) => new Date(ms).toISOString());
          const { practitionerId } = who;
          const about = { clinicId: clinic.clinicId, practitionerId, roomId: room.id, clientId: null };
          taken.push({ ...about, startsAt: startsAt as string, endsAt: endsAt as string, buffers });
        }
        return taken;
      }),
    ),
  );
}
