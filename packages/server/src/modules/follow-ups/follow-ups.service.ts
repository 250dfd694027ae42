import { aftercareAfter, invitationsAfter, remindersOfAppointment } from '@stipple/domain/follow-ups';
import { localDate } from '@stipple/domain/time';
import type { Answer } from '../../outbox/index.ts';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { AftercareService } from '../aftercare/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { RemindersService } from '../reminders/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly reminders: RemindersService;
  readonly treatments: TreatmentsService;
  readonly appointments: AppointmentsService;
  readonly aftercare: AftercareService;
  readonly sessions: SessionsService;
}

/** Plans what clients will be told after what happened, as the rules say, and takes it back. */
export class FollowUpsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** The aftercare check-ins of a completed session; those of an earlier one still planned are superseded. */
  planAftercare(ctx: Context, answer: Answer, sessionId: string): Promise<boolean> {
    return this.#once(ctx, answer, async (tx) => {
      const { sessions, clinics, aftercare, reminders } = this.#neighbours;
      const session = await sessions.byIdIn(tx, sessionId);
      if (!session) return;
      const { zone } = await clinics.byIdIn(tx, session.clinicId);
      const day = localDate(session.endedAt ?? session.startedAt, zone);
      const checkInDays = await aftercare.checkInDaysIn(tx, session);
      await this.#supersedeCheckIns(tx, session.treatmentId, session.id);
      await reminders.planIn(tx, session, aftercareAfter({ id: session.id, day }, zone, checkInDays));
    });
  }

  /** What the client is invited to next, after a completed session. */
  planNextStep(ctx: Context, answer: Answer, treatmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, async (tx) => {
      const { treatments, clinics, organizations, reminders } = this.#neighbours;
      const treatment = await treatments.lock(tx, treatmentId);
      const { zone } = await clinics.byIdIn(tx, treatment.clinicId);
      const planned = invitationsAfter(treatment, zone, await organizations.currentIn(tx));
      if (planned.length === 0) return;
      await reminders.supersedeAllButIn(tx, treatment.id, planned);
      await reminders.planIn(tx, { ...treatment, treatmentId: treatment.id }, planned);
    });
  }

  /** The reminders of an appointment as it is booked now; planned ones move with it. */
  planForAppointment(ctx: Context, answer: Answer, appointmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, async (tx) => {
      const { appointments, clinics, reminders } = this.#neighbours;
      const appointment = await appointments.byIdIn(tx, appointmentId);
      if (!appointment || (appointment.state !== 'booked' && appointment.state !== 'confirmed')) return;
      const { zone } = await clinics.byIdIn(tx, appointment.clinicId);
      await reminders.planIn(tx, appointment, remindersOfAppointment(appointment, zone, tx.now));
    });
  }

  cancelForAppointment(ctx: Context, answer: Answer, appointmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, (tx) =>
      this.#neighbours.reminders.withdrawIn(tx, {
        subjectId: appointmentId,
        as: 'cancelled',
        reason: 'appointment_cancelled',
      }),
    );
  }

  cancelForTreatment(ctx: Context, answer: Answer, treatmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, (tx) =>
      this.#neighbours.reminders.withdrawIn(tx, { treatmentId, as: 'cancelled', reason: 'treatment_closed' }),
    );
  }

  async #supersedeCheckIns(tx: Tx, treatmentId: string, butOf: string): Promise<void> {
    const { reminders } = this.#neighbours;
    const earlier = await reminders.ofTreatmentsIn(tx, [treatmentId]);
    const subjects = new Set(
      earlier
        .filter((one) => one.purpose === 'aftercare_check_in' && one.subjectId !== butOf)
        .map((one) => one.subjectId),
    );
    for (const subjectId of subjects)
      await reminders.withdrawIn(tx, { subjectId, as: 'superseded', reason: 'newer_session' });
  }

  /** Answers an event once, however often it is relayed. @returns false when it was answered before */
  async #once(ctx: Context, answer: Answer, act: (tx: Tx) => Promise<void>): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.enterInbox(answer))) return false;
      await act(tx);
      return true;
    });
  }
}
