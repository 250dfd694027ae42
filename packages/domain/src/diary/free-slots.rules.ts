import type { AppointmentKind } from '../appointments/index.ts';
import { clockOf, type Instant, type LocalDate, type Milliseconds } from '../time/index.ts';
import type { ClinicDiary, Diary, DiarySettings, PractitionerDiary } from './diary.ts';
import { type CalendarDay, daysFrom, openSpans, workingSpans } from './hours.rules.ts';
import { intersection, merged, overlapping, type Span, type Spans, without } from './spans.ts';
import { type Block, blocksOf, roomsTaken } from './taken.rules.ts';

/** What is looked for: a time for an appointment with one of the diary's practitioners, in one of its clinics. */
export interface SlotQuestion {
  readonly diary: Diary;
  readonly settings: DiarySettings;
  readonly kind: AppointmentKind;
  readonly minutes: number;
  /** First and last day, on the wall of each clinic. */
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** Nothing before this moment is free. */
  readonly now: Instant;
  /** First day on which it makes sense for the client, such as the day the skin has healed by. */
  readonly earliestOn: LocalDate | null;
  /** Whose other appointments are kept free of. */
  readonly clientId: string | null;
}

/** A free stretch: the appointment may begin at any moment until its minutes no longer fit. */
export interface FreeRange {
  readonly practitionerId: string;
  readonly clinicId: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** A time that can be booked. */
export interface FreeSlot {
  readonly practitionerId: string;
  readonly clinicId: string;
  /** The first room that is free for it; null where the clinic has none. */
  readonly roomId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Everything that is free, as stretches in which the whole appointment fits; by practitioner, clinic and time. */
export function freeRanges(question: SlotQuestion): FreeRange[] {
  const length = question.minutes * 60_000;
  return startsIn(question).flatMap(({ practitionerId, place, starts }) =>
    starts.map(({ from, until }) => {
      const about = { practitionerId, clinicId: place.clinic.clinicId };
      return { ...about, from: instantOf(from), until: instantOf(until - 1 + length) };
    }),
  );
}

/** The first times that can be booked, by start; those of one moment in the order of the diary's practitioners. */
export function freeSlots(question: SlotQuestion, most = Infinity): FreeSlot[] {
  const { gridMinutes } = question.settings;
  const found: { at: Milliseconds; practitionerId: string; place: Place }[] = [];
  for (const { practitionerId, place, starts } of startsIn(question)) {
    const clock = clockOf(place.clinic.zone);
    for (const { from, until } of starts) {
      for (const at of clock.ticks(from, until, gridMinutes)) found.push({ at, practitionerId, place });
    }
  }
  found.sort((a, b) => a.at - b.at);
  return found.slice(0, most).map(({ at, practitionerId, place }) => ({
    ...{ practitionerId, clinicId: place.clinic.clinicId, roomId: roomAt(place, at) },
    ...{ startsAt: instantOf(at), endsAt: instantOf(at + question.minutes * 60_000) },
  }));
}

/** One practitioner in one clinic, and the moments at which the appointment may begin there. */
interface Starts {
  readonly practitionerId: string;
  readonly place: Place;
  readonly starts: Spans;
}

/** A clinic as far as the question does not depend on who treats. */
interface Place {
  readonly clinic: ClinicDiary;
  readonly open: Spans;
  /** When each room cannot be begun in. */
  readonly rooms: readonly { readonly id: string; readonly refused: Spans }[];
  /** When nobody can begin: the past, days too early, no room. */
  readonly refused: readonly Span[];
}

/**
 * Everything is asked of the moment an appointment begins. Whoever is taken from `from` to `until` cannot begin one that
 * would run into it, so each taken time refuses the stretch of beginnings before it as well; what is left of the hours
 * is free.
 */
function startsIn(question: SlotQuestion): Starts[] {
  const days = daysFrom(question.firstDay, question.lastDay);
  const blocks = blocksOf(question.diary.taken);
  const ofPractitioner = Map.groupBy(blocks, ({ practitionerId }) => practitionerId);
  const ofClinic = Map.groupBy(blocks, ({ clinicId }) => clinicId);
  const ofClient = question.clientId === null ? [] : blocks.filter(({ clientId }) => clientId === question.clientId);
  const places = question.diary.clinics.map((clinic) =>
    placeOf(clinic, ofClinic.get(clinic.clinicId) ?? [], days, question),
  );
  const client = ofClient.map(({ itself }) => refusedBy(itself, question, { before: 0, after: 0 }));
  return question.diary.practitioners.flatMap((who) => {
    const own = ofPractitioner.get(who.practitionerId) ?? [];
    const refused = [...client, ...own.map((block) => refusedBy(block, question))];
    return places.flatMap((place) => startsAt(who, place, refused, days, question));
  });
}

function startsAt(
  who: PractitionerDiary,
  place: Place,
  refused: readonly Span[],
  days: readonly CalendarDay[],
  question: SlotQuestion,
): Starts[] {
  const hours = intersection(workingSpans(who, place.clinic, days), place.open);
  const fitting = hours.map(({ from, until }) => ({ from, until: until - question.minutes * 60_000 + 1 }));
  const starts = without(merged(fitting), merged([...refused, ...place.refused]));
  return starts.length === 0 ? [] : [{ practitionerId: who.practitionerId, place, starts }];
}

function placeOf(
  clinic: ClinicDiary,
  blocks: readonly Block[],
  days: readonly CalendarDay[],
  question: SlotQuestion,
): Place {
  const rooms = roomsTaken(clinic, blocks).map(({ room, taken }) => ({
    id: room.id,
    refused: merged(taken.map((span) => refusedBy(span, question))),
  }));
  const noRoom = rooms.map(({ refused }) => refused).reduce((all, each) => intersection(all, each), everything(rooms));
  const soonest =
    question.earliestOn === null ? -Infinity : clockOf(clinic.zone).reaches(Date.parse(question.earliestOn));
  const tooEarly = { from: -Infinity, until: Math.max(Date.parse(question.now), soonest) };
  return { clinic, open: openSpans(clinic, days), rooms, refused: [tooEarly, ...noRoom] };
}

/** Where there are rooms, all of them must be taken before a moment is refused; where there are none, none is. */
function everything(rooms: readonly unknown[]): Spans {
  return rooms.length === 0 ? [] : [{ from: -Infinity, until: Infinity }];
}

/** The moments at which the appointment cannot begin because of a time that is taken. */
function refusedBy(taken: Span, { kind, minutes, settings }: SlotQuestion, buffers = settings.buffers[kind]): Span {
  const needed = (minutes + buffers.after) * 60_000;
  return { from: taken.from - needed + 1, until: taken.until + buffers.before * 60_000 };
}

function roomAt({ rooms }: Place, at: Milliseconds): string | null {
  return rooms.find(({ refused }) => !overlapping(refused, { from: at, until: at + 1 }))?.id ?? null;
}

function instantOf(at: Milliseconds): Instant {
  return new Date(at).toISOString();
}
