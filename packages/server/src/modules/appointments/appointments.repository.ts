import type {
  Appointment,
  AppointmentKind,
  AppointmentList,
  AppointmentMove,
  AroundAppointment,
  DiaryEntriesInput,
  DiaryEntry,
} from '@stipple/domain/appointments';
import type { CourseStanding } from '@stipple/domain/diary';
import type { Instant } from '@stipple/domain/time';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `a.id, a.clinic_id as "clinicId", a.client_id as "clientId", a.practitioner_id as "practitionerId",
  a.treatment_id as "treatmentId", a.kind, a.state, a.starts_at as "startsAt", a.ends_at as "endsAt",
  a.starts_on as "startsOn", a.room_id as "roomId", a.buffer_before as "bufferBefore", a.buffer_after as "bufferAfter",
  a.note, a.deposit_minor as "depositMinor", a.deposit_state as "depositState", a.cancelled_by as "cancelledBy",
  a.cancelled_for as "cancelledFor", a.cancel_reason as "cancelReason", a.cancel_words as "cancelWords",
  a.moved_count as "movedCount", a.version`;

const sortable = { startsAt: 'a.starts_at' };

/** Most appointments the diary shows at once. */
const mostEntries = 5_000;

/** What is known around an appointment, flat as it comes from the database. */
export type Surroundings = AroundAppointment['appointment'] &
  Omit<AroundAppointment, 'appointment'> & { readonly id: string };

/** Where a client stands in a course, as their sessions and bookings tell. */
export interface CourseRow {
  readonly lastWorkAt: Instant | null;
  readonly lastSession: Pick<NonNullable<CourseStanding['lastSession']>, 'kind' | 'endedAt'> | null;
  readonly booked: readonly AppointmentKind[];
}

export class Appointments extends Repository {
  /** Of those asked for, the appointments that exist within reach; in no order. */
  byIds(ids: readonly string[]): Promise<Appointment[]> {
    return this.#where('a.id = any ($2)', ids);
  }

  /** Every appointment of these clients, in the order of the diary. */
  ofClients(clientIds: readonly string[]): Promise<Appointment[]> {
    return this.#where('a.client_id = any ($2) order by a.starts_at, a.id', clientIds);
  }

  /** The appointment, held until commit. @throws Problem INPUT.NOT_FOUND naming the field. */
  async byIdForUpdate(id: string, field?: string): Promise<Appointment> {
    return found((await this.#where('a.id = $2 for update', id))[0], field);
  }

  list({ filter, sort, page }: AppointmentList): Promise<Appointment[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'startsAt', direction: 'asc' }, 'a.id');
    return this.tx.query<Appointment>(
      `select ${columns} from appointment a where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<AppointmentList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from appointment a where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /** Everything on these days, by start, with the client's name. */
  entries({ clinicIds, practitionerIds, firstDay, lastDay }: DiaryEntriesInput): Promise<DiaryEntry[]> {
    const where = new Conditions()
      .and('a.organization_id = ?', this.tx.ctx.organizationId)
      .and('a.clinic_id = any (?)', clinicIds)
      .and('a.starts_on >= ?', firstDay)
      .and('a.starts_on <= ?', lastDay)
      .and('a.practitioner_id = any (?)', practitionerIds ?? undefined);
    return this.tx.query<DiaryEntry>(
      `select a.id, a.version, a.kind, a.state, a.starts_at as "startsAt", a.ends_at as "endsAt",
         a.buffer_before as "bufferBefore", a.buffer_after as "bufferAfter", a.clinic_id as "clinicId",
         a.practitioner_id as "practitionerId", a.room_id as "roomId", a.treatment_id as "treatmentId",
         a.client_id as "clientId", coalesce(k.name, '') as "clientName", a.note, a.moved_count as "movedCount"
       from appointment a
       left join client k on k.organization_id = a.organization_id and k.id = a.client_id
       where ${where.sql} order by a.starts_at, a.id limit ${mostEntries}`,
      where.params,
    );
  }

  /** Every move of an appointment, the first one first. */
  async movesOf(appointmentId: string): Promise<AppointmentMove[]> {
    const rows = await this.tx.query<FlatMove>(
      `select id, appointment_id as "appointmentId", moved_at as "movedAt", moved_by as "movedBy", reason,
         ${placeColumns('from')}, ${placeColumns('to')}
       from appointment_move where organization_id = $1 and appointment_id = $2 order by moved_at, id`,
      [this.tx.ctx.organizationId, appointmentId],
    );
    return rows.map(({ id, appointmentId, movedAt, movedBy, reason, ...row }) => ({
      ...{ id, appointmentId, movedAt, movedBy, reason },
      from: {
        ...{ startsAt: row.fromStartsAt, endsAt: row.fromEndsAt, clinicId: row.fromClinicId },
        ...{ practitionerId: row.fromPractitionerId, roomId: row.fromRoomId },
      },
      to: {
        ...{ startsAt: row.toStartsAt, endsAt: row.toEndsAt, clinicId: row.toClinicId },
        ...{ practitionerId: row.toPractitionerId, roomId: row.toRoomId },
      },
    }));
  }

  /**
   * Where a client stands in a treatment, or with none. It looks into the sessions: they come after appointments in the
   * order of features, and a booking must know what was done. Nothing is written across.
   */
  async courseOf({ clientId, treatmentId }: { readonly clientId: string; readonly treatmentId: string | null }) {
    const row = await this.tx.first<CourseRow>(
      `select
         (select max(ended_at) from session s where s.organization_id = $1 and s.treatment_id = $3
            and s.state = 'completed' and s.kind <> 'perfecting') as "lastWorkAt",
         (select jsonb_build_object('kind', s.kind, 'endedAt',
              to_char(s.ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
            from session s where s.organization_id = $1 and s.treatment_id = $3 and s.state = 'completed'
            order by s.ended_at desc limit 1) as "lastSession",
         array(select distinct a.kind from appointment a where a.organization_id = $1 and a.client_id = $2
            and a.treatment_id is not distinct from $3 and a.starts_at >= $4 and a.state in ('booked', 'confirmed')) as booked`,
      [this.tx.ctx.organizationId, clientId, treatmentId, this.tx.now],
    );
    return row ?? { lastWorkAt: null, lastSession: null, booked: [] };
  }

  /**
   * What is known around these appointments; in no order. It looks into the tables of clients, treatments, sessions
   * and outcomes: a question over the record in one round trip, where asking four features would take four and
   * sessions and outcomes come after appointments in the order of features. Nothing is written across.
   */
  surroundingsOf(ids: readonly string[]): Promise<Surroundings[]> {
    return this.tx.query<Surroundings>(
      `select a.id, a.kind, a.state, a.starts_at as "startsAt", a.ends_at as "endsAt",
         coalesce(k.email is not null or k.phone is not null, false) as "clientReachable", t.state as "treatmentState",
         case when s.state is null then null when s.state = 'completed' then 'completed' else 'open' end as "sessionState",
         exists (
           select from outcome o join treatment ot on ot.organization_id = o.organization_id and ot.id = o.treatment_id
           where ot.organization_id = a.organization_id and ot.client_id = a.client_id
             and (a.treatment_id is null or ot.id = a.treatment_id) and o.assessed_on >= a.starts_on
         ) as "outcomeRecorded"
       from appointment a
       left join client k on k.organization_id = a.organization_id and k.id = a.client_id
       left join treatment t on t.organization_id = a.organization_id and t.id = a.treatment_id
       left join session s on s.organization_id = a.organization_id and s.appointment_id = a.id
       where a.organization_id = $1 and a.id = any ($2)`,
      [this.tx.ctx.organizationId, ids],
    );
  }

  #where(condition: string, value: unknown): Promise<Appointment[]> {
    return this.tx.query<Appointment>(
      `select ${columns} from appointment a where a.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, value],
    );
  }

  #matching(filter: AppointmentList['filter']): Conditions {
    return new Conditions()
      .and('a.organization_id = ?', this.tx.ctx.organizationId)
      .and('a.id = any (?)', filter.ids)
      .and('a.clinic_id = any (?)', this.clinicsOf(filter))
      .and('a.practitioner_id = ?', filter.practitionerId)
      .and('a.client_id = ?', filter.clientId)
      .and('a.state = any (?)', filter.states)
      .and('a.kind = any (?)', filter.kinds)
      .and('a.starts_at >= ?', filter.from)
      .and('a.starts_at < ?', filter.to)
      .and('a.starts_on >= ?', filter.fromDay)
      .and('a.starts_on <= ?', filter.toDay);
  }
}

type Flat<Side extends string> = {
  readonly [Key in `${Side}${'StartsAt' | 'EndsAt' | 'ClinicId' | 'PractitionerId'}`]: string;
} & { readonly [Key in `${Side}RoomId`]: string | null };
type FlatMove = Omit<AppointmentMove, 'from' | 'to'> & Flat<'from'> & Flat<'to'>;

function placeColumns(side: 'from' | 'to'): string {
  return ['StartsAt', 'EndsAt', 'ClinicId', 'PractitionerId', 'RoomId']
    .map((name) => `${side}${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} as "${side}${name}"`)
    .join(', ');
}
