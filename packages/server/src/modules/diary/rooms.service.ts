import type {
  AddRoomInput,
  ChangeRoomInput,
  CloseRoomInput,
  KeptRoom,
  Misfit,
  OrderRoomsInput,
} from '@stipple/domain/diary';
import { Problem } from '@stipple/domain/problems';
import { localDate } from '@stipple/domain/time';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { DiaryRows } from './diary.repository.ts';
import type { MisfitsService } from './misfits.service.ts';
import { RoomEntity } from './room.entity.ts';
import { Rooms } from './rooms.repository.ts';

/** A room, and the bookings that now have to go elsewhere. */
export interface ChangedRoom {
  readonly room: KeptRoom;
  readonly misfits: readonly Misfit[];
}

/** Where clients are received. A room is closed, never removed: work was done in it. */
export class RoomsService {
  readonly #work: Work;
  readonly #neighbours: { readonly clinics: ClinicsService; readonly misfits: MisfitsService };

  constructor(work: Work, neighbours: { readonly clinics: ClinicsService; readonly misfits: MisfitsService }) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** Comes last in its clinic. @throws Problem ROOM.NAME_TAKEN, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND. */
  add(ctx: Context, { id, clinicId, name }: AddRoomInput): Promise<KeptRoom> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(clinicId);
      await this.#neighbours.clinics.byIdIn(tx, clinicId);
      const others = await tx.get(DiaryRows).rooms([clinicId]);
      const position = Math.max(-1, ...others.map((room) => room.position)) + 1;
      const room: KeptRoom = { id, clinicId, name, position, closedOn: null, version: 1 };
      await tx.insert(RoomEntity, [room]);
      announce(tx);
      return room;
    });
  }

  /** @throws Problem ROOM.NAME_TAKEN, INPUT.STALE, INPUT.NOT_FOUND. */
  rename(ctx: Context, { id, version, name }: ChangeRoomInput): Promise<KeptRoom> {
    return this.#change(ctx, { id, version }, { name });
  }

  /** From today on nothing is booked in it. @throws Problem INPUT.STALE, INPUT.NOT_FOUND. */
  close(ctx: Context, { id, version }: CloseRoomInput): Promise<ChangedRoom> {
    return this.#work.in(ctx, async (tx) => {
      const before = asSeen(await tx.get(Rooms).byIdForUpdate(id), version);
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, before.clinicId);
      const room = await this.#save(tx, before, { closedOn: localDate(tx.now, zone) });
      const misfits = await this.#neighbours.misfits.ofIn(tx, { clinicIds: [room.clinicId] });
      return { room, misfits: misfits.filter(({ roomId }) => roomId === id) };
    });
  }

  /** Used again. @throws Problem ROOM.NAME_TAKEN, INPUT.STALE, INPUT.NOT_FOUND. */
  reopen(ctx: Context, seen: CloseRoomInput): Promise<KeptRoom> {
    return this.#change(ctx, seen, { closedOn: null });
  }

  /** The rooms of a clinic in this order; those not named come after. @throws Problem INPUT.NOT_FOUND naming `roomIds`. */
  order(ctx: Context, { clinicId, roomIds }: OrderRoomsInput): Promise<KeptRoom[]> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(clinicId);
      const rooms = await tx.get(DiaryRows).rooms([clinicId]);
      const known = new Set(rooms.map(({ id }) => id));
      if (!roomIds.every((id) => known.has(id))) throw new Problem('INPUT.NOT_FOUND', { field: 'roomIds' });
      const named = new Set(roomIds);
      const order = [...named, ...rooms.map(({ id }) => id).filter((id) => !named.has(id))];
      await tx.get(Rooms).putInOrder(order);
      announce(tx);
      return tx.get(DiaryRows).rooms([clinicId]);
    });
  }

  #change(ctx: Context, { id, version }: CloseRoomInput, changes: Partial<KeptRoom>): Promise<KeptRoom> {
    return this.#work.in(ctx, async (tx) => {
      const before = asSeen(await tx.get(Rooms).byIdForUpdate(id), version);
      return this.#save(tx, before, changes);
    });
  }

  async #save(tx: Tx, before: KeptRoom, changes: Partial<KeptRoom>): Promise<KeptRoom> {
    const { id, version } = before;
    await tx.update(RoomEntity, { id, version }, changes);
    announce(tx);
    return { ...before, ...changes, id, version: version + 1 };
  }
}

function announce(tx: Tx): void {
  tx.announce('diary', 'appointments');
}
