import {
  aftercareAfter,
  invitationsAfter,
  type Reminder,
  type ReminderList,
  remindersOfAppointment,
} from '@stipple/domain/reminders';
import { localDate } from '@stipple/domain/time';
import type { Answer } from '../../outbox/index.ts';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { AftercareService } from '../aftercare/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { Reminders } from './reminders.repository.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly treatments: TreatmentsService;
  readonly appointments: AppointmentsService;
  readonly aftercare: AftercareService;
  readonly sessions: SessionsService;
}

/** Plans what clients will be told and takes it back. What is due lives here, never in the queue. */
export class RemindersService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  list(ctx: Context, asked: ReminderList): Promise<Reminder[]> {
    return this.#work.read(ctx, (tx) => tx.get(Reminders).list(asked));
  }

  count(ctx: Context, asked: Pick<ReminderList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Reminders).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Reminder[]> {
    return this.#work.read(ctx, (tx) => tx.get(Reminders).byIds(ids));
  }

  ofTreatments(ctx: Context, treatmentIds: readonly string[]): Promise<Reminder[]> {
    return this.#work.read(ctx, (tx) => tx.get(Reminders).ofTreatments(treatmentIds));
  }

  /** The aftercare check-ins of a completed session; those of an earlier one still planned are superseded. */
  planAftercare(ctx: Context, answer: Answer, sessionId: string): Promise<boolean> {
    return this.#once(ctx, answer, async (tx) => {
      const session = await this.#neighbours.sessions.byIdIn(tx, sessionId);
      if (!session) return;
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, session.clinicId);
      const day = localDate(session.endedAt ?? session.startedAt, zone);
      const planned = aftercareAfter(
        { id: session.id, day },
        zone,
        await this.#neighbours.aftercare.checkInDaysIn(tx, session),
      );
      await this.#supersedeCheckIns(tx, session.treatmentId, session.id);
      await tx.get(Reminders).plan(session, planned);
    });
  }

  /** What the client is invited to next, after a completed session. */
  planNextStep(ctx: Context, answer: Answer, treatmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, async (tx) => {
      const { treatments, clinics, organizations } = this.#neighbours;
      const treatment = await treatments.lock(tx, treatmentId);
      const { zone } = await clinics.byIdIn(tx, treatment.clinicId);
      const planned = invitationsAfter(treatment, zone, await organizations.currentIn(tx));
      if (planned.length === 0) return;
      await tx.get(Reminders).supersedeAllBut(treatment.id, planned);
      await tx.get(Reminders).plan({ ...treatment, treatmentId: treatment.id }, planned);
    });
  }

  planForAppointment(ctx: Context, answer: Answer, appointmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, async (tx) => {
      const appointment = await this.#neighbours.appointments.byIdIn(tx, appointmentId);
      if (!appointment || (appointment.state !== 'booked' && appointment.state !== 'confirmed')) return;
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, appointment.clinicId);
      await tx.get(Reminders).plan(appointment, remindersOfAppointment(appointment, zone, tx.now));
    });
  }

  cancelForAppointment(ctx: Context, answer: Answer, appointmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, (tx) =>
      tx.get(Reminders).withdraw(appointmentId, 'cancelled', 'appointment_cancelled'),
    );
  }

  cancelForTreatment(ctx: Context, answer: Answer, treatmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, (tx) =>
      tx.get(Reminders).withdrawTreatment(treatmentId, 'cancelled', 'treatment_closed'),
    );
  }

  async #supersedeCheckIns(tx: Tx, treatmentId: string, butOf: string): Promise<void> {
    const earlier = await tx.get(Reminders).ofTreatments([treatmentId]);
    const subjects = new Set(
      earlier
        .filter((one) => one.purpose === 'aftercare_check_in' && one.subjectId !== butOf)
        .map((one) => one.subjectId),
    );
    for (const subjectId of subjects) await tx.get(Reminders).withdraw(subjectId, 'superseded', 'newer_session');
  }

  /** Answers an event once, however often it is relayed. @returns false when it was answered before */
  async #once(ctx: Context, answer: Answer, act: (tx: Tx) => Promise<void>): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.enterInbox(answer))) return false;
      await act(tx);
      tx.announce('reminders');
      return true;
    });
  }
}
