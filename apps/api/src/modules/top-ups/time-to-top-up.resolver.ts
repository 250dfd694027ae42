import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { timeToTopUpFilter } from '@stipple/domain/top-ups';
import { TopUpsService } from '@stipple/server/modules/top-ups';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { withoutNulls } from '../../edge/list.ts';
import { TimeToTopUpFilter } from './time-to-top-up.inputs.ts';
import { presentTimeToTopUp } from './time-to-top-up.presenter.ts';
import { TimeToTopUpType } from './time-to-top-up.type.ts';

@Resolver(() => TimeToTopUpType)
export class TimeToTopUpResolver {
  constructor(private readonly topUps: TopUpsService) {}

  @Query(() => TimeToTopUpType, {
    name: 'timeToTopUp',
    description: 'When clients of the clinics in reach come back for their top-up.',
  })
  @Allow('reports.read')
  async timeToTopUp(
    @Args('filter') filter: TimeToTopUpFilter,
    @Context() { ctx }: ApiContext,
  ): Promise<TimeToTopUpType> {
    return presentTimeToTopUp(await this.topUps.timeToTopUp(ctx, parseInput(timeToTopUpFilter, withoutNulls(filter))));
  }
}
