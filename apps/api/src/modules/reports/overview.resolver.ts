import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { overviewFilter } from '@stipple/domain/reports';
import { ReportsService } from '@stipple/server/modules/reports';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { withoutNulls } from '../../edge/list.ts';
import { OverviewFilter } from './overview.inputs.ts';
import { presentOverview } from './overview.presenter.ts';
import { OverviewType } from './overview.type.ts';

@Resolver(() => OverviewType)
export class OverviewResolver {
  constructor(private readonly reports: ReportsService) {}

  @Query(() => OverviewType, { name: 'overview', description: 'Figures of the clinics in reach over a period.' })
  @Allow('reports.read')
  async overview(@Args('filter') filter: OverviewFilter, @Context() { ctx }: ApiContext): Promise<OverviewType> {
    return presentOverview(await this.reports.overview(ctx, parseInput(overviewFilter, withoutNulls(filter))));
  }
}
