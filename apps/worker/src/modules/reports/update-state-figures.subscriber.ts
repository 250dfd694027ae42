import { updateStateFigures } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { ReportsService } from '@stipple/server/modules/reports';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(updateStateFigures)
export class UpdateStateFigures {
  constructor(private readonly reports: ReportsService) {}

  async handle(ctx: Context, event: PayloadOf<typeof updateStateFigures>): Promise<Verdict> {
    await this.reports.updateStates(ctx, answering(updateStateFigures, event), event.clinicId);
    return done;
  }
}
