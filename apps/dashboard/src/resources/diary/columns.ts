import type { Instant, LocalDate } from '@stipple/domain/time';
import { type Entry, isGone } from './entry.ts';
import { type Laned, laned } from './lanes.ts';
import { inDay, type Stretch, wallDay, wallMinute } from './wall.ts';

export type By = 'practitioner' | 'room';

interface Time {
  readonly from: Instant;
  readonly until: Instant;
}

interface NamedTime extends Time {
  readonly reason?: string | null | undefined;
}

/** When clinics are open and who works where, in instants: what the API's `diaryHours` answers. */
export interface Hours {
  readonly clinics: readonly {
    readonly clinicId: string;
    readonly zone: string;
    readonly rooms: readonly { readonly id: string; readonly name: string }[];
    readonly open: readonly Time[];
    readonly closures: readonly NamedTime[];
  }[];
  readonly practitioners: readonly {
    readonly practitionerId: string;
    readonly work: readonly (Time & { readonly clinicId: string })[];
    readonly away: readonly NamedTime[];
  }[];
}

/** A stretch in which nobody is booked, and why. */
export interface Shut extends Stretch {
  readonly words: string;
}

/** One day of one practitioner, or of one room, at one clinic. Its minutes are that clinic's. */
export interface Column {
  readonly key: string;
  readonly day: LocalDate;
  readonly clinicId: string;
  readonly zone: string;
  /** The practitioner or room; null: appointments of which nobody has said the room. */
  readonly whoId: string | null;
  readonly title: string;
  /** In which somebody may be booked. */
  readonly hours: readonly Stretch[];
  readonly shut: readonly Shut[];
  readonly entries: readonly Laned<Entry>[];
}

export interface ColumnsQuestion {
  readonly by: By;
  readonly days: readonly LocalDate[];
  readonly hours: Hours;
  readonly entries: readonly Entry[];
  /** Only these practitioners or rooms; empty: all. */
  readonly only: readonly string[];
  readonly nameOf: (practitionerId: string) => string;
  /** Show what is cancelled too. */
  readonly cancelled: boolean;
}

type Clinic = Hours['clinics'][number];

const keyOf = (day: string, clinicId: string, whoId: string | null): string => `${day} ${clinicId} ${whoId ?? 'none'}`;

const NOBODY = 'No room';
const AWAY = 'Away';
const CLOSED = 'Closed';

/** The columns of the days asked about, by day, then clinic, then name. */
export function columnsOf(question: ColumnsQuestion): Column[] {
  const entries = entriesByKey(question);
  const wanted = new Set(question.only);
  const makers = question.hours.clinics.flatMap((clinic) =>
    question.days.flatMap((day) =>
      (question.by === 'room' ? roomsOn : practitionersOn)(clinic, day, question, entries),
    ),
  );
  return makers
    .filter(({ whoId }) => wanted.size === 0 || (whoId !== null && wanted.has(whoId)))
    .map((column) => ({ ...column, entries: laned(entries.get(column.key) ?? []) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function entriesByKey({ by, hours, entries, cancelled }: ColumnsQuestion): Map<string, (Stretch & { it: Entry })[]> {
  const clinics = new Map(hours.clinics.map((clinic) => [clinic.clinicId, clinic]));
  const rooms = new Set(hours.clinics.flatMap((clinic) => clinic.rooms.map(({ id }) => id)));
  const found = new Map<string, (Stretch & { it: Entry })[]>();
  for (const it of entries) {
    const zone = clinics.get(it.clinicId)?.zone;
    if (zone === undefined || (it.state === 'cancelled' && !cancelled)) continue;
    const day = wallDay(it.startsAt, zone);
    const roomId = it.roomId !== null && rooms.has(it.roomId) ? it.roomId : null;
    const key = keyOf(day, it.clinicId, by === 'room' ? roomId : it.practitionerId);
    const from = wallMinute(it.startsAt, day, zone);
    const placed = { it, from, until: Math.max(from + 15, wallMinute(it.endsAt, day, zone)) };
    const there = found.get(key);
    if (there) there.push(placed);
    else found.set(key, [placed]);
  }
  return found;
}

type Bare = Omit<Column, 'entries'>;
type Known = ReadonlyMap<string, readonly unknown[]>;

const partsOn = (times: readonly Time[], day: LocalDate, zone: string): Stretch[] =>
  times.flatMap(({ from, until }) => inDay(from, until, day, zone) ?? []);

const shutOn = (times: readonly NamedTime[], day: LocalDate, zone: string, word: string): Shut[] =>
  times.flatMap(({ from, until, reason }) => {
    const part = inDay(from, until, day, zone);
    return part ? [{ ...part, words: reason ? `${word}: ${reason}` : word }] : [];
  });

const meets = (a: Stretch, b: Stretch): boolean => a.from < b.until && b.from < a.until;

/** Those who work here that day, are away from it, or have somebody booked. */
function practitionersOn(clinic: Clinic, day: LocalDate, { hours, nameOf }: ColumnsQuestion, entries: Known): Bare[] {
  const { clinicId, zone } = clinic;
  const open = partsOn(clinic.open, day, zone);
  const closed = shutOn(clinic.closures, day, zone, CLOSED);
  const known = new Set(hours.practitioners.map(({ practitionerId }) => practitionerId));
  const strangers = [...entries.keys()]
    .filter((key) => key.startsWith(`${day} ${clinicId} `))
    .map((key) => key.slice(day.length + clinicId.length + 2))
    .filter((id) => !known.has(id))
    .map((practitionerId) => ({ practitionerId, work: [], away: [] }));
  return [...hours.practitioners, ...strangers]
    .flatMap(({ practitionerId, work, away }): Bare[] => {
      const key = keyOf(day, clinicId, practitionerId);
      const here = work.filter((each) => each.clinicId === clinicId);
      const worked = partsOn(here, day, zone);
      const off = shutOn(away, day, zone, AWAY);
      const usuallyHere = here.length > 0 || hours.clinics.length === 1;
      const missed = usuallyHere && open.some((time) => off.some((each) => meets(time, each)));
      if (worked.length === 0 && !missed && !entries.has(key)) return [];
      const shut = [...closed, ...off];
      return [{ key, day, clinicId, zone, whoId: practitionerId, title: nameOf(practitionerId), hours: worked, shut }];
    })
    .toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Every room, and one for what has none; in the clinic's own order. */
function roomsOn(clinic: Clinic, day: LocalDate, _: ColumnsQuestion, entries: Known): Bare[] {
  const { clinicId, zone } = clinic;
  const hours = partsOn(clinic.open, day, zone);
  const shut = shutOn(clinic.closures, day, zone, CLOSED);
  const rooms = [...clinic.rooms, { id: null, name: NOBODY }];
  return rooms.flatMap(({ id, name }): Bare[] => {
    const key = keyOf(day, clinicId, id);
    const empty = !entries.has(key) && (id === null || hours.length === 0);
    return empty ? [] : [{ key, day, clinicId, zone, whoId: id, title: name, hours, shut }];
  });
}

/** What stands in the way of a stretch in a column, as far as the screen knows; the API decides. */
export function inTheWay(column: Column, { from, until }: Stretch, butFor?: string): string | null {
  const stretch = { from, until };
  const taken = column.entries.find(({ it, ...there }) => it.id !== butFor && !isGone(it) && meets(there, stretch));
  if (taken && column.whoId !== null) return 'Taken';
  const shut = column.shut.find((each) => meets(each, stretch));
  if (shut) return shut.words;
  return column.hours.some((open) => open.from <= from && until <= open.until) ? null : 'Outside hours';
}
