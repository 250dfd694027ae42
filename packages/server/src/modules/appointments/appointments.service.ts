import {
  type Appointment,
  type AppointmentList,
  type AppointmentMove,
  type AppointmentState,
  appointmentArrived,
  appointmentCancelled,
  appointmentConfirmed,
  appointmentMissed,
  appointmentStateMoves,
  type BookAppointmentInput,
  type BookingProposalInput,
  type CancelAppointmentInput,
  type ChangeAppointmentStateInput,
  changeAppointmentState,
  type DiaryEntriesInput,
  type DiaryEntry,
  type FreeSlotsInput,
  type MissAppointmentInput,
  type MissingThing,
  type MoveAppointmentInput,
  missingAround,
  type NoteDepositInput,
  type ReopenAppointmentInput,
  sessionKindOf,
} from '@stipple/domain/appointments';
import type { FreeSlot } from '@stipple/domain/diary';
import { Problem } from '@stipple/domain/problems';
import { mayMove } from '@stipple/domain/states';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import { AppointmentEntity } from './appointment.entity.ts';
import { Appointments } from './appointments.repository.ts';
import { Bookings, depositOf, type Neighbours, subjectOf } from './bookings.ts';
import { type BookingProposal, FreeTimes } from './free-times.ts';

/** The event of each move that is told; a completed appointment is told by its session. */
const events = {
  confirmed: appointmentConfirmed,
  arrived: appointmentArrived,
  no_show: appointmentMissed,
  cancelled: appointmentCancelled,
} as const;

export class AppointmentsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;
  readonly #freeTimes: FreeTimes;
  readonly #bookings: Bookings;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
    this.#freeTimes = new FreeTimes(neighbours);
    this.#bookings = new Bookings(neighbours, this.#freeTimes);
  }

  list(ctx: Context, asked: AppointmentList): Promise<Appointment[]> {
    return this.#work.read(ctx, (tx) => tx.get(Appointments).list(asked));
  }

  count(ctx: Context, asked: Pick<AppointmentList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Appointments).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Appointment[]> {
    return this.#work.read(ctx, (tx) => tx.get(Appointments).byIds(ids));
  }

  ofClients(ctx: Context, clientIds: readonly string[]): Promise<Appointment[]> {
    return this.#work.read(ctx, (tx) => tx.get(Appointments).ofClients(clientIds));
  }

  /** Everything on these days, by start: at most 5,000. */
  entries(ctx: Context, asked: DiaryEntriesInput): Promise<DiaryEntry[]> {
    return this.#work.read(ctx, (tx) => tx.get(Appointments).entries(asked));
  }

  /** How an appointment came to be where it is, the first move first. */
  moves(ctx: Context, appointmentId: string): Promise<AppointmentMove[]> {
    return this.#work.read(ctx, (tx) => tx.get(Appointments).movesOf(appointmentId));
  }

  /** Times that can be booked, by start. @throws Problem INPUT.NOT_FOUND, CLINIC.OUT_OF_REACH */
  freeSlots(ctx: Context, asked: FreeSlotsInput): Promise<FreeSlot[]> {
    for (const clinicId of asked.clinicIds) ctx.requireReach(clinicId, 'clinicIds');
    return this.#work.read(ctx, (tx) => this.freeSlotsIn(tx, asked));
  }

  /** The same for another feature, in its transaction, at whichever clinics it has decided on. */
  freeSlotsIn(tx: Tx, asked: FreeSlotsInput): Promise<FreeSlot[]> {
    return this.#freeTimes.slotsIn(tx, asked);
  }

  /** What to book next for a client; null when that is booked or nothing is next. @throws Problem INPUT.NOT_FOUND */
  proposal(ctx: Context, asked: BookingProposalInput): Promise<BookingProposal | null> {
    return this.#work.read(ctx, (tx) => this.#freeTimes.proposalIn(tx, asked));
  }

  /** What still has to be done around each of these appointments; those out of reach are not in the map. */
  missing(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, MissingThing[]>> {
    return this.#work.read(ctx, async (tx) => {
      const known = await tx.get(Appointments).surroundingsOf(ids);
      return new Map(known.map(({ id, ...around }) => [id, missingAround({ ...around, appointment: around }, tx.now)]));
    });
  }

  /**
   * Books a free time of a practitioner, in a room; the database keeps two from having the same.
   *
   * Work on the skin is asked for its day: what cannot be put right by then is refused.
   *
   * @throws Problem SAFETY.*, APPOINTMENT.*, STAFF.NOT_PRACTITIONER, SESSION.PERFECTING_TOO_LATE, CLINIC.OUT_OF_REACH,
   *   INPUT.NOT_FOUND; TimeTaken with the next free times where somebody else has it.
   */
  book(ctx: Context, input: BookAppointmentInput): Promise<Appointment> {
    return this.#work.in(ctx, (tx) => {
      ctx.requireReach(input.clinicId);
      return this.bookIn(tx, input);
    });
  }

  /** The same for another feature, in its transaction, at a clinic it has decided on; so do the next two. */
  bookIn(tx: Tx, input: BookAppointmentInput): Promise<Appointment> {
    return this.#bookings.bookIn(tx, input);
  }

  /**
   * Moves an appointment, which stays the same one: its history is kept, its reminders are taken back with it.
   *
   * @throws Problem those of `book`, APPOINTMENT.WRONG_STATE, INPUT.STALE
   */
  move(ctx: Context, input: MoveAppointmentInput): Promise<Appointment> {
    return this.#work.in(ctx, (tx) => {
      ctx.requireReach(input.clinicId);
      return this.moveIn(tx, input);
    });
  }

  moveIn(tx: Tx, input: MoveAppointmentInput): Promise<Appointment> {
    return this.#bookings.moveIn(tx, input);
  }

  /** Takes back a cancellation or a no-show. @throws Problem those of `move` */
  reopen(ctx: Context, input: ReopenAppointmentInput): Promise<Appointment> {
    return this.#work.in(ctx, (tx) => this.#bookings.reopenIn(tx, input));
  }

  /** @throws Problem APPOINTMENT.WRONG_STATE, INPUT.STALE; so do the next three. */
  confirm(ctx: Context, input: ChangeAppointmentStateInput): Promise<Appointment> {
    return this.#work.in(ctx, (tx) => this.confirmIn(tx, input));
  }

  confirmIn(tx: Tx, input: ChangeAppointmentStateInput): Promise<Appointment> {
    return this.#moveSeen(tx, input, 'confirmed');
  }

  arrive(ctx: Context, input: ChangeAppointmentStateInput): Promise<Appointment> {
    return this.#work.in(ctx, (tx) => this.#moveSeen(tx, input, 'arrived'));
  }

  miss(ctx: Context, { reason, words, ...input }: MissAppointmentInput): Promise<Appointment> {
    return this.#work.in(ctx, (tx) => this.#endIn(tx, input, 'no_show', { cancelReason: reason, cancelWords: words }));
  }

  cancel(ctx: Context, input: CancelAppointmentInput): Promise<Appointment> {
    return this.#work.in(ctx, (tx) => this.cancelIn(tx, input));
  }

  cancelIn(tx: Tx, { cancelledFor, reason, words, ...input }: CancelAppointmentInput): Promise<Appointment> {
    return this.#endIn(tx, input, 'cancelled', { cancelledFor, cancelReason: reason, cancelWords: words });
  }

  /** @throws Problem INPUT.STALE */
  noteDeposit(ctx: Context, { id, version, deposit }: NoteDepositInput): Promise<Appointment> {
    return this.#work.in(ctx, async (tx) => {
      const before = asSeen(await tx.get(Appointments).byIdForUpdate(id), version);
      const noted = depositOf(deposit);
      await tx.update(AppointmentEntity, { id, version }, noted);
      tx.announce('appointments');
      return { ...before, ...noted, version: version + 1 };
    });
  }

  /** Of these, the bookings of work on the skin that is still to come: there is something to clear. */
  async toClear(ctx: Context, ids: readonly string[]): Promise<Appointment[]> {
    const appointments = await this.byIds(ctx, ids);
    const now = this.#work.now();
    return appointments.filter(
      ({ kind, state, endsAt }) => sessionKindOf(kind) !== null && mayBecome(state, 'completed') && endsAt > now,
    );
  }

  /** For reminders, in their transaction. */
  async byIdIn(tx: Tx, id: string): Promise<Appointment | undefined> {
    return (await tx.get(Appointments).byIds([id]))[0];
  }

  /**
   * For a session that starts, in its transaction: the appointment is of this client and not over.
   *
   * @throws Problem INPUT.NOT_FOUND, APPOINTMENT.ANOTHER_CLIENT, APPOINTMENT.WRONG_STATE, naming `appointmentId`.
   */
  async requireFor(tx: Tx, id: string, { clientId }: { readonly clientId: string }): Promise<void> {
    const field = 'appointmentId';
    const { state, ...appointment } = await tx.get(Appointments).byIdForUpdate(id, field);
    if (appointment.clientId !== clientId) throw new Problem('APPOINTMENT.ANOTHER_CLIENT', { field });
    if (!mayBecome(state, 'completed')) {
      throw new Problem('APPOINTMENT.WRONG_STATE', { field, params: { from: state, to: 'completed' } });
    }
  }

  /** For a session that starts, in its transaction: whoever is treated has arrived. */
  arriveIn(tx: Tx, id: string): Promise<void> {
    return this.#followIn(tx, id, 'arrived');
  }

  /** For a completed session, in its transaction. */
  completeIn(tx: Tx, id: string): Promise<void> {
    return this.#followIn(tx, id, 'completed');
  }

  /**
   * An appointment follows its session as far as its own state allows. One that a colleague has cancelled or marked
   * as missed meanwhile stays so: the session is the record of the work and must not wait for the diary.
   */
  async #followIn(tx: Tx, id: string, to: 'arrived' | 'completed'): Promise<void> {
    const appointment = await tx.get(Appointments).byIdForUpdate(id, 'appointmentId');
    if (mayBecome(appointment.state, to)) await this.#move(tx, appointment, to);
  }

  /** Nothing comes of it: the time is free again, and what would have been sent about it is taken back. */
  async #endIn(
    tx: Tx,
    input: ChangeAppointmentStateInput,
    to: 'cancelled' | 'no_show',
    why: Pick<Appointment, 'cancelReason' | 'cancelWords'> & Partial<Pick<Appointment, 'cancelledFor'>>,
  ): Promise<Appointment> {
    const ended = await this.#moveSeen(tx, input, to, { ...why, cancelledBy: tx.ctx.actor?.staffMemberId ?? null });
    const about = { subjectId: ended.id, as: 'cancelled', reason: 'appointment_cancelled' } as const;
    await this.#neighbours.reminders.withdrawIn(tx, about);
    return ended;
  }

  async #moveSeen(
    tx: Tx,
    { id, version }: ChangeAppointmentStateInput,
    to: keyof typeof events,
    changes: Partial<Appointment> = {},
  ): Promise<Appointment> {
    const appointment = asSeen(await tx.get(Appointments).byIdForUpdate(id), version);
    return this.#move(tx, appointment, to, changes);
  }

  async #move(
    tx: Tx,
    before: Appointment,
    to: AppointmentState,
    more: Partial<Appointment> = {},
  ): Promise<Appointment> {
    const { id, version, ...changes } = { ...changeAppointmentState(before, to), ...more };
    await tx.update(AppointmentEntity, { id, version }, changes);
    const event = to in events ? events[to as keyof typeof events] : undefined;
    if (event) tx.tell(event, subjectOf(before));
    tx.announce('appointments');
    return { ...changes, id, version: version + 1 };
  }
}

function mayBecome(from: AppointmentState, to: AppointmentState): boolean {
  return mayMove<AppointmentState>(appointmentStateMoves, from, to);
}
