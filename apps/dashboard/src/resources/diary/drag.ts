import type { Instant } from '@stipple/domain/time';
import type { By, Column } from './columns.ts';
import type { Entry } from './entry.ts';
import { instantAt, onGrid, type Stretch, wallMinute } from './wall.ts';

/** What is held: the whole entry, or its lower edge. */
export type Grip = 'move' | 'end';

/** Where an entry would lie. */
export interface Place extends Stretch {
  readonly column: Column;
}

/** What an appointment becomes. */
export interface Meant {
  readonly clinicId: string;
  readonly practitionerId: string;
  /** Null: the one it is in, or the first that is free. */
  readonly roomId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const MINUTE = 60_000;
const lengthOf = ({ startsAt, endsAt }: Pick<Entry, 'startsAt' | 'endsAt'>): number =>
  Date.parse(endsAt) - Date.parse(startsAt);

/** Where an entry lies when it begins at a minute of a column: its real length is kept through a change of the clock. */
export function placedAt(entry: Entry, column: Column, minute: number): Place {
  const startsAt = Date.parse(instantAt(minute, column.day, column.zone));
  const from = wallMinute(startsAt, column.day, column.zone);
  return { column, from, until: from + lengthOf(entry) / MINUTE };
}

/**
 * Where a dragged entry lies: its start, or its end, at the grid's time next to the pointer.
 *
 * @param minute under the pointer, less what it held the entry below its start (or its end)
 */
export function dragged(grip: Grip, entry: Entry, home: Column, over: Column, minute: number, grid: number): Place {
  if (grip === 'move') {
    const latest = Math.floor((1_440 - 1) / grid) * grid;
    return placedAt(entry, over, Math.min(latest, Math.max(0, onGrid(minute, grid))));
  }
  const from = wallMinute(entry.startsAt, home.day, home.zone);
  return { column: home, from, until: Math.min(1_440, Math.max(from + grid, onGrid(minute, grid))) };
}

/** What a place means for an entry; null when nothing changes. */
export function meantBy(grip: Grip, entry: Entry, { column, from, until }: Place, by: By): Meant | null {
  const { clinicId, whoId } = column;
  const moved = grip === 'move' && from !== wallMinute(entry.startsAt, column.day, column.zone);
  const startsAt = moved ? instantAt(from, column.day, column.zone) : entry.startsAt;
  const endsAt =
    grip === 'move'
      ? new Date(Date.parse(startsAt) + lengthOf(entry)).toISOString()
      : instantAt(until, column.day, column.zone);
  const meant: Meant = {
    clinicId,
    practitionerId: by === 'practitioner' ? (whoId ?? entry.practitionerId) : entry.practitionerId,
    roomId: by === 'room' ? whoId : null,
    startsAt,
    endsAt,
  };
  return isSame(meant, entry) ? null : meant;
}

/** What an entry is now, as a move would say it: what undoing a move sends. */
export function asMeant({ clinicId, practitionerId, roomId, startsAt, endsAt }: Entry): Meant {
  return { clinicId, practitionerId, roomId, startsAt, endsAt };
}

function isSame(a: Meant, b: Meant): boolean {
  const same = Date.parse(a.startsAt) === Date.parse(b.startsAt) && Date.parse(a.endsAt) === Date.parse(b.endsAt);
  const sameRoom = a.roomId === null || a.roomId === b.roomId;
  return same && sameRoom && a.clinicId === b.clinicId && a.practitionerId === b.practitionerId;
}
