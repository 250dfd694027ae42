import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { planTreatmentInput } from '@stipple/domain/treatments';
import { PlansService } from '@stipple/server/modules/treatments';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { productById } from '../stock/lot.loader.ts';
import { ProductType } from '../stock/lot.type.ts';
import { PlanTreatmentInput } from './plan.inputs.ts';
import { plansOfTreatment, presentPlan } from './plan.loader.ts';
import { TreatmentPlanType } from './plan.type.ts';
import { TreatmentType } from './treatment.type.ts';

@Resolver(() => TreatmentPlanType)
export class PlanResolver {
  constructor(private readonly plans: PlansService) {}

  @Mutation(() => TreatmentPlanType, {
    name: 'planTreatment',
    description: 'Plans the course; with the name of the client it is agreed.',
  })
  @Allow('treatments.edit')
  async plan(@Args('input') input: PlanTreatmentInput, @Context() { ctx }: ApiContext): Promise<TreatmentPlanType> {
    return presentPlan(await this.plans.plan(ctx, parseInput(planTreatmentInput, input)));
  }

  @ResolveField(() => [ProductType], { description: 'Pigments intended.' })
  @Allow('record.read')
  async pigments(plan: TreatmentPlanType, _: unknown, context: ApiContext): Promise<ProductType[]> {
    const products = await Promise.all(plan.pigmentIds.map((id) => context.follow(productById, id)));
    return products.filter((product) => product !== null);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who made it.' })
  @Allow('staff.read')
  @Ahead()
  madeBy(plan: TreatmentPlanType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, plan.madeById);
  }
}

@Resolver(() => TreatmentType)
export class PlansOfTreatmentResolver {
  @ResolveField(() => [TreatmentPlanType], { description: 'Every plan, the one that holds first.' })
  @Allow('record.read')
  @Ahead()
  plans(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<readonly TreatmentPlanType[]> {
    return context.follow(plansOfTreatment, treatment.id);
  }
}
