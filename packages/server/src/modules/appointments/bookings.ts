import {
  type Appointment,
  type AppointmentPlace,
  appointmentBooked,
  appointmentMoved,
  appointmentMovedAway,
  appointmentReopened,
  asksSafetyAgain,
  type BookAppointmentInput,
  changeAppointmentState,
  findInBooking,
  isAnotherTime,
  isSamePlace,
  type MoveAppointmentInput,
  movedTo,
  placeOfAppointment,
  type ReopenAppointmentInput,
  requireMovable,
  sessionKindOf,
} from '@stipple/domain/appointments';
import { Problem, refuseOn } from '@stipple/domain/problems';
import type { OverrideInput } from '@stipple/domain/safety';
import { findInCourse } from '@stipple/domain/sessions';
import { localDate } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import { asSeen, type Tx } from '../../work/index.ts';
import type { RemindersService } from '../reminders/index.ts';
import { askOf, type SafetyService } from '../safety/index.ts';
import type { StaffService } from '../staff/index.ts';
import { AppointmentEntity } from './appointment.entity.ts';
import { AppointmentMoveEntity } from './appointment-move.entity.ts';
import { Appointments } from './appointments.repository.ts';
import type { FreeTimes, Neighbours as OfFreeTimes, Wish } from './free-times.ts';

export interface Neighbours extends OfFreeTimes {
  readonly staff: StaffService;
  readonly safety: SafetyService;
  readonly reminders: RemindersService;
}

type Wanted = Pick<Appointment, 'kind' | 'clientId' | 'treatmentId'> & AppointmentPlace;

/** Appointments find their place: booked, moved, or taken up again. Each runs in the transaction of its caller. */
export class Bookings {
  readonly #neighbours: Neighbours;
  readonly #freeTimes: FreeTimes;

  constructor(neighbours: Neighbours, freeTimes: FreeTimes) {
    this.#neighbours = neighbours;
    this.#freeTimes = freeTimes;
  }

  async bookIn(tx: Tx, { overrides, outsideHours, deposit, ...input }: BookAppointmentInput): Promise<Appointment> {
    refuseOn(findInBooking(input, tx.now));
    await this.#requireOwnTreatment(tx, input);
    const place = await this.#placeIn(tx, input, outsideHours, null);
    const appointment: Appointment = { ...newAppointment, ...input, ...place, ...depositOf(deposit) };
    const overridden = await this.#clear(tx, appointment, overrides);
    await tx.insert(AppointmentEntity, [{ ...appointment, besideAnother: false, createdAt: tx.now }]);
    await this.#neighbours.safety.keepIn(tx, askOf(appointment), { appointmentId: appointment.id }, overridden);
    tx.tell(appointmentBooked, subjectOf(appointment));
    tx.announce('appointments');
    return appointment;
  }

  async moveIn(tx: Tx, { id, version, reason, overrides, outsideHours, ...to }: MoveAppointmentInput) {
    const before = asSeen(await tx.get(Appointments).byIdForUpdate(id), version);
    requireMovable(before);
    if (isSamePlace(before, to)) return before;
    const place = await this.#placeIn(tx, { ...before, ...to }, outsideHours, before);
    const after = movedTo(before, { ...placeOfAppointment(to), ...place });
    const again = asksSafetyAgain(before, after);
    const overridden = again ? await this.#clear(tx, after, overrides) : [];
    await this.#saveMove(tx, before, after, reason);
    await this.#neighbours.safety.keepIn(tx, askOf(after), { appointmentId: id }, overridden);
    if (isAnotherTime(before, after)) {
      await this.#neighbours.reminders.withdrawIn(tx, { subjectId: id, as: 'superseded', reason: 'appointment_moved' });
    }
    const away = before.startsOn !== after.startsOn || before.clinicId !== after.clinicId;
    if (away) tx.tell(appointmentMovedAway, subjectOf(before));
    tx.tell(appointmentMoved, subjectOf(after));
    tx.announce('appointments');
    return { ...after, version: version + 1 };
  }

  /** Asks for the same time again: another may have it by now. */
  async reopenIn(tx: Tx, { id, version, outsideHours, overrides }: ReopenAppointmentInput): Promise<Appointment> {
    const before = asSeen(await tx.get(Appointments).byIdForUpdate(id), version);
    const reopened = { ...changeAppointmentState(before, 'booked'), ...notCancelled };
    const place = await this.#placeIn(tx, { ...reopened, roomId: null }, outsideHours, before);
    const after: Appointment = { ...reopened, ...place };
    const overridden = await this.#clear(tx, after, overrides);
    const { id: _, version: __, ...changes } = after;
    await tx.update(AppointmentEntity, { id, version }, { ...changes, besideAnother: false });
    await this.#neighbours.safety.keepIn(tx, askOf(after), { appointmentId: id }, overridden);
    tx.tell(appointmentReopened, subjectOf(after));
    tx.announce('appointments');
    return { ...after, version: version + 1 };
  }

  /**
   * Day, room and buffers of an appointment where it is wanted, which is then kept from others until commit. Whoever
   * waits for a turn waits in the database: the questions behind it are sent along, and answered once it has come.
   */
  async #placeIn(tx: Tx, wanted: Wanted, outsideHours: boolean, moved: Appointment | null) {
    if (outsideHours && !tx.ctx.may('diary.override'))
      throw new Problem('ACCESS.NOT_ALLOWED', { field: 'outsideHours' });
    const { clinics, staff, clients } = this.#neighbours;
    const { clinicId, practitionerId, clientId } = wanted;
    const [, { zone }, , , around] = await Promise.all([
      this.#freeTimes.waitForTurn(tx, wanted),
      clinics.byIdIn(tx, clinicId),
      staff.requirePractitioner(tx, practitionerId, clinicId),
      clinicId !== moved?.clinicId && clients.join(tx, clientId, clinicId, 'clientId'),
      this.#freeTimes.aroundIn(tx, wanted, moved),
    ]);
    await this.#requireInCourse(tx, wanted, zone);
    const wish: Wish = { booking: wanted, zone, outsideHours, moved };
    const place = await this.#freeTimes.placeIn(tx, wish, around);
    return { ...place, startsOn: localDate(wanted.startsAt, zone) };
  }

  async #saveMove(tx: Tx, before: Appointment, after: Appointment, reason: string | null): Promise<void> {
    const { id, version, ...changes } = after;
    const [from, to] = [placeOfAppointment(before), placeOfAppointment(after)];
    await tx.update(AppointmentEntity, { id, version }, { ...changes, besideAnother: false });
    const move = {
      ...{ id: uuidv7(), appointmentId: id, clientId: before.clientId, reason },
      ...{ fromStartsAt: from.startsAt, fromEndsAt: from.endsAt, fromClinicId: from.clinicId },
      ...{ fromPractitionerId: from.practitionerId, fromRoomId: from.roomId },
      ...{ toStartsAt: to.startsAt, toEndsAt: to.endsAt, toClinicId: to.clinicId },
      ...{ toPractitionerId: to.practitionerId, toRoomId: to.roomId },
      ...{ movedAt: tx.now, movedBy: tx.ctx.actor?.staffMemberId ?? null },
    };
    await tx.insert(AppointmentMoveEntity, [move]);
  }

  /** Nothing to ask for a consultation, a patch test or a review. @returns the overrides that were needed */
  async #clear(tx: Tx, appointment: Appointment, overrides: readonly OverrideInput[]) {
    if (sessionKindOf(appointment.kind) === null) return [];
    return this.#neighbours.safety.checkAt(tx, 'booking', askOf(appointment), overrides);
  }

  /** A perfecting visit is included for so many days: one that could not start is not booked either. */
  async #requireInCourse(tx: Tx, { kind, clientId, treatmentId, startsAt }: Wanted, zone: string): Promise<void> {
    if (kind !== 'perfecting' || treatmentId === null) return;
    const { lastWorkAt } = await tx.get(Appointments).courseOf({ clientId, treatmentId });
    const counted = { plannedSessions: 0, completedSessions: 0, extraReason: null };
    refuseOn(findInCourse({ kind, startedAt: startsAt, zone, lastWorkAt, ...counted }));
  }

  async #requireOwnTreatment(
    tx: Tx,
    { treatmentId, clientId }: Pick<Appointment, 'treatmentId' | 'clientId'>,
  ): Promise<void> {
    if (treatmentId === null) return;
    const treatment = await this.#neighbours.treatments.byIdIn(tx, treatmentId, 'treatmentId');
    if (treatment.clientId !== clientId) throw new Problem('APPOINTMENT.ANOTHER_CLIENT', { field: 'treatmentId' });
  }
}

/** What an event about an appointment names. */
export function subjectOf({ id, clinicId, startsOn }: Pick<Appointment, 'id' | 'clinicId' | 'startsOn'>) {
  return { appointmentId: id, clinicId, day: startsOn };
}

/** A deposit as an appointment holds it. */
export function depositOf(
  deposit: BookAppointmentInput['deposit'],
): Pick<Appointment, 'depositMinor' | 'depositState'> {
  return { depositMinor: deposit?.amountMinor ?? null, depositState: deposit?.state ?? null };
}

const notCancelled = { cancelledBy: null, cancelledFor: null, cancelReason: null, cancelWords: null } as const;
const newAppointment = { state: 'booked', ...notCancelled, movedCount: 0, version: 1 } as const;
