import type { OpeningWeek, WorkingWeek } from '@stipple/domain/diary';
import type { LocalDate } from '@stipple/domain/time';
import { found, Repository } from '../../work/index.ts';

/** The two tables of weeks, alike but for whose they are. */
export type WeekTable = 'opening_hours' | 'working_hours';

export class Weeks extends Repository {
  /** Two who say the hours of one practitioner at once, each at another clinic, are heard one after the other. */
  async inTurn(practitionerId: string): Promise<void> {
    await this.tx.query("select pg_advisory_xact_lock(hashtextextended('hours ' || $1, 0))", [practitionerId]);
  }

  /** The week, held until commit; one out of reach cannot be held. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(table: WeekTable, id: string): Promise<OpeningWeek & Partial<WorkingWeek>> {
    const owner = table === 'working_hours' ? ', practitioner_id as "practitionerId"' : '';
    return found(
      await this.tx.first<OpeningWeek & Partial<WorkingWeek>>(
        `select id, clinic_id as "clinicId", valid_from as "validFrom", hours, version ${owner} from ${table}
         where organization_id = $1 and id = $2 for update`,
        [this.tx.ctx.organizationId, id],
      ),
    );
  }

  async remove(table: WeekTable, id: string): Promise<void> {
    await this.tx.query(`delete from ${table} where organization_id = $1 and id = $2`, [
      this.tx.ctx.organizationId,
      id,
    ]);
  }

  /** Takes away what is said of one day at these clinics; null: at all of them. */
  async clearDay(practitionerId: string, day: LocalDate, clinicIds: readonly string[] | null): Promise<void> {
    await this.tx.query(
      `delete from working_day where organization_id = $1 and practitioner_id = $2 and day = $3
         and ($4::uuid[] is null or clinic_id = any ($4))`,
      [this.tx.ctx.organizationId, practitionerId, day, clinicIds],
    );
  }
}
