import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { saveComparisonInput } from '@stipple/domain/photos';
import { ComparisonsService } from '@stipple/server/modules/photos';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { parseId } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { SaveComparisonInput } from './photo.inputs.ts';
import { presentComparison } from './photo.presenter.ts';
import { ComparisonType } from './photo.type.ts';

@Resolver(() => ComparisonType)
export class ComparisonResolver {
  constructor(private readonly comparisons: ComparisonsService) {}

  @Query(() => ComparisonType, { name: 'comparison', description: 'Two photos of the same view of one client.' })
  @Allow('photos.read')
  async compare(
    @Args('beforeId', { type: () => ID }) beforeId: string,
    @Args('afterId', { type: () => ID }) afterId: string,
    @Context() { ctx }: ApiContext,
  ): Promise<ComparisonType> {
    return presentComparison(await this.comparisons.compare(ctx, parseId(beforeId), parseId(afterId)));
  }

  @Mutation(() => ComparisonType, { name: 'saveComparison', description: 'Keeps which of the nine points are met.' })
  @Allow('photos.take')
  async save(@Args('input') input: SaveComparisonInput, @Context() { ctx }: ApiContext): Promise<ComparisonType> {
    return presentComparison(await this.comparisons.save(ctx, parseInput(saveComparisonInput, input)));
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who looked, if somebody did.' })
  @Allow('staff.read')
  checkedBy(comparison: ComparisonType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return comparison.checkedById === null ? null : context.follow(staffMemberById, comparison.checkedById);
  }
}
