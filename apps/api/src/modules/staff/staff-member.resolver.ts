import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import {
  addStaffMemberInput,
  changeStaffMemberInput,
  removeStaffMemberInput,
  staffMemberList,
} from '@stipple/domain/staff';
import { StaffService } from '@stipple/server/modules/staff';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import {
  AddStaffMemberInput,
  ChangeStaffMemberInput,
  RemoveStaffMemberInput,
  StaffMemberListArgs,
} from './staff-member.inputs.ts';
import { staffMemberById } from './staff-member.loader.ts';
import { presentStaffMember } from './staff-member.presenter.ts';
import { StaffMemberPage, StaffMemberType } from './staff-member.type.ts';

@Resolver(() => StaffMemberType)
export class StaffMemberResolver {
  constructor(private readonly staff: StaffService) {}

  @Query(() => StaffMemberPage, { name: 'staffMembers', description: 'Staff of your organization.' })
  @Allow('staff.read')
  list(@Args() args: StaffMemberListArgs, @Context() { ctx }: ApiContext): PageOf<StaffMemberType> {
    const asked = parseList(staffMemberList, args);
    return pageOf(this.staff.list(ctx, asked), presentStaffMember, () => this.staff.count(ctx, asked));
  }

  @Query(() => StaffMemberType, {
    name: 'staffMember',
    nullable: true,
    description: 'A staff member of your organization.',
  })
  @Allow('staff.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, parseId(id));
  }

  @Mutation(() => StaffMemberType, { name: 'addStaffMember', description: 'A new staff member.' })
  @Allow('staff.edit')
  async add(@Args('input') input: AddStaffMemberInput, @Context() { ctx }: ApiContext): Promise<StaffMemberType> {
    return presentStaffMember(await this.staff.add(ctx, parseInput(addStaffMemberInput, input)));
  }

  @Mutation(() => StaffMemberType, {
    name: 'changeStaffMember',
    description: 'What somebody may do takes effect with their next request.',
  })
  @Allow('staff.edit')
  async change(@Args('input') input: ChangeStaffMemberInput, @Context() { ctx }: ApiContext): Promise<StaffMemberType> {
    return presentStaffMember(await this.staff.change(ctx, parseInput(changeStaffMemberInput, input)));
  }

  @Mutation(() => StaffMemberType, {
    name: 'removeStaffMember',
    description: 'Takes the way in at once; work and name stay.',
  })
  @Allow('staff.edit')
  async remove(@Args('input') input: RemoveStaffMemberInput, @Context() { ctx }: ApiContext): Promise<StaffMemberType> {
    return presentStaffMember(await this.staff.remove(ctx, parseInput(removeStaffMemberInput, input)));
  }

  @ResolveField(() => [ClinicType], {
    description: 'Clinics the role reaches, of those you reach; empty means the whole organization.',
  })
  @Allow('clinics.read')
  clinics(staffMember: StaffMemberType, _: unknown, context: ApiContext): Promise<ClinicType[]> {
    return context.followAll(clinicById, staffMember.clinicIds);
  }
}
