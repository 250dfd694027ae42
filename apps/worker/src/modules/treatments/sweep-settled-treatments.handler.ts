import { sweepSettledTreatments } from '@stipple/domain/treatments';
import { TreatmentsService } from '@stipple/server/modules/treatments';
import type { Context } from '@stipple/server/work';
import { Finds, foundIds, type Page } from '../../edge/handler.ts';

@Finds(sweepSettledTreatments)
export class SweepSettledTreatments {
  constructor(private readonly treatments: TreatmentsService) {}

  async find(ctx: Context, page: Page) {
    const ids = await this.treatments.ready(ctx, 'settling', page.after, page.limit);
    return foundIds(ids, page, (treatmentId) => ({ treatmentId }));
  }
}
