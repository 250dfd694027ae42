import { usualAftercare } from '@stipple/domain/aftercare';
import { aftercareAfter, invitationsAfter } from '@stipple/domain/follow-ups';
import type { PlannedReminder } from '@stipple/domain/reminders';
import { extraReasons, isExtra, perfectingDays, type SessionKind } from '@stipple/domain/sessions';
import {
  afterSession,
  agreeTreatment,
  type CloseReason,
  closeTreatment,
  hasFallenDue,
  hasSettled,
  markTopUpDue,
  sessionKindsThatFit,
  settleTreatment,
  type Treatment,
} from '@stipple/domain/treatments';
import { type Day, dateOf, instantOf, type Millis, millisOfDay } from '../calendar/calendar.ts';
import type { SessionRow } from '../chain/rows.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import type { Course } from './course.ts';
import { logSession } from './session-log.ts';
import type { Visit } from './visit.ts';
import type { Walk } from './walk.ts';

/** A treatment as time goes by: every change is made by the product's own rules. */
export class Story {
  readonly course: Course;
  readonly #walk: Walk;
  readonly #zone: string;
  #treatment: Treatment;
  #sessions = 0;
  /** Day of the last session or top-up; a perfecting visit is neither. */
  #workedOn: Day | undefined;
  /** The last completed session, and the treatment after the last one that planned what comes next. */
  #last: SessionRow | undefined;
  #planned: Treatment | undefined;

  constructor(walk: Walk, course: Course, proposedAt: Millis) {
    this.#walk = walk;
    this.course = course;
    this.#zone = walk.clinic.row.zone;
    this.#treatment = {
      id: walk.chance.id(proposedAt),
      clientId: walk.client.id,
      clinicId: walk.clinic.row.id,
      practitionerId: walk.lead?.id ?? null,
      indication: course.indication,
      state: 'proposed',
      closeReason: null,
      plannedSessions: course.plannedSessions,
      priceMinor: course.priceMinor,
      completedSessions: 0,
      topUps: 0,
      agreedAt: null,
      lastSessionAt: null,
      courseCompletedAt: null,
      topUpDueOn: null,
      closedAt: null,
      createdAt: instantOf(proposedAt),
      version: 1,
    };
  }

  get treatment(): Treatment {
    return this.#treatment;
  }

  get lastSession(): SessionRow | undefined {
    return this.#last;
  }

  agree(at: Millis): void {
    this.#become(agreeTreatment(this.#treatment, instantOf(at)));
  }

  close(reason: CloseReason, at: Millis): void {
    this.#become(closeTreatment(this.#treatment, reason, instantOf(at)));
  }

  /** In the evening of a day, or now when that is still ahead. */
  closeOn(reason: CloseReason, day: Day): void {
    const { clinic, world } = this.#walk;
    this.close(reason, Math.min(clinic.clock.at(day, 18 * 60), world.now));
  }

  /** True when the product would let this kind of session start on a day. */
  fits(kind: SessionKind, day: Day): boolean {
    this.#live(day);
    const tooLate = kind === 'perfecting' && day > (this.#workedOn ?? day) + perfectingDays.last;
    return !tooLate && sessionKindsThatFit(this.#treatment).includes(kind);
  }

  /** Logs the work of a visit; an open log changes nothing about the treatment yet. */
  work(kind: SessionKind, visit: Visit): SessionRow {
    this.#live(visit.slot.day);
    const zones =
      kind === 'session' ? this.course.zones : this.#walk.chance.some(this.course.zones, kind === 'perfecting' ? 2 : 3);
    const session = logSession(this.#walk, visit, {
      treatmentId: this.#treatment.id,
      kind,
      zones,
      number: this.#sessions + 1,
      extraReason: isExtra({ kind, ...this.#treatment }) ? this.#walk.chance.fork('extra').pick(extraReasons) : null,
    });
    if (session.endedAt === null) return session;
    if (kind !== 'perfecting') this.#workedOn = visit.slot.day;
    this.#sessions++;
    this.#last = session;
    const work = { kind, endedAt: session.endedAt, zone: this.#walk.clinic.row.zone };
    this.#become(afterSession(this.#treatment, work, this.#walk.world.settings));
    if (this.#treatment.state === 'in_progress' || this.#treatment.state === 'settling')
      this.#planned = this.#treatment;
    return session;
  }

  /** The treatment as it stands now, with the reminders still meant. */
  end(nextVisitBooked: boolean): void {
    const { world, clinic } = this.#walk;
    this.#live(clinic.today);
    world.ledger.treatments.push(this.#treatment);
    if (this.#treatment.state === 'closed' || !this.#last?.completedAt) return;
    const origin = { treatmentId: this.#treatment.id, plannedAt: this.#last.completedAt };
    const ended = Date.parse(this.#last.startedAt);
    if (world.now - ended < ((usualAftercare.checkInDays.at(-1) ?? 0) + 2) * millisOfDay) {
      planReminders(
        this.#walk,
        aftercareAfter({ id: this.#last.id, day: this.#last.startedOn }, this.#zone, usualAftercare.checkInDays),
        origin,
      );
    }
    planReminders(this.#walk, this.#invitations(nextVisitBooked), origin);
  }

  #invitations(nextVisitBooked: boolean): PlannedReminder[] {
    if (!this.#planned) return [];
    const invitations = invitationsAfter(this.#planned, this.#zone, this.#walk.world.settings);
    const answered = ({ purpose }: PlannedReminder) =>
      nextVisitBooked && (purpose === 'next_session_invitation' || purpose === 'perfecting_invitation');
    return invitations.filter((invitation) => !answered(invitation));
  }

  /** Lets the days pass: what has settled is maintained, what has come to its day is due. */
  #live(until: Day): void {
    const today = dateOf(until);
    if (hasSettled(this.#treatment, today, this.#zone, this.#walk.world.settings))
      this.#become(settleTreatment(this.#treatment));
    if (hasFallenDue(this.#treatment, today)) this.#become(markTopUpDue(this.#treatment));
  }

  #become(next: Treatment): void {
    this.#treatment = { ...next, version: this.#treatment.version + 1 };
  }
}
