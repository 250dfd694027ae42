import { updateDayFigures } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { ReportsService } from '@stipple/server/modules/reports';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(updateDayFigures)
export class UpdateDayFigures {
  constructor(private readonly reports: ReportsService) {}

  async handle(ctx: Context, event: PayloadOf<typeof updateDayFigures>): Promise<Verdict> {
    await this.reports.updateDay(ctx, answering(updateDayFigures, event), event.clinicId, event.day);
    return done;
  }
}
