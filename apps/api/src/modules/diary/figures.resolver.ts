import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { overviewFilter } from '@stipple/domain/reports';
import { DiaryFiguresService } from '@stipple/server/modules/diary';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { withoutNulls } from '../../edge/list.ts';
import { OverviewFilter } from '../reports/overview.inputs.ts';
import { presentDiaryReport } from './figures.presenter.ts';
import { DiaryReportType } from './figures.type.ts';

@Resolver()
export class DiaryFiguresResolver {
  constructor(private readonly figures: DiaryFiguresService) {}

  @Query(() => DiaryReportType, { description: 'Utilisation, no-shows, days ahead and gaps of the clinics in reach.' })
  @Allow('reports.read')
  async diaryReport(@Args('filter') filter: OverviewFilter, @Context() { ctx }: ApiContext): Promise<DiaryReportType> {
    const asked = parseInput(overviewFilter, withoutNulls(filter));
    return presentDiaryReport(ctx, await this.figures.of(ctx, asked));
  }
}
