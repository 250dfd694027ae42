import { type Finding, Problem, refuseOn } from '../problems/index.ts';
import type { Instant } from '../time/index.ts';
import { type Booking, findInDiary } from './booking.rules.ts';
import type { Diary, DiarySettings } from './diary.ts';
import type { FreeSlot } from './free-slots.rules.ts';
import { overlapping } from './spans.ts';
import { blocksOf, buffered, roomsTaken } from './taken.rules.ts';

/** A time that somebody else has, and the next ones that nobody has. */
export class TimeTaken extends Problem {
  readonly nextFree: readonly FreeSlot[];

  constructor({ code, field }: Finding, nextFree: readonly FreeSlot[]) {
    super(code, { field });
    this.nextFree = nextFree;
  }
}

/** What decides where an appointment finds its place. */
export interface PlaceFacts {
  /** Holds the booking's clinic and practitioner; what is moved is left out of what is taken. */
  readonly diary: Diary;
  readonly settings: DiarySettings;
  readonly now: Instant;
  /** Closed doors and hours off are let be. */
  readonly outsideHours: boolean;
  /** It begins when it began before: that this is past keeps nobody from changing the rest. */
  readonly keepsStart: boolean;
  /** The room to stay in where none is named and it is free. */
  readonly roomBefore: string | null;
}

/** Where an appointment finds its place, besides its time. */
export interface Place {
  readonly roomId: string | null;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
}

const aboutHours: ReadonlySet<string> = new Set([
  ...['APPOINTMENT.CLINIC_CLOSED', 'APPOINTMENT.OUTSIDE_HOURS', 'APPOINTMENT.AWAY'],
]);
const aboutOthers: ReadonlySet<string> = new Set([
  ...['APPOINTMENT.TAKEN', 'APPOINTMENT.ROOM_TAKEN', 'APPOINTMENT.CLIENT_TAKEN'],
]);

/** Why an appointment has no place where it is wanted, with what may be let be left out. */
export function findInPlace(booking: Booking, facts: PlaceFacts): Finding[] {
  const { diary, settings, now, outsideHours, keepsStart } = facts;
  return findInDiary(booking, diary, settings, now).filter(({ code }) => {
    if (outsideHours && aboutHours.has(code)) return false;
    return !(keepsStart && code === 'APPOINTMENT.TOO_EARLY');
  });
}

/**
 * Room and buffers of an appointment in its place; or, when only others are in the way, who is.
 *
 * @throws Problem of the first finding that is not about others
 */
export function placeOf(booking: Booking, facts: PlaceFacts): Place | Finding {
  const findings = findInPlace(booking, facts);
  refuseOn(findings.filter(({ code }) => !aboutOthers.has(code)));
  const [taken] = findings;
  if (taken) return taken;
  const { before: bufferBefore, after: bufferAfter } = facts.settings.buffers[booking.kind];
  return { roomId: roomFor(booking, facts), bufferBefore, bufferAfter };
}

/** The room that is named, else the one it was in, else the first that is free; null where the clinic has none. */
function roomFor(booking: Booking, { diary, settings, roomBefore }: PlaceFacts): string | null {
  if (booking.roomId !== null) return booking.roomId;
  const clinic = diary.clinics.find(({ clinicId }) => clinicId === booking.clinicId);
  if (!clinic) return null;
  const itself = { from: Date.parse(booking.startsAt), until: Date.parse(booking.endsAt) };
  const needed = buffered(itself, settings.buffers[booking.kind]);
  const here = blocksOf(diary.taken).filter(({ clinicId }) => clinicId === clinic.clinicId);
  const free = roomsTaken(clinic, here).filter(({ taken }) => !overlapping(taken, needed));
  return (free.find(({ room }) => room.id === roomBefore) ?? free[0])?.room.id ?? null;
}
