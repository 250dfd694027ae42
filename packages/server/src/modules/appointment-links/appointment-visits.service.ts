import {
  type CancelByLinkInput,
  type ClientAct,
  type ClientRules,
  clientActs,
  findInAct,
  type MoveByLinkInput,
  toldToClient,
} from '@stipple/domain/appointment-links';
import type { Appointment } from '@stipple/domain/appointments';
import type { Clinic } from '@stipple/domain/clinics';
import type { FreeSlot } from '@stipple/domain/diary';
import type { ActByLink, ClientLink, LinkAct } from '@stipple/domain/links';
import { type Finding, Problem, refuseOn } from '@stipple/domain/problems';
import { addDays, type LocalDate, localDate, minutesBetween } from '@stipple/domain/time';
import { found, type Tx, type Work } from '../../work/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { Knock, LinksService, VisitsService } from '../links/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { StaffService } from '../staff/index.ts';
import type { AppointmentLinksService } from './appointment-links.service.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly clients: ClientsService;
  readonly links: LinksService;
  readonly visits: VisitsService;
  readonly appointments: AppointmentsService;
  readonly appointmentLinks: AppointmentLinksService;
}

/** What a client sees of their appointment at its link. */
export interface AppointmentVisit {
  readonly link: ClientLink;
  readonly organizationName: string;
  readonly clientName: string;
  readonly clinic: Clinic;
  readonly practitionerName: string;
  readonly appointment: Appointment;
  readonly rules: ClientRules;
  /** What keeps the client from an act; null where nothing does. */
  readonly refusals: Readonly<Record<ClientAct, Finding | null>>;
  readonly movesLeft: number;
  readonly acts: readonly ActByLink[];
}

/** A free time with the names a client reads. */
export interface FreeTime extends FreeSlot {
  readonly clinicName: string;
  readonly zone: string;
  readonly practitionerName: string;
}

/** Days in which free times are looked for at once, and how many are shown. */
const shown = { days: 14, most: 300 } as const;

/** What is there when a client is at the link of their appointment. */
interface Facts {
  readonly link: ClientLink;
  readonly appointment: Appointment;
  readonly rules: ClientRules;
  readonly acts: readonly ActByLink[];
}

/** A client at the link of their appointment: confirms, cancels or moves it, as far as the clinic lets them. */
export class AppointmentVisitsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** @throws Problem LINK.NOT_OPEN, LINK.TOO_MANY_ATTEMPTS; so do all that follow. */
  async open(knock: Knock): Promise<AppointmentVisit> {
    const ctx = await this.#neighbours.visits.enter(knock, 'appointment');
    return this.#work.in(ctx, async (tx) => this.#showIn(tx, await this.#factsIn(tx)));
  }

  /** One that is confirmed stays so. @throws Problem LINK.APPOINTMENT_*, INPUT.STALE. */
  confirm(knock: Knock, { id, version }: { readonly id: string; readonly version: number }): Promise<AppointmentVisit> {
    return this.#act(knock, { id, version, act: 'confirm', done: 'confirmed' }, async (tx, { appointment }) => {
      if (appointment.state === 'confirmed') return;
      await this.#neighbours.appointments.confirmIn(tx, { id: appointment.id, version });
    });
  }

  /** @throws Problem LINK.TOO_LATE, LINK.APPOINTMENT_*, INPUT.STALE. */
  cancel(knock: Knock, { id, version, reason, words }: Omit<CancelByLinkInput, 'token'>): Promise<AppointmentVisit> {
    return this.#act(knock, { id, version, act: 'cancel', done: 'cancelled' }, (tx, { appointment }) =>
      this.#neighbours.appointments.cancelIn(tx, {
        id: appointment.id,
        version,
        cancelledFor: 'client',
        reason,
        words,
      }),
    );
  }

  /** Times the client may move to, from a day on; none where they may not move. */
  async freeTimes(knock: Knock, firstDay: LocalDate): Promise<FreeTime[]> {
    const ctx = await this.#neighbours.visits.enter(knock, 'appointment');
    return this.#work.in(ctx, async (tx) => {
      const facts = await this.#factsIn(tx);
      if (refusalOf('move', facts, tx.now) !== null) return [];
      return this.#namedIn(tx, await this.#freeIn(tx, facts, firstDay));
    });
  }

  /**
   * To one of the free times that the clinic's rules offer.
   *
   * @throws Problem LINK.NOT_FREE when it is not one of them (any more), LINK.ASK_THE_CLINIC when a rule of safety holds,
   *   LINK.TOO_LATE, LINK.NO_MOVES, LINK.MOVED_OFTEN, LINK.APPOINTMENT_*, INPUT.STALE.
   */
  move(knock: Knock, { id, version, ...to }: Omit<MoveByLinkInput, 'token'>): Promise<AppointmentVisit> {
    return this.#act(knock, { id, version, act: 'move', done: 'moved' }, async (tx, facts) => {
      const { appointments, clinics } = this.#neighbours;
      const { zone } = await clinics.byIdIn(tx, to.clinicId);
      // Two days: it may end after midnight.
      const offered = await this.#freeIn(tx, facts, localDate(to.startsAt, zone), 2);
      const slot = offered.find(
        ({ startsAt, clinicId, practitionerId }) =>
          startsAt === new Date(to.startsAt).toISOString() &&
          clinicId === to.clinicId &&
          practitionerId === to.practitionerId,
      );
      if (!slot) throw new Problem('LINK.NOT_FREE', { field: 'startsAt' });
      const place = { ...slot, outsideHours: false, overrides: [] };
      await appointments.moveIn(tx, { id: facts.appointment.id, version, ...place, reason: null });
    });
  }

  /** Does one thing, once, and shows how the appointment stands then. */
  async #act(
    knock: Knock,
    { id, version, act, done }: { id: string; version: number; act: ClientAct; done: LinkAct },
    run: (tx: Tx, facts: Facts) => Promise<unknown>,
  ): Promise<AppointmentVisit> {
    const { visits } = this.#neighbours;
    const ctx = await visits.enter(knock, 'appointment');
    const acted = this.#work.in(ctx, async (tx) => {
      const facts = await this.#factsIn(tx);
      if (await visits.isRepeatIn(tx, id)) return this.#showIn(tx, facts);
      const refusal = refusalOf(act, facts, tx.now);
      if (refusal) refuseOn([refusal]);
      if (facts.appointment.version !== version) throw new Problem('INPUT.STALE', { field: 'version' });
      await run(tx, facts);
      await visits.usedIn(tx, id, 'appointment', { appointmentId: facts.appointment.id, act: done });
      return this.#showIn(tx, await this.#factsIn(tx));
    });
    return acted.catch(tellClient);
  }

  async #factsIn(tx: Tx): Promise<Facts> {
    const { visits, links, appointments, appointmentLinks } = this.#neighbours;
    const link = await visits.linkIn(tx);
    const id = link.appointmentId ?? '';
    const [appointment, rules, acts] = await Promise.all([
      appointments.byIdIn(tx, id),
      appointmentLinks.rulesIn(tx),
      links.actsOnIn(tx, [id]),
    ]);
    return { link, appointment: found(appointment, 'token'), rules, acts };
  }

  async #freeIn(
    tx: Tx,
    { appointment, rules }: Facts,
    from: LocalDate,
    days: number = shown.days,
  ): Promise<FreeSlot[]> {
    const { appointments, clinics } = this.#neighbours;
    const { clinicId, practitionerId, clientId, treatmentId, kind, startsAt, endsAt } = appointment;
    const here = await clinics.byIdIn(tx, clinicId);
    const everywhere = rules.anyClinic ? await clinics.allIn(tx, undefined) : [here];
    const today = localDate(tx.now, here.zone);
    const firstDay = from < today ? today : from;
    return appointments.freeSlotsIn(tx, {
      ...{
        clinicIds: everywhere.map(({ id }) => id),
        practitionerIds: rules.anyPractitioner ? null : [practitionerId],
      },
      ...{ kind, minutes: minutesBetween(startsAt, endsAt), clientId, treatmentId },
      ...{ firstDay, lastDay: addDays(firstDay, days - 1), most: shown.most },
    });
  }

  async #namedIn(tx: Tx, slots: readonly FreeSlot[]): Promise<FreeTime[]> {
    const { clinics, staff } = this.#neighbours;
    const known = await clinics.byIdsIn(tx, [...new Set(slots.map(({ clinicId }) => clinicId))]);
    const names = await staff.namesIn(tx, [...new Set(slots.map(({ practitionerId }) => practitionerId))]);
    return slots.flatMap((slot) => {
      const clinic = known.find(({ id }) => id === slot.clinicId);
      const practitionerName = names.get(slot.practitionerId);
      return clinic && practitionerName
        ? [{ ...slot, clinicName: clinic.name, zone: clinic.zone, practitionerName }]
        : [];
    });
  }

  async #showIn(tx: Tx, facts: Facts): Promise<AppointmentVisit> {
    const { organizations, clinics, staff, clients } = this.#neighbours;
    const { link, appointment, rules, acts } = facts;
    const [organization, client, clinic, names] = await Promise.all([
      organizations.currentIn(tx),
      clients.byIdIn(tx, appointment.clientId),
      clinics.byIdIn(tx, appointment.clinicId),
      staff.namesIn(tx, [appointment.practitionerId]),
    ]);
    const refusals = Object.fromEntries(clientActs.map((act) => [act, refusalOf(act, facts, tx.now)]));
    return {
      ...{ link, appointment, clinic, rules, acts },
      organizationName: organization.name,
      clientName: client.name,
      practitionerName: names.get(appointment.practitionerId) ?? '',
      refusals: refusals as AppointmentVisit['refusals'],
      movesLeft: Math.max(0, rules.moves - movesIn(acts)),
    };
  }
}

function movesIn(acts: readonly ActByLink[]): number {
  return acts.filter(({ act }) => act === 'moved').length;
}

function refusalOf(act: ClientAct, { appointment, rules, acts }: Facts, now: string): Finding | null {
  return findInAct(act, { ...appointment, movedByClient: movesIn(acts) }, rules, now)[0] ?? null;
}

/** @throws what happened, a refusal in the words that are for clients */
export function tellClient(error: unknown): never {
  if (!(error instanceof Problem)) throw error;
  const code = toldToClient(error.code);
  if (code === error.code) throw error;
  throw new Problem(code, { ...(error.field !== undefined && { field: error.field }) });
}
