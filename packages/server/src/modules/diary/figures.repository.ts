import type { CountedAppointment } from '@stipple/domain/diary';
import type { LocalDate } from '@stipple/domain/time';
import { Repository } from '../../work/index.ts';
import type { Period } from './diary.repository.ts';

interface CountedRow extends CountedAppointment {
  readonly clinicId: string;
  readonly practitionerId: string;
}

export class DiaryFigureRows extends Repository {
  /**
   * The appointments of a period at these clinics, in no order. It looks into the table of appointments, which come after
   * the diary in the order of features; nothing is written across.
   */
  appointments(clinicIds: readonly string[], { firstDay, lastDay }: Period): Promise<CountedRow[]> {
    return this.tx.query<CountedRow>(
      `select a.clinic_id as "clinicId", a.practitioner_id as "practitionerId", a.state, a.starts_at as "startsAt",
         a.ends_at as "endsAt", a.created_at as "bookedAt"
       from appointment a
       where a.organization_id = $1 and a.clinic_id = any ($2) and a.starts_on between $3 and $4`,
      [this.tx.ctx.organizationId, clinicIds, firstDay, lastDay],
    );
  }

  /** Of these practitioners, by name, with the days since when they are there and have hours of their own. */
  people(
    ids: readonly string[],
  ): Promise<{ id: string; name: string; since: LocalDate; saidFrom: LocalDate | null }[]> {
    return this.tx.query(
      `select m.id, m.name, (m.created_at at time zone 'UTC')::date - 1 as since, (select min(w.valid_from) from working_hours w
         where w.organization_id = m.organization_id and w.practitioner_id = m.id) as "saidFrom"
       from staff_member m where m.organization_id = $1 and m.id = any ($2) order by m.name, m.id`,
      [this.tx.ctx.organizationId, ids],
    );
  }
}
