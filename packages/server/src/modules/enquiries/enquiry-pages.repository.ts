import type { EnquiryPage } from '@stipple/domain/enquiries';
import { Problem } from '@stipple/domain/problems';
import { Repository } from '../../work/index.ts';

export class EnquiryPages extends Repository {
  /** The page of this organization, if it has one. */
  current(): Promise<EnquiryPage | undefined> {
    return this.tx.first<EnquiryPage>(
      `select p.handle, p.open, p.notice_hours as "noticeHours", p.horizon_days as "horizonDays", p.version,
         array(select c.clinic_id::text from enquiry_clinic c
           where c.organization_id = p.organization_id order by c.clinic_id) as "clinicIds",
         array(select s.staff_member_id::text from enquiry_practitioner s
           where s.organization_id = p.organization_id order by s.staff_member_id) as "practitionerIds"
       from enquiry_page p where p.organization_id = $1`,
      [this.tx.ctx.organizationId],
    );
  }

  /** Puts this page in the place of what was, which still has the version the caller saw. @throws Problem INPUT.STALE. */
  async save({ version, clinicIds, practitionerIds, ...page }: EnquiryPage): Promise<void> {
    const { organizationId } = this.tx.ctx;
    const saved = await this.tx.query(
      `insert into enquiry_page as p (organization_id, handle, open, notice_hours, horizon_days)
       select $1, $2, $3, $4, $5 where $6 = 0 or exists (select from enquiry_page where organization_id = $1)
       on conflict (organization_id) do update set handle = excluded.handle, open = excluded.open,
         notice_hours = excluded.notice_hours, horizon_days = excluded.horizon_days, version = p.version + 1
       where p.version = $6 returning version`,
      [organizationId, page.handle, page.open, page.noticeHours, page.horizonDays, version],
    );
    if (saved.length !== 1) throw new Problem('INPUT.STALE', { field: 'version' });
    await this.#replace('enquiry_clinic', 'clinic_id', clinicIds);
    await this.#replace('enquiry_practitioner', 'staff_member_id', practitionerIds);
  }

  async #replace(table: string, column: string, ids: readonly string[]): Promise<void> {
    const { organizationId } = this.tx.ctx;
    await this.tx.query(`delete from ${table} where organization_id = $1`, [organizationId]);
    await this.tx.query(`insert into ${table} (organization_id, ${column}) select $1, unnest($2::uuid[])`, [
      organizationId,
      ids,
    ]);
  }
}
