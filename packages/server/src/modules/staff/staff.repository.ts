import type { StaffMember, StaffMemberList } from '@stipple/domain/staff';
import { Conditions, found, limitOf, orderBy, Repository } from '../../work/index.ts';
import { StaffClinicEntity } from './staff-clinic.entity.ts';

const columns = `m.id, m.name, m.email, m.role, m.practitioner, m.removed_at as "removedAt", m.version,
  array(select c.clinic_id::text from staff_clinic c
    where c.organization_id = m.organization_id and c.staff_member_id = m.id order by c.clinic_id) as "clinicIds"`;

const sortable = { name: 'm.name', role: 'm.role' };

export class Staff extends Repository {
  /** Of those asked for, the staff members that exist, removed ones too: their work is still theirs. In no order. */
  byIds(ids: readonly string[]): Promise<StaffMember[]> {
    return this.#where('m.id = any ($2)', ids);
  }

  /** @throws Problem INPUT.NOT_FOUND naming the field. */
  async byId(id: string, field = 'staffMemberId'): Promise<StaffMember> {
    return found((await this.byIds([id]))[0], field);
  }

  /** The staff member, held until commit, unless removed. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string): Promise<StaffMember> {
    return found((await this.#where('m.id = $2 and m.removed_at is null for update', id))[0]);
  }

  /** Ids of the owners, each held until commit, so that two who leave at once do not each count on the other. */
  async ownersForUpdate(): Promise<string[]> {
    const owners = await this.tx.query<{ id: string }>(
      `select id from staff_member where organization_id = $1 and role = 'owner' and removed_at is null
       order by id for update`,
      [this.tx.ctx.organizationId],
    );
    return owners.map((owner) => owner.id);
  }

  list({ filter, sort, page }: StaffMemberList): Promise<StaffMember[]> {
    const where = this.#matching(filter);
    const order = orderBy(sort, sortable, { field: 'name', direction: 'asc' }, 'm.id');
    return this.tx.query<StaffMember>(
      `select ${columns} from staff_member m where ${where.sql} order by ${order} ${limitOf(page, where)}`,
      where.params,
    );
  }

  async count({ filter }: Pick<StaffMemberList, 'filter'>): Promise<number> {
    const where = this.#matching(filter);
    const row = await this.tx.first<{ n: number }>(
      `select count(*) as n from staff_member m where ${where.sql}`,
      where.params,
    );
    return row?.n ?? 0;
  }

  /** Puts these clinics in the place of those the staff member worked in. */
  async replaceClinics(staffMemberId: string, clinicIds: readonly string[]): Promise<void> {
    await this.tx.query('delete from staff_clinic where organization_id = $1 and staff_member_id = $2', [
      this.tx.ctx.organizationId,
      staffMemberId,
    ]);
    await this.tx.insert(
      StaffClinicEntity,
      clinicIds.map((clinicId) => ({ staffMemberId, clinicId })),
    );
  }

  #where(condition: string, value: unknown): Promise<StaffMember[]> {
    return this.tx.query<StaffMember>(
      `select ${columns} from staff_member m where m.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, value],
    );
  }

  /** Who works at a clinic includes those whose role reaches all of them. */
  #matching(filter: StaffMemberList['filter']): Conditions {
    return new Conditions()
      .and('m.organization_id = ?', this.tx.ctx.organizationId)
      .and('m.id = any (?)', filter.ids)
      .and('m.role = ?', filter.role)
      .and('m.practitioner = ?', filter.practitioner)
      .and('(m.removed_at is not null) = ?', filter.removed)
      .and(
        `(m.role in ('owner', 'analyst') or exists (select from staff_clinic c
            where c.organization_id = m.organization_id and c.staff_member_id = m.id and c.clinic_id = ?))`,
        filter.clinicId,
      )
      .and("strpos(lower(m.name || ' ' || m.email), lower(?)) > 0", filter.search);
  }
}
