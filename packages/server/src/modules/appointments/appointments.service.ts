import {
  type Appointment,
  type AppointmentList,
  type AppointmentState,
  appointmentArrived,
  appointmentBooked,
  appointmentCancelled,
  appointmentConfirmed,
  appointmentMissed,
  appointmentMoves,
  type BookAppointmentInput,
  type CancelAppointmentInput,
  type ChangeAppointmentStateInput,
  findInBooking,
  type MissingThing,
  missingAround,
  moveAppointment,
  sessionKindOf,
} from '@stipple/domain/appointments';
import { Problem, refuseOn } from '@stipple/domain/problems';
import type { OverrideInput } from '@stipple/domain/safety';
import { mayMove } from '@stipple/domain/states';
import { localDate } from '@stipple/domain/time';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { askOf, type SafetyService } from '../safety/index.ts';
import type { StaffService } from '../staff/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { AppointmentEntity } from './appointment.entity.ts';
import { Appointments } from './appointments.repository.ts';

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly clients: ClientsService;
  readonly treatments: TreatmentsService;
  readonly safety: SafetyService;
}

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

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
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

  /** What still has to be done around each of these appointments; those out of reach are not in the map. */
  missing(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, MissingThing[]>> {
    return this.#work.read(ctx, async (tx) => {
      const known = await tx.get(Appointments).surroundingsOf(ids);
      return new Map(known.map(({ id, ...around }) => [id, missingAround({ ...around, appointment: around }, tx.now)]));
    });
  }

  /**
   * Books a free slot of a practitioner; the database keeps two from having the same.
   *
   * Work on the skin is asked for its day: what cannot be put right by then is refused.
   *
   * @throws Problem SAFETY.*, APPOINTMENT.TAKEN, APPOINTMENT.TOO_LONG, APPOINTMENT.TOO_EARLY, APPOINTMENT.ANOTHER_CLIENT,
   *   STAFF.NOT_PRACTITIONER, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND.
   */
  book(ctx: Context, { overrides, ...input }: BookAppointmentInput): Promise<Appointment> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.clinicId);
      refuseOn(findInBooking(input, tx.now));
      const { clinics, staff, clients } = this.#neighbours;
      const { zone } = await clinics.byIdIn(tx, input.clinicId);
      await staff.requirePractitioner(tx, input.practitionerId, input.clinicId);
      await this.#requireOwnTreatment(tx, input);
      await clients.join(tx, input.clientId, input.clinicId);
      const appointment: Appointment = { ...newAppointment, ...input, startsOn: localDate(input.startsAt, zone) };
      const overridden = await this.#clear(tx, appointment, overrides);
      await tx.insert(AppointmentEntity, [{ ...appointment, createdAt: tx.now }]);
      await this.#neighbours.safety.keepIn(tx, askOf(appointment), { appointmentId: appointment.id }, overridden);
      tx.tell(appointmentBooked, { appointmentId: input.id, clinicId: input.clinicId, day: appointment.startsOn });
      tx.announce('appointments');
      return appointment;
    });
  }

  /** @throws Problem APPOINTMENT.WRONG_STATE, INPUT.STALE; so do the next three. */
  confirm(ctx: Context, input: ChangeAppointmentStateInput): Promise<Appointment> {
    return this.#moveSeen(ctx, input, 'confirmed');
  }

  arrive(ctx: Context, input: ChangeAppointmentStateInput): Promise<Appointment> {
    return this.#moveSeen(ctx, input, 'arrived');
  }

  miss(ctx: Context, input: ChangeAppointmentStateInput): Promise<Appointment> {
    return this.#moveSeen(ctx, input, 'no_show');
  }

  cancel(ctx: Context, { reason, ...input }: CancelAppointmentInput): Promise<Appointment> {
    return this.#moveSeen(ctx, input, 'cancelled', { cancelledBy: ctx.staffMemberId, cancelReason: reason });
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

  #moveSeen(
    ctx: Context,
    { id, version }: ChangeAppointmentStateInput,
    to: keyof typeof events,
    changes: Partial<Appointment> = {},
  ): Promise<Appointment> {
    return this.#work.in(ctx, async (tx) => {
      const appointment = asSeen(await tx.get(Appointments).byIdForUpdate(id), version);
      return this.#move(tx, appointment, to, changes);
    });
  }

  async #move(
    tx: Tx,
    before: Appointment,
    to: AppointmentState,
    more: Partial<Appointment> = {},
  ): Promise<Appointment> {
    const { id, version, ...changes } = { ...moveAppointment(before, to), ...more };
    await tx.update(AppointmentEntity, { id, version }, changes);
    const event = to in events ? events[to as keyof typeof events] : undefined;
    if (event) tx.tell(event, { appointmentId: id, clinicId: before.clinicId, day: before.startsOn });
    tx.announce('appointments');
    return { ...changes, id, version: version + 1 };
  }

  /** Nothing to ask for a consultation, a patch test or a review. @returns the overrides that were needed */
  async #clear(
    tx: Tx,
    appointment: Appointment,
    overrides: readonly OverrideInput[],
  ): Promise<readonly OverrideInput[]> {
    if (sessionKindOf(appointment.kind) === null) return [];
    return this.#neighbours.safety.checkAt(tx, 'booking', askOf(appointment), overrides);
  }

  async #requireOwnTreatment(
    tx: Tx,
    { treatmentId, clientId }: Pick<Appointment, 'treatmentId' | 'clientId'>,
  ): Promise<void> {
    if (treatmentId === null) return;
    const treatment = await this.#neighbours.treatments.byIdIn(tx, treatmentId);
    if (treatment.clientId !== clientId) throw new Problem('APPOINTMENT.ANOTHER_CLIENT', { field: 'treatmentId' });
  }
}

function mayBecome(from: AppointmentState, to: AppointmentState): boolean {
  return mayMove<AppointmentState>(appointmentMoves, from, to);
}

const newAppointment = { state: 'booked', cancelledBy: null, cancelReason: null, version: 1 } as const;
