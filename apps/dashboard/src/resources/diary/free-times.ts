import type { Instant } from '@stipple/domain/time';
import type { By, Column } from './columns.ts';
import { type Stretch, wallDay, wallMinute } from './wall.ts';

/** A time that can be booked, as the API found it. */
export interface FreeSlot {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly roomId?: string | null | undefined;
}

/** A stretch in which an appointment of the length asked for may begin at each of its starts. */
export interface FreeStretch extends Stretch {
  readonly starts: readonly { readonly minute: number; readonly slot: FreeSlot }[];
}

/** The free stretches of each column by its key: starts that follow each other on the grid are one. */
export function freeByColumn(
  slots: readonly FreeSlot[],
  columns: readonly Column[],
  by: By,
  grid: number,
): Map<string, FreeStretch[]> {
  const found = new Map<string, FreeStretch[]>();
  if (slots.length === 0) return found;
  const zones = new Map(columns.map(({ clinicId, zone }) => [clinicId, zone]));
  const groups = Map.groupBy(slots, (slot) => {
    const zone = zones.get(slot.clinicId) ?? 'UTC';
    return `${wallDay(slot.startsAt, zone)} ${slot.clinicId} ${by === 'room' ? (slot.roomId ?? 'none') : slot.practitionerId}`;
  });
  for (const { key, day, zone } of columns) {
    const here = groups.get(key);
    if (here) found.set(key, stretches(here, day, zone, grid));
  }
  return found;
}

function stretches(slots: readonly FreeSlot[], day: string, zone: string, grid: number): FreeStretch[] {
  const inOrder = slots
    .map((slot) => ({
      slot,
      minute: wallMinute(slot.startsAt, day, zone),
      until: wallMinute(slot.endsAt, day, zone),
    }))
    .toSorted((a, b) => a.minute - b.minute);
  const found: { from: number; until: number; starts: { minute: number; slot: FreeSlot }[] }[] = [];
  for (const { slot, minute, until } of inOrder) {
    const last = found.at(-1);
    const before = last?.starts.at(-1)?.minute ?? -Infinity;
    if (last && minute === before) continue;
    if (last && minute - before <= grid) {
      last.until = until;
      last.starts.push({ minute, slot });
    } else found.push({ from: minute, until, starts: [{ minute, slot }] });
  }
  return found;
}

/** The start meant by a press in a free stretch: the last one at or before it. */
export function startIn({ starts }: FreeStretch, minute: number): FreeSlot | undefined {
  return (starts.findLast((start) => start.minute <= minute) ?? starts[0])?.slot;
}

/** The first free times worth naming: at most so many of a practitioner's day, then by time. */
export function worthNaming(slots: readonly FreeSlot[], most: number, apartMinutes: number): FreeSlot[] {
  const named: FreeSlot[] = [];
  for (const slot of slots.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const near = named.some(
      (other) =>
        other.practitionerId === slot.practitionerId &&
        Math.abs(Date.parse(other.startsAt) - Date.parse(slot.startsAt)) < apartMinutes * 60_000,
    );
    const same = named.some(({ startsAt, clinicId }) => startsAt === slot.startsAt && clinicId === slot.clinicId);
    if (!near && !same) named.push(slot);
    if (named.length === most) break;
  }
  return named;
}
