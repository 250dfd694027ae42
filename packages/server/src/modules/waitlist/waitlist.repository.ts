import type { Waiting, WaitlistQuery, WaitlistState } from '@stipple/domain/waitlist';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';

/** An entry as it stands now. */
export interface WaitingNow extends Waiting {
  readonly state: WaitlistState;
}

/** An offer of the entry stands: nobody has answered or withdrawn it, its time is to come, and nobody has it. */
const offersStand = `exists (
  select from waitlist_offer o
  where o.organization_id = e.organization_id and o.entry_id = e.id and o.closed_as is null and o.starts_at > $2
    and not exists (
      select from appointment a
      where a.organization_id = o.organization_id and a.practitioner_id = o.practitioner_id
        and a.state not in ('cancelled', 'no_show') and a.starts_at < o.ends_at and a.ends_at > o.starts_at
        and a.starts_at > o.starts_at - interval '1 day'))`;

/** Its last day is over at each of its clinics. */
const lapsed = `coalesce(e.latest_on < (
  select min(($2::timestamptz at time zone c.zone)::date)
  from waitlist_clinic w join clinic c on c.organization_id = w.organization_id and c.id = w.clinic_id
  where w.organization_id = e.organization_id and w.entry_id = e.id), false)`;

/** The states of `waitlistStateAt`, for lists that are filtered by them. */
const state = `coalesce(e.closed_as, case when ${lapsed} then 'lapsed' when ${offersStand} then 'offered' else 'open' end)`;

const columns = `e.id, e.client_id as "clientId", e.treatment_id as "treatmentId", e.kind, e.minutes,
  e.practitioner_id as "practitionerId", e.weekdays, e.suits_from as "from", e.suits_until as "until",
  e.earliest_on as "earliestOn", e.latest_on as "latestOn", e.note, e.added_at as "addedAt", e.added_by as "addedBy",
  e.closed_as as "closedAs", e.closed_at as "closedAt", e.appointment_id as "appointmentId", e.version,
  array(select w.clinic_id::text from waitlist_clinic w
    where w.organization_id = e.organization_id and w.entry_id = e.id order by w.clinic_id) as "clinicIds",
  ${state} as state`;

const sortable = { addedAt: 'e.added_at', earliestOn: 'e.earliest_on', latestOn: 'e.latest_on?' };

/** Nobody goes through more people for one freed time. */
const mostWaiting = 2_000;

export class Waitlist extends Repository {
  byIds(ids: readonly string[]): Promise<WaitingNow[]> {
    return this.#where('e.id = any ($3)', ids);
  }

  ofClients(clientIds: readonly string[]): Promise<WaitingNow[]> {
    return this.#where('e.client_id = any ($3) order by e.added_at desc, e.id limit 500', clientIds);
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'id'): Promise<WaitingNow> {
    return found((await this.byIds([id]))[0], field);
  }

  /** Held until commit. @throws Problem INPUT.NOT_FOUND naming the field. */
  async byIdForUpdate(id: string, field = 'id'): Promise<WaitingNow> {
    await this.tx.query('select from waitlist_entry where organization_id = $1 and id = $2 for update', [
      this.tx.ctx.organizationId,
      id,
    ]);
    return this.byId(id, field);
  }

  /** Who waits for one of these clinics, the longest first. */
  waitingAt(clinicIds: readonly string[]): Promise<WaitingNow[]> {
    return this.#where(
      `e.closed_as is null and exists (select from waitlist_clinic w
         where w.organization_id = e.organization_id and w.entry_id = e.id and w.clinic_id = any ($3))
       order by e.added_at, e.id limit ${mostWaiting}`,
      clinicIds,
    );
  }

  list({ filter, sort, page }: WaitlistQuery): Promise<WaitingNow[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'addedAt', direction: 'asc' }, 'e.id');
    return this.tx.query<WaitingNow>(
      `select ${columns} from waitlist_entry e where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<WaitlistQuery, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from waitlist_entry e where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /** Which clinics of those within reach they would come to. */
  async setClinics(entryId: string, clinicIds: readonly string[]): Promise<void> {
    const { organizationId } = this.tx.ctx;
    await this.tx.query('delete from waitlist_clinic where organization_id = $1 and entry_id = $2', [
      organizationId,
      entryId,
    ]);
    await this.tx.query(
      'insert into waitlist_clinic (organization_id, entry_id, clinic_id) select $1, $2, unnest($3::uuid[])',
      [organizationId, entryId, clinicIds],
    );
  }

  #where(condition: string, value: unknown): Promise<WaitingNow[]> {
    return this.tx.query<WaitingNow>(
      `select ${columns} from waitlist_entry e where e.organization_id = $1 and $2::timestamptz is not null and ${condition}`,
      [this.tx.ctx.organizationId, this.tx.now, value],
    );
  }

  #matching(filter: WaitlistQuery['filter']): Conditions {
    return new Conditions()
      .and('e.organization_id = ?', this.tx.ctx.organizationId)
      .and('?::timestamptz is not null', this.tx.now)
      .and('e.id = any (?)', filter.ids)
      .and('e.client_id = ?', filter.clientId)
      .and('e.kind = any (?)', filter.kinds)
      .and('e.practitioner_id = ?', filter.practitionerId)
      .and(`${state} = any (?)`, filter.states)
      .and(
        `exists (select from waitlist_clinic w
           where w.organization_id = e.organization_id and w.entry_id = e.id and w.clinic_id = any (?))`,
        this.clinicsOf(filter),
      );
  }
}
