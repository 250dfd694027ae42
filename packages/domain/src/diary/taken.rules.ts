import type { ClinicDiary, Room, Taken } from './diary.ts';
import { merged, overlapping, type Span, type Spans } from './spans.ts';

/** A time that is taken, in numbers; from and until with its buffers. */
export interface Block extends Span {
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly roomId: string | null;
  readonly clientId: string | null;
  /** Without its buffers: what the client needs. */
  readonly itself: Span;
}

/** What keeps others away, in numbers. */
export function blocksOf(taken: readonly Taken[]): Block[] {
  return taken.map(({ clinicId, practitionerId, roomId, clientId, startsAt, endsAt, buffers }) => {
    const itself = { from: Date.parse(startsAt), until: Date.parse(endsAt) };
    const about = { clinicId, practitionerId, roomId, clientId, itself };
    return { ...about, ...buffered(itself, buffers) };
  });
}

/** A time and the buffers around it. */
export function buffered({ from, until }: Span, buffers: Taken['buffers']): Span {
  return { from: from - buffers.before * 60_000, until: until + buffers.after * 60_000 };
}

/** What is taken of one room. */
export interface RoomTaken {
  readonly room: Room;
  readonly taken: Spans;
}

/**
 * What is taken of each room of a clinic. An appointment of which nobody said the room is thought of in the first that
 * is free for it; when none is, it is thought of in every room, so that nobody is promised a chair that is not there.
 *
 * @param blocks those of this clinic
 */
export function roomsTaken({ rooms }: Pick<ClinicDiary, 'rooms'>, blocks: readonly Block[]): RoomTaken[] {
  const ids = new Set(rooms.map(({ id }) => id));
  const said = Map.groupBy(blocks, ({ roomId }) => (roomId !== null && ids.has(roomId) ? roomId : null));
  const places = rooms.map((room) => ({
    room,
    own: merged(said.get(room.id) ?? []),
    lent: [] as Span[],
    lentUntil: -Infinity,
  }));
  for (const block of (said.get(null) ?? []).toSorted((a, b) => a.from - b.from)) {
    const free = places.find(({ own, lentUntil }) => lentUntil <= block.from && !overlapping(own, block));
    for (const place of free ? [free] : places) {
      place.lent.push(block);
      place.lentUntil = Math.max(place.lentUntil, block.until);
    }
  }
  return places.map(({ room, own, lent }) => ({ room, taken: merged([...own, ...lent]) }));
}
