import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { AgreementType, GraderSummaryType } from './grading.type.ts';

@Resolver(() => GraderSummaryType)
export class GraderSummaryResolver {
  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who.' })
  @Allow('staff.read')
  grader(summary: GraderSummaryType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, summary.graderId);
  }
}

@Resolver(() => AgreementType)
export class AgreementResolver {
  @ResolveField(() => [StaffMemberType], { description: 'The two.' })
  @Allow('staff.read')
  graders({ graderIds }: AgreementType, _: unknown, context: ApiContext): Promise<StaffMemberType[]> {
    return context.followAll(staffMemberById, graderIds);
  }
}
