import { done, type Verdict } from '@stipple/domain/jobs';
import { rebuildFiguresJob } from '@stipple/domain/reports';
import { ReportsService } from '@stipple/server/modules/reports';
import type { Context } from '@stipple/server/work';
import { Handles } from '../../edge/handler.ts';

@Handles(rebuildFiguresJob)
export class RebuildFigures {
  constructor(private readonly reports: ReportsService) {}

  async handle(ctx: Context): Promise<Verdict> {
    await this.reports.rebuild(ctx);
    return done;
  }
}
