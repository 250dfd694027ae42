import type { KeptClosure, KeptTimeOff } from '@stipple/domain/diary';
import { Repository } from '../../work/index.ts';

const moment = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`;
const stretch = `${moment('begins')} as "from", ${moment('ends')} as "until", reason`;

export class TimeAway extends Repository {
  /** Takes closures back; those out of reach stay. @returns those that are gone */
  removeClosures(ids: readonly string[]): Promise<KeptClosure[]> {
    return this.tx.query<KeptClosure>(
      `delete from closure where organization_id = $1 and id = any ($2)
       returning id, clinic_id as "clinicId", ${stretch}`,
      [this.tx.ctx.organizationId, ids],
    );
  }

  /** Takes time off back. @returns what is gone */
  removeTimeOff(ids: readonly string[]): Promise<KeptTimeOff[]> {
    return this.tx.query<KeptTimeOff>(
      `delete from time_off where organization_id = $1 and id = any ($2)
       returning id, practitioner_id as "practitionerId", ${stretch}`,
      [this.tx.ctx.organizationId, ids],
    );
  }
}
