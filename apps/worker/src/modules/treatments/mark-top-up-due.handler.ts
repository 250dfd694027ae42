import { done, type PayloadOf, skip, type Verdict } from '@stipple/domain/jobs';
import { markTopUpDueJob } from '@stipple/domain/treatments';
import { TreatmentsService } from '@stipple/server/modules/treatments';
import type { Context } from '@stipple/server/work';
import { Handles } from '../../edge/handler.ts';

@Handles(markTopUpDueJob)
export class MarkTopUpDue {
  constructor(private readonly treatments: TreatmentsService) {}

  async handle(ctx: Context, { treatmentId }: PayloadOf<typeof markTopUpDueJob>): Promise<Verdict> {
    return (await this.treatments.markDue(ctx, treatmentId))
      ? done
      : skip('its top-up is not due, or is marked already');
  }
}
