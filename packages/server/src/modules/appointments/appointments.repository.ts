import type { Appointment, AppointmentList, AroundAppointment } from '@stipple/domain/appointments';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

const columns = `a.id, a.clinic_id as "clinicId", a.client_id as "clientId", a.practitioner_id as "practitionerId",
  a.treatment_id as "treatmentId", a.kind, a.state, a.starts_at as "startsAt", a.ends_at as "endsAt",
  a.starts_on as "startsOn", a.cancelled_by as "cancelledBy", a.cancel_reason as "cancelReason", a.version`;

const sortable = { startsAt: 'a.starts_at' };

/** What is known around an appointment, flat as it comes from the database. */
export type Surroundings = AroundAppointment['appointment'] &
  Omit<AroundAppointment, 'appointment'> & { readonly id: string };

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
