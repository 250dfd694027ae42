import type { Enquiry, EnquiryCell, EnquiryFilter, EnquiryPeriod, EnquiryState } from '@stipple/domain/enquiries';
import { Conditions, found, Repository } from '../../work/index.ts';

const columns = `e.id, e.clinic_id as "clinicId", e.state, e.source, e.about, e.name, e.email, e.phone,
  e.consent_text as "consentText", e.consented_at as "consentedAt", e.notes, e.assigned_to as "assignedTo",
  e.client_id as "clientId", e.appointment_id as "appointmentId", e.lost_reason as "lostReason",
  e.lost_words as "lostWords", e.received_at as "receivedAt", e.received_on as "receivedOn",
  e.contacted_at as "contactedAt", e.booked_at as "bookedAt", e.won_at as "wonAt", e.lost_at as "lostAt", e.version`;

/** Most enquiries a column of the board shows; how many there are is told beside them. */
const mostInColumn = 50;

export class Enquiries extends Repository {
  byIds(ids: readonly string[]): Promise<Enquiry[]> {
    return this.#where('e.id = any ($2)', ids);
  }

  /** The enquiry, held until commit. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string): Promise<Enquiry> {
    return found((await this.#where('e.id = $2 for update', id))[0]);
  }

  /** Of a client, each held until commit. */
  ofClientForUpdate(clientId: string): Promise<Enquiry[]> {
    return this.#where('e.client_id = $2 order by e.id for update', clientId);
  }

  /** The one whose consultation this is, held until commit. */
  async ofAppointmentForUpdate(appointmentId: string): Promise<Enquiry | undefined> {
    return (await this.#where('e.appointment_id = $2 for update', appointmentId))[0];
  }

  /** Of each state the newest, and how many there are. */
  board(filter: EnquiryFilter): Promise<(Enquiry & { readonly total: number })[]> {
    const where = this.#matching(filter);
    return this.tx.query<Enquiry & { readonly total: number }>(
      `select * from (
         select ${columns}, count(*) over (partition by e.state)::int as total,
           row_number() over (partition by e.state order by e.received_at desc, e.id desc) as nth
         from enquiry e where ${where.sql}
       ) b where b.nth <= ${mostInColumn} order by b."receivedAt" desc, b.id desc`,
      where.params,
    );
  }

  /** Those received in a period, by clinic and source, and how far they came. */
  cells({ clinicIds, firstDay, lastDay }: EnquiryPeriod): Promise<EnquiryCell[]> {
    const where = this.#matching({ clinicIds }).and('e.received_on >= ?', firstDay).and('e.received_on <= ?', lastDay);
    return this.tx.query<EnquiryCell>(
      `select e.clinic_id as "clinicId", e.source, count(*)::int as received,
         count(coalesce(e.contacted_at, e.booked_at, e.won_at))::int as contacted, count(e.booked_at)::int as booked,
         count(e.won_at)::int as won, count(*) filter (where e.state = 'lost')::int as lost
       from enquiry e where ${where.sql} group by e.clinic_id, e.source order by e.clinic_id, e.source`,
      where.params,
    );
  }

  #matching({ clinicIds, states, assignedTo }: EnquiryFilter): Conditions {
    return new Conditions()
      .and('e.organization_id = ?', this.tx.ctx.organizationId)
      .and('e.clinic_id = any (?)', this.clinicsOf({ clinicIds }))
      .and('e.state = any (?)', states as readonly EnquiryState[] | undefined)
      .and('e.assigned_to = ?', assignedTo);
  }

  #where(condition: string, value: unknown): Promise<Enquiry[]> {
    return this.tx.query<Enquiry>(`select ${columns} from enquiry e where e.organization_id = $1 and ${condition}`, [
      this.tx.ctx.organizationId,
      value,
    ]);
  }
}
