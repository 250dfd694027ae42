import type { Licence } from '@stipple/domain/licences';
import { found, Repository } from '../../work/index.ts';

const columns = `l.id, l.kind, l.staff_member_id as "staffMemberId", l.clinic_id as "clinicId", l.number,
  l.issued_by as "issuedBy", l.valid_from as "validFrom", l.valid_to as "validTo", l.version`;

/** Who or what a licence may be of. */
interface Holders {
  readonly staffMemberIds: readonly string[];
  readonly clinicIds: readonly string[];
}

export class Licences extends Repository {
  /** Of these people and premises, those that begin last first. */
  of({ staffMemberIds, clinicIds }: Holders): Promise<Licence[]> {
    return this.tx.query<Licence>(
      `select ${columns} from licence l where l.organization_id = $1
         and (l.staff_member_id = any ($2) or l.clinic_id = any ($3)) order by l.valid_from desc, l.id`,
      [this.tx.ctx.organizationId, staffMemberIds, clinicIds],
    );
  }

  /** The licence, held until commit. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string): Promise<Licence> {
    const sql = `select ${columns} from licence l where l.organization_id = $1 and l.id = $2 for update`;
    return found(await this.tx.first<Licence>(sql, [this.tx.ctx.organizationId, id]));
  }
}
