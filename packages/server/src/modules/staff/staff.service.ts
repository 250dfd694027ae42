import { reachesWholeOrganization } from '@stipple/domain/access';
import { Problem, refuseOn } from '@stipple/domain/problems';
import {
  type AddStaffMemberInput,
  type ChangeStaffMemberInput,
  findInOwnership,
  findInReach,
  type RemoveStaffMemberInput,
  type StaffMember,
  type StaffMemberList,
} from '@stipple/domain/staff';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import { endSignInsOf, hashPassword, openAccount } from '../access/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { Staff } from './staff.repository.ts';
import { StaffMemberEntity } from './staff-member.entity.ts';

export class StaffService {
  readonly #work: Work;
  readonly #clinics: ClinicsService;

  constructor(work: Work, clinics: ClinicsService) {
    this.#work = work;
    this.#clinics = clinics;
  }

  list(ctx: Context, asked: StaffMemberList): Promise<StaffMember[]> {
    return this.#work.read(ctx, (tx) => tx.get(Staff).list(asked));
  }

  count(ctx: Context, asked: Pick<StaffMemberList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Staff).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<StaffMember[]> {
    return this.#work.read(ctx, (tx) => tx.get(Staff).byIds(ids));
  }

  /**
   * For another feature's use case, in its transaction: somebody who treats, and at this clinic.
   *
   * @throws Problem INPUT.NOT_FOUND, STAFF.NOT_PRACTITIONER, naming the field.
   */
  async requirePractitioner(tx: Tx, id: string, clinicId: string, field = 'practitionerId'): Promise<StaffMember> {
    const staffMember = await tx.get(Staff).byId(id, field);
    const worksThere = reachesWholeOrganization(staffMember.role) || staffMember.clinicIds.includes(clinicId);
    if (!staffMember.practitioner || staffMember.removedAt !== null || !worksThere) {
      throw new Problem('STAFF.NOT_PRACTITIONER', { field });
    }
    return staffMember;
  }

  /** The same for somebody who is asked for at one of several clinics. */
  async requirePractitionerAtOneOf(tx: Tx, id: string, clinicIds: readonly string[]): Promise<void> {
    const { role, clinicIds: theirs } = await tx.get(Staff).byId(id, 'practitionerId');
    const [first = ''] = clinicIds;
    const there = clinicIds.find((clinicId) => reachesWholeOrganization(role) || theirs.includes(clinicId));
    await this.requirePractitioner(tx, id, there ?? first);
  }

  /** For another feature's use case, in its transaction. @throws Problem INPUT.NOT_FOUND naming the field. */
  byIdIn(tx: Tx, id: string, field?: string): Promise<StaffMember> {
    return tx.get(Staff).byId(id, field);
  }

  /** What these people are called, for somebody outside who is told a name and nothing else. */
  async namesIn(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const staff = await tx.get(Staff).byIds(ids);
    return new Map(staff.map(({ id, name }) => [id, name]));
  }

  /** Of these, those who still work here and where the caller does. */
  async colleaguesIn(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const { reach } = tx.ctx;
    const staff = await tx.get(Staff).byIds(ids);
    const together = staff.filter(
      ({ clinicIds, removedAt }) =>
        removedAt === null && (reach === 'everything' || clinicIds.some((clinicId) => reach.includes(clinicId))),
    );
    return new Set(together.map(({ id }) => id));
  }

  /** For another feature's use case, in its transaction: somebody who works where the caller does. */
  async requireColleague(tx: Tx, id: string, field?: string): Promise<StaffMember> {
    const staffMember = await tx.get(Staff).byId(id, field);
    const { reach } = tx.ctx;
    const together = reach === 'everything' || staffMember.clinicIds.some((clinicId) => reach.includes(clinicId));
    if (!together) throw new Problem('INPUT.NOT_FOUND', { field: field ?? 'id' });
    return staffMember;
  }

  /** @throws Problem STAFF.EMAIL_TAKEN, STAFF.NEEDS_CLINIC, STAFF.NO_CLINIC_ALLOWED, INPUT.NOT_FOUND. */
  async add(ctx: Context, { password, ...input }: AddStaffMemberInput): Promise<StaffMember> {
    refuseOn(findInReach(input.role, input.clinicIds));
    const passwordHash = await hashPassword(password);
    return this.#work.in(ctx, async (tx) => {
      const clinicIds = await this.#clinicsOf(tx, input.clinicIds);
      const { clinicIds: _, ...row } = { ...input, removedAt: null, version: 1 };
      const accountId = await openAccount(tx, { email: input.email, passwordHash });
      await tx.insert(StaffMemberEntity, [{ ...row, accountId, createdAt: tx.now }]);
      await tx.get(Staff).replaceClinics(input.id, clinicIds);
      tx.announce('staff');
      return { ...row, clinicIds };
    });
  }

  /**
   * What a role may do is read with every request, so the change takes effect with the next one.
   *
   * @throws Problem STAFF.LAST_OWNER and those of `add`.
   */
  change(ctx: Context, { id, version, ...changes }: ChangeStaffMemberInput): Promise<StaffMember> {
    return this.#work.in(ctx, async (tx) => {
      const staffMember = asSeen(await tx.get(Staff).byIdForUpdate(id), version);
      refuseOn([
        ...findInReach(changes.role, changes.clinicIds),
        ...findInOwnership(staffMember, changes.role, await this.#otherOwners(tx, staffMember)),
      ]);
      const clinicIds = await this.#clinicsOf(tx, changes.clinicIds);
      const { clinicIds: _, ...row } = changes;
      await tx.update(StaffMemberEntity, { id, version }, row);
      await tx.get(Staff).replaceClinics(id, clinicIds);
      tx.announce('staff');
      return { ...staffMember, ...row, clinicIds, version: version + 1 };
    });
  }

  /** Takes the way in at once; the person's work and name stay. @throws Problem STAFF.LAST_OWNER. */
  remove(ctx: Context, { id, version }: RemoveStaffMemberInput): Promise<StaffMember> {
    return this.#work.in(ctx, async (tx) => {
      const staffMember = asSeen(await tx.get(Staff).byIdForUpdate(id), version);
      refuseOn(findInOwnership(staffMember, 'removed', await this.#otherOwners(tx, staffMember)));
      await tx.update(StaffMemberEntity, { id, version }, { removedAt: tx.now });
      await endSignInsOf(tx, id);
      tx.announce('staff');
      return { ...staffMember, removedAt: tx.now, version: version + 1 };
    });
  }

  async #otherOwners(tx: Tx, staffMember: StaffMember): Promise<number> {
    if (staffMember.role !== 'owner') return 0;
    const owners = await tx.get(Staff).ownersForUpdate();
    return owners.filter((id) => id !== staffMember.id).length;
  }

  /** Each once, and all of them clinics of this chain. */
  async #clinicsOf(tx: Tx, asked: readonly string[]): Promise<string[]> {
    const clinicIds = [...new Set(asked)].sort();
    const known = await this.#clinics.allIn(tx, clinicIds);
    if (known.length !== clinicIds.length) throw new Problem('INPUT.NOT_FOUND', { field: 'clinicIds' });
    return clinicIds;
  }
}
